import type { Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';

import type { Change } from '../../domain/changes/change.ts';
import type { SendState } from '../../domain/changes/send-state.ts';
import { aChange, anEntry } from '../../testing/a-change.ts';
import { aPatient } from '../../testing/a-patient.ts';
import { aSection } from '../../testing/a-section.ts';
import { documentSnapshot, firstSnapshot, nextSnapshot } from '../../testing/a-snapshot.ts';
import { openStore } from '../../testing/open-store.ts';
import { OutboxActions, SectionEditorActions } from '../outbox/outbox.actions.ts';
import { outboxFeature, selectOutbox, selectOutboxEntries } from '../outbox/outbox.feature.ts';
import { forgetSaved } from './forget-saved.ts';
import { PatientFirestoreActions } from './patient.actions.ts';
import { patientFeature } from './patient.feature.ts';
import { PatientPageActions } from './patient-page.actions.ts';
import { SectionsFirestoreActions } from './sections.actions.ts';
import { sectionsFeature, selectSections } from './sections.feature.ts';

const KEY = 'maya-roberts/sections/rheumatology';
const SAVED: SendState = { status: 'saved', at: '2026-05-04T12:00:00.000Z', rev: 2, mergedWith: null };

describe('what stays in memory of a saved change', () => {
  let store: Store;
  let change: Change;

  const entry = () => store.selectSignal(selectOutboxEntries)()[KEY];
  const answer = (state: SendState) => store.dispatch(OutboxActions.mirrored({ entry: anEntry({ change, state }) }));
  const hearRev = (rev: number) =>
    store.dispatch(
      SectionsFirestoreActions.changed({ changes: nextSnapshot({ upserted: [aSection({ rev, content: typed() })] }) }),
    );
  const typed = () => ({ ...aSection().content, ...change.patch });

  beforeEach(() => {
    ({ store } = openStore(provideState(outboxFeature), provideState(patientFeature), provideState(sectionsFeature)));
    forgetSaved(store).subscribe((action) => store.dispatch(action));
    change = aChange();
    store.dispatch(PatientPageActions.opened({ patientId: 'maya-roberts' }));
    store.dispatch(PatientFirestoreActions.changed({ snapshot: documentSnapshot(aPatient()) }));
    store.dispatch(SectionsFirestoreActions.changed({ changes: firstSnapshot([aSection()]) }));
    store.dispatch(SectionEditorActions.changeSubmitted({ change }));
  });

  it('is its text until the listener has brought it', () => {
    answer(SAVED);
    expect(entry()?.change.patch).toEqual(change.patch);
    expect(store.selectSignal(selectSections)()[0]?.content.plainText).toBe('Your pain is real and widespread.');
  });

  for (const [order, happen] of [
    ['after', () => (answer(SAVED), hearRev(2))],
    ['before', () => (hearRev(2), answer(SAVED))],
  ] as const) {
    it(`is the time alone when the listener brings the text ${order} the answer`, () => {
      happen();
      expect(JSON.stringify(entry())).not.toContain('widespread');
      expect(store.selectSignal(selectOutbox)()).toEqual({ [KEY]: SAVED });
    });
  }

  it('never stands for an empty section while the plan is opened again', () => {
    answer(SAVED);
    hearRev(2);
    store.dispatch(PatientPageActions.opened({ patientId: 'maya-roberts' }));
    expect(store.selectSignal(selectSections)()).toEqual([]);
  });

  it('is nothing once the patient is closed, even where the answer comes later', () => {
    store.dispatch(PatientPageActions.closed());
    expect(entry()?.change).toEqual(change);
    answer(SAVED);
    expect(entry()).toBeUndefined();
  });

  it('is nothing once another patient is opened', () => {
    answer(SAVED);
    store.dispatch(PatientPageActions.opened({ patientId: 'tom-ellis' }));
    expect(entry()).toBeUndefined();
  });
});
