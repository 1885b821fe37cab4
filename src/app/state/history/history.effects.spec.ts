import type { Actions } from '@ngrx/effects';
import type { Action, Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';
import { Subject } from 'rxjs';

import type { CollectionChanges } from '../../data/collection-changes.ts';
import { ReadRefused } from '../../data/read-refused.ts';
import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';
import { firstSnapshot } from '../../testing/a-snapshot.ts';
import { aTimelineEvent } from '../../testing/a-timeline-event.ts';
import { anAccount, aPatientAccount } from '../../testing/an-account.ts';
import { openStore } from '../../testing/open-store.ts';
import { PatientPageActions } from '../patient-record/patient-page.actions.ts';
import { SessionActions, SignOutPageActions } from '../session/session.actions.ts';
import { sessionFeature } from '../session/session.feature.ts';
import { HistoryFirestoreActions, TimelinePageActions } from './history.actions.ts';
import { listenToHistory } from './history.effects.ts';

interface Listener {
  readonly patientId: string;
  readonly reader: string;
  readonly size: number;
  readonly snapshots: Subject<CollectionChanges<TimelineEvent>>;
}

describe('listening to a patient’s history', () => {
  let store: Store;
  let actions: Actions;
  let listeners: Listener[];
  let told: Action[];

  beforeEach(() => {
    ({ store, actions } = openStore(provideState(sessionFeature)));
    listeners = [];
    told = [];
    listenToHistory(actions, store, (open) => {
      const snapshots = new Subject<CollectionChanges<TimelineEvent>>();
      listeners.push({ ...open, snapshots });
      return snapshots;
    }).subscribe((action) => told.push(action));
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
    store.dispatch(PatientPageActions.opened({ patientId: 'maya-roberts' }));
  });

  const live = () => listeners.filter(({ snapshots }) => snapshots.observed);

  it('reports each snapshot with the size of its window', () => {
    const changes = firstSnapshot([aTimelineEvent()]);
    listeners[0]?.snapshots.next(changes);
    expect(told).toEqual([HistoryFirestoreActions.changed({ changes, windowSize: 100 })]);
  });

  it('widens the window when older events are wanted, with one listener at a time', () => {
    store.dispatch(TimelinePageActions.olderWanted());
    store.dispatch(TimelinePageActions.olderWanted());
    expect(listeners.map(({ size }) => size)).toEqual([100, 300, 500]);
    expect(live().map(({ size }) => size)).toEqual([500]);
  });

  it('asks for a patient’s own part in the patient’s browser, a few at a time', () => {
    store.dispatch(SessionActions.accountFound({ account: aPatientAccount() }));
    store.dispatch(PatientPageActions.opened({ patientId: 'maya-roberts' }));
    expect(live().map(({ reader, size }) => ({ reader, size }))).toEqual([{ reader: 'patient', size: 30 }]);
  });

  it('begins with a small window for the next patient', () => {
    store.dispatch(TimelinePageActions.olderWanted());
    store.dispatch(PatientPageActions.opened({ patientId: 'tom-ellis' }));
    expect(live().map(({ patientId, size }) => ({ patientId, size }))).toEqual([{ patientId: 'tom-ellis', size: 100 }]);
  });

  it('says that it was refused, and listens again when the patient is opened again', () => {
    listeners[0]?.snapshots.error(new ReadRefused('not on the team'));
    expect(told).toEqual([HistoryFirestoreActions.refused()]);
    store.dispatch(PatientPageActions.opened({ patientId: 'maya-roberts' }));
    expect(live().length).toBe(1);
  });

  it('says that it broke', () => {
    listeners[0]?.snapshots.error(new Error('no index'));
    expect(told).toEqual([HistoryFirestoreActions.failed()]);
  });

  it('ends when the page closes', () => {
    store.dispatch(PatientPageActions.closed());
    expect(live()).toEqual([]);
  });

  it('ends before the sign-out, so that nothing is refused on the way', () => {
    store.dispatch(SignOutPageActions.opened());
    expect(live()).toEqual([]);
    expect(told).toEqual([]);
  });
});
