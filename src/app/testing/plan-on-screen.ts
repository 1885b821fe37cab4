import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import type { Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';

import type { Change } from '../domain/changes/change.ts';
import type { SendState } from '../domain/changes/send-state.ts';
import { outboxKey } from '../domain/changes/send-state.ts';
import { PlanView } from '../features/patient-workspace/plan-view.ts';
import { WorkspaceStore } from '../features/patient-workspace/workspace.store.ts';
import { accessFeature } from '../state/access/access.feature.ts';
import { connectionFeature } from '../state/connection/connection.feature.ts';
import { ItemEditing } from '../state/editing/item-editing.ts';
import { historyFeature } from '../state/history/history.feature.ts';
import { notesFeature } from '../state/notes/notes.feature.ts';
import { restrictedFeature } from '../state/notes/restricted.feature.ts';
import { draftsFeature } from '../state/outbox/drafts.feature.ts';
import { OutboxActions } from '../state/outbox/outbox.actions.ts';
import { outboxFeature } from '../state/outbox/outbox.feature.ts';
import * as submittedDraftsEffects from '../state/outbox/submitted-drafts.effects.ts';
import { PatientFirestoreActions } from '../state/patient-record/patient.actions.ts';
import { patientFeature } from '../state/patient-record/patient.feature.ts';
import { PatientPageActions } from '../state/patient-record/patient-page.actions.ts';
import { SectionsFirestoreActions } from '../state/patient-record/sections.actions.ts';
import { sectionsFeature } from '../state/patient-record/sections.feature.ts';
import { TeamFirestoreActions } from '../state/patient-record/team.actions.ts';
import { teamFeature } from '../state/patient-record/team.feature.ts';
import { measureHistoryFeature } from '../state/plan/measure-history.feature.ts';
import { planItemsFeature } from '../state/plan/plan-items.feature.ts';
import { presenceFeature } from '../state/presence/presence.feature.ts';
import { seenFeature } from '../state/seen/seen.feature.ts';
import { SessionActions } from '../state/session/session.actions.ts';
import { sessionFeature } from '../state/session/session.feature.ts';
import { versionsFeature } from '../state/versions/versions.feature.ts';
import { aPatient } from './a-patient.ts';
import { aSection } from './a-section.ts';
import { documentSnapshot, firstSnapshot } from './a-snapshot.ts';
import { anAccount } from './an-account.ts';
import { OnScreen } from './on-screen.ts';
import { openStore } from './open-store.ts';
import { recordSubmissions } from './record-submissions.ts';

export const TEAM_TEXT = 'For the team';
export const PLAIN_TEXT = 'In plain words';

const fay = {
  uid: 'fay',
  clinicId: 'northgate',
  patientId: 'maya-roberts',
  rev: 1,
  name: 'Fay Lindqvist',
  strand: 'physiotherapy',
  from: '2026-01-12',
  to: null,
} as const;

const HER_SECTION = outboxKey({ patientId: 'maya-roberts', collection: 'sections', docId: 'rheumatology' });

/** Maya's plan as Rosa the rheumatologist works on it; a spec answers in the server's place. */
export interface PlanOnScreen {
  readonly store: Store;
  readonly screen: OnScreen<PlanView>;
  /** What was handed over to be saved, oldest first. */
  readonly sent: readonly Change[];
  readonly typeAndSave: (text: string) => Promise<void>;
  /** Answers what the outbox holds, for her section unless told otherwise. */
  readonly answer: (state: SendState, key?: string) => Promise<void>;
}

export async function openPlan(account = anAccount()): Promise<PlanOnScreen> {
  TestBed.configureTestingModule({ providers: [WorkspaceStore, ItemEditing, provideRouter([])] });
  const { store } = openStore(
    provideState(sessionFeature),
    provideState(outboxFeature),
    provideState(draftsFeature),
    provideState(presenceFeature),
    provideState(historyFeature),
    provideState(notesFeature),
    provideState(restrictedFeature),
    provideEffects(submittedDraftsEffects),
    provideState(patientFeature),
    provideState(teamFeature),
    provideState(sectionsFeature),
    provideState(planItemsFeature),
    provideState(measureHistoryFeature),
    provideState(accessFeature),
    provideState(connectionFeature),
    provideState(versionsFeature),
    provideState(seenFeature),
  );
  const sent = recordSubmissions(store);
  const patient = aPatient({ teamUids: [...aPatient().teamUids, account.uid] });
  store.dispatch(SessionActions.accountFound({ account }));
  store.dispatch(PatientPageActions.opened({ patientId: 'maya-roberts' }));
  store.dispatch(PatientFirestoreActions.changed({ snapshot: documentSnapshot(patient) }));
  store.dispatch(TeamFirestoreActions.changed({ changes: firstSnapshot([fay]) }));
  const hers = aSection({ id: 'physiotherapy', discipline: 'physiotherapy', updatedBy: 'fay' });
  store.dispatch(SectionsFirestoreActions.changed({ changes: firstSnapshot([aSection(), hers]) }));
  const screen = await OnScreen.show(PlanView);
  return {
    store,
    screen,
    sent,
    typeAndSave: async (text) => {
      if (!screen.find('textbox', TEAM_TEXT)) await screen.press('Edit');
      await screen.type(TEAM_TEXT, text);
      await screen.press('Save');
    },
    answer: async (state, key = HER_SECTION) => {
      const entry = store.selectSignal(outboxFeature.selectEntries)()[key];
      if (!entry) throw new Error('Nothing was sent');
      store.dispatch(OutboxActions.mirrored({ entry: { ...entry, state } }));
      await screen.settle();
    },
  };
}
