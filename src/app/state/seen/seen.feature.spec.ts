import { provideState } from '@ngrx/store';

import { firstSnapshot } from '../../testing/a-snapshot.ts';
import { aTimelineEvent } from '../../testing/a-timeline-event.ts';
import { anAccount } from '../../testing/an-account.ts';
import { openStore } from '../../testing/open-store.ts';
import { PatientPageActions } from '../patient-record/patient-page.actions.ts';
import { SessionActions } from '../session/session.actions.ts';
import { sessionFeature } from '../session/session.feature.ts';
import { SeenFirestoreActions } from './seen.actions.ts';
import { seenFeature, selectSinceSeen } from './seen.feature.ts';

const AT = '2026-05-01T09:00:00.000Z';
const ROSAS = aTimelineEvent();
const FAYS = aTimelineEvent({ id: 'fays', actorUid: 'fay', actorName: 'Fay Lindqvist' });

describe('what the open record’s reader has not seen', () => {
  function open() {
    const { store } = openStore(provideState(sessionFeature), provideState(seenFeature));
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
    store.dispatch(PatientPageActions.opened({ patientId: 'maya-roberts' }));
    return { store, since: store.selectSignal(selectSinceSeen) };
  }

  it('is what others did, not they themselves', () => {
    const { store, since } = open();
    store.dispatch(SeenFirestoreActions.changed({ at: AT, changes: firstSnapshot([ROSAS, FAYS]) }));
    expect(since()?.names).toEqual(['Fay Lindqvist']);
  });

  it('is nothing while nobody knows up to when they have looked', () => expect(open().since()).toBeNull());

  it('is gone once they have seen it', () => {
    const { store, since } = open();
    store.dispatch(SeenFirestoreActions.changed({ at: AT, changes: firstSnapshot([FAYS]) }));
    store.dispatch(SeenFirestoreActions.changed({ at: FAYS.recordedAt, changes: firstSnapshot([]) }));
    expect(since()).toBeNull();
  });

  it('is gone with the record', () => {
    const { store, since } = open();
    store.dispatch(SeenFirestoreActions.changed({ at: AT, changes: firstSnapshot([FAYS]) }));
    store.dispatch(PatientPageActions.closed());
    expect(since()).toBeNull();
  });
});
