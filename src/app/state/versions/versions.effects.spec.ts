import type { Actions } from '@ngrx/effects';
import type { Action, Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';
import { Subject } from 'rxjs';

import type { CollectionChanges } from '../../data/collection-changes.ts';
import type { VersionsOf } from '../../data/patients/watch-versions.ts';
import { ReadRefused } from '../../data/read-refused.ts';
import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';
import { firstSnapshot } from '../../testing/a-snapshot.ts';
import { aTimelineEvent } from '../../testing/a-timeline-event.ts';
import { anAccount } from '../../testing/an-account.ts';
import { openStore } from '../../testing/open-store.ts';
import { PatientPageActions } from '../patient-record/patient-page.actions.ts';
import { SessionActions, SignOutPageActions } from '../session/session.actions.ts';
import { sessionFeature } from '../session/session.feature.ts';
import { VersionsFirestoreActions, VersionsPanelActions } from './versions.actions.ts';
import { listenToVersions } from './versions.effects.ts';

interface Listener extends VersionsOf {
  readonly patientId: string;
  readonly snapshots: Subject<CollectionChanges<TimelineEvent>>;
}

const SLEEP = { patientId: 'maya-roberts', collection: 'sections', docId: 'sleep' } as const;
const PAIN = { ...SLEEP, docId: 'pain' } as const;

describe('listening to the history of one document', () => {
  let store: Store;
  let actions: Actions;
  let listeners: Listener[];
  let told: Action[];

  beforeEach(() => {
    ({ store, actions } = openStore(provideState(sessionFeature)));
    listeners = [];
    told = [];
    listenToVersions(actions, store, (patientId, of) => {
      const snapshots = new Subject<CollectionChanges<TimelineEvent>>();
      listeners.push({ ...of, patientId, snapshots });
      return snapshots;
    }).subscribe((action) => told.push(action));
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
  });

  const live = () => listeners.filter(({ snapshots }) => snapshots.observed);

  it('reads nothing until a history is opened, then the newest fifty', () => {
    store.dispatch(PatientPageActions.opened({ patientId: 'maya-roberts' }));
    expect(listeners).toEqual([]);
    store.dispatch(VersionsPanelActions.opened({ document: SLEEP }));
    expect(live().map(({ docId, reader, size }) => [docId, reader, size])).toEqual([['sleep', 'staff', 50]]);
    const changes = firstSnapshot([aTimelineEvent()]);
    listeners[0]?.snapshots.next(changes);
    expect(told).toEqual([VersionsFirestoreActions.changed({ changes, windowSize: 50 })]);
  });

  it('reads more on demand, with one listener at a time', () => {
    store.dispatch(VersionsPanelActions.opened({ document: SLEEP }));
    store.dispatch(VersionsPanelActions.olderWanted());
    expect(live().map(({ size }) => size)).toEqual([100]);
  });

  it('moves along to another document and begins with a small window there', () => {
    store.dispatch(VersionsPanelActions.opened({ document: SLEEP }));
    store.dispatch(VersionsPanelActions.olderWanted());
    store.dispatch(VersionsPanelActions.opened({ document: PAIN }));
    expect(live().map(({ docId, size }) => [docId, size])).toEqual([['pain', 50]]);
  });

  for (const [what, action] of [
    ['the history is closed', VersionsPanelActions.closed()],
    ['the patient is closed', PatientPageActions.closed()],
    ['its reader signs out', SignOutPageActions.opened()],
  ] as const) {
    it(`ends when ${what}`, () => {
      store.dispatch(VersionsPanelActions.opened({ document: SLEEP }));
      store.dispatch(action);
      expect(live()).toEqual([]);
    });
  }

  it('says so where it is refused, and opens the next history all the same', () => {
    store.dispatch(VersionsPanelActions.opened({ document: SLEEP }));
    listeners[0]?.snapshots.error(new ReadRefused(new Error('denied')));
    expect(told).toEqual([VersionsFirestoreActions.refused()]);
    store.dispatch(VersionsPanelActions.opened({ document: PAIN }));
    expect(live().length).toBe(1);
  });
});
