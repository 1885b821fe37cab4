import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import type { Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';

import type { PlanSection } from '../domain/care-plan/plan-section.ts';
import type { Change } from '../domain/changes/change.ts';
import type { SendState } from '../domain/changes/send-state.ts';
import { OwnWords } from '../features/my-care/own-words.ts';
import { ItemEditing } from '../state/editing/item-editing.ts';
import { draftsFeature } from '../state/outbox/drafts.feature.ts';
import { OutboxActions } from '../state/outbox/outbox.actions.ts';
import { outboxFeature, selectOutbox, selectOutboxEntries } from '../state/outbox/outbox.feature.ts';
import * as submittedDraftsEffects from '../state/outbox/submitted-drafts.effects.ts';
import { patientFeature } from '../state/patient-record/patient.feature.ts';
import { teamFeature } from '../state/patient-record/team.feature.ts';
import { aPatient } from './a-patient.ts';
import { aSection } from './a-section.ts';
import { OnScreen } from './on-screen.ts';
import { openStore } from './open-store.ts';
import { recordSubmissions } from './record-submissions.ts';

export const OWN_WORDS = 'In your own words';
const KEY = 'maya-roberts/sections/patient';

/** What matters to Maya, third version. */
export const aboutMe: PlanSection = aSection({
  id: 'patient',
  discipline: 'patient',
  rev: 3,
  source: 'patient',
  content: { clinicalText: '', plainText: 'I like swimming.', reviewDueOn: null },
});

/** Maya's words as she works on them; a spec answers in the server's place. */
export interface OwnWordsOnScreen {
  readonly store: Store;
  readonly screen: OnScreen<OwnWords>;
  /** What was handed over to be saved, oldest first. */
  readonly sent: readonly Change[];
  /** How far they have come in the outbox. */
  readonly sending: () => SendState | undefined;
  readonly isUnsaved: () => boolean;
  readonly write: (text: string) => Promise<void>;
  /** Answers what the outbox holds for her words. */
  readonly answer: (state: SendState) => Promise<void>;
}

export async function openOwnWords(section: PlanSection | null = aboutMe): Promise<OwnWordsOnScreen> {
  TestBed.configureTestingModule({ providers: [ItemEditing, provideRouter([])] });
  const { store } = openStore(
    provideState(outboxFeature),
    provideState(draftsFeature),
    provideState(patientFeature),
    provideState(teamFeature),
    provideEffects(submittedDraftsEffects),
  );
  const sent = recordSubmissions(store);
  const screen = await OnScreen.show(OwnWords, { patient: aPatient(), section });
  return {
    store,
    screen,
    sent,
    sending: () => store.selectSignal(selectOutbox)()[KEY],
    isUnsaved: () => screen.fixture.componentInstance.isUnsaved(),
    write: (text) => screen.type(OWN_WORDS, text),
    answer: async (state) => {
      const entry = store.selectSignal(selectOutboxEntries)()[KEY];
      if (!entry) throw new Error('Nothing was sent');
      store.dispatch(OutboxActions.mirrored({ entry: { ...entry, state } }));
      await screen.settle();
    },
  };
}
