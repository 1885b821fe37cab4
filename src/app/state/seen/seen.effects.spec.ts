import type { Actions } from '@ngrx/effects';
import type { Action, Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';
import { Subject } from 'rxjs';

import type { AtOnceAnswer } from '../../data/at-once.ts';
import type { CollectionChanges } from '../../data/collection-changes.ts';
import type { Seen } from '../../data/patients/keep-seen.ts';
import { ReadRefused } from '../../data/read-refused.ts';
import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';
import { firstSnapshot } from '../../testing/a-snapshot.ts';
import { aTimelineEvent } from '../../testing/a-timeline-event.ts';
import { anAccount } from '../../testing/an-account.ts';
import { openStore } from '../../testing/open-store.ts';
import { patientFeature } from '../patient-record/patient.feature.ts';
import { PatientPageActions } from '../patient-record/patient-page.actions.ts';
import { SessionActions } from '../session/session.actions.ts';
import { sessionFeature } from '../session/session.feature.ts';
import { SeenFirestoreActions, SinceSeenActions } from './seen.actions.ts';
import { listenToSeen, rememberSeen } from './seen.effects.ts';

const AT = '2026-05-01T09:00:00.000Z';
const EVENT = aTimelineEvent();

describe('what changed since a reader last looked', () => {
  let store: Store;
  let actions: Actions;
  let seen: Subject<string | null>;
  let asked: { at: string | null; snapshots: Subject<CollectionChanges<TimelineEvent>> }[];
  let told: Action[];

  beforeEach(() => {
    ({ store, actions } = openStore(provideState(sessionFeature), provideState(patientFeature)));
    seen = new Subject();
    asked = [];
    told = [];
    listenToSeen(actions, store, {
      seen: (uid, patientId) => {
        expect([uid, patientId]).toEqual(['rosa', 'maya-roberts']);
        return seen;
      },
      since: (_, { at }) => {
        const snapshots = new Subject<CollectionChanges<TimelineEvent>>();
        asked.push({ at, snapshots });
        return snapshots;
      },
    }).subscribe((action) => told.push(action));
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
    store.dispatch(PatientPageActions.opened({ patientId: 'maya-roberts' }));
  });

  it('is what was recorded after that', () => {
    seen.next(AT);
    expect(asked.map(({ at }) => at)).toEqual([AT]);
    const changes = firstSnapshot([EVENT]);
    asked[0]?.snapshots.next(changes);
    expect(told).toEqual([SeenFirestoreActions.changed({ at: AT, changes })]);
  });

  it('is nothing on a first visit, which reads one event to know where the next begins', () => {
    seen.next(null);
    asked[0]?.snapshots.next(firstSnapshot([EVENT]));
    expect(told).toEqual([SeenFirestoreActions.firstLook({ patientId: 'maya-roberts', upTo: EVENT.recordedAt })]);
    expect(asked[0]?.snapshots.observed).toBeFalse();
  });

  it('is asked anew once more has been seen, and not where the same is said again', () => {
    seen.next(AT);
    seen.next(AT);
    seen.next(EVENT.recordedAt);
    expect(asked.map(({ at, snapshots }) => [at, snapshots.observed])).toEqual([
      [AT, false],
      [EVENT.recordedAt, true],
    ]);
  });

  it('is simply not told where it is refused', () => {
    seen.error(new ReadRefused(new Error('denied')));
    expect(told).toEqual([SeenFirestoreActions.ended()]);
  });
});

describe('remembering what was seen', () => {
  async function remember(answer: AtOnceAnswer): Promise<{ kept: Seen[]; told: Action[] }> {
    const { store, actions } = openStore(provideState(sessionFeature));
    const kept: Seen[] = [];
    const told: Action[] = [];
    rememberSeen(actions, store, (seen) => {
      kept.push(seen);
      return Promise.resolve(answer);
    }).subscribe((action) => told.push(action));
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
    store.dispatch(SinceSeenActions.allSeen({ patientId: 'maya-roberts', upTo: AT }));
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve));
    return { kept, told };
  }

  it('is for its reader alone', async () => {
    const { kept, told } = await remember('done');
    expect(kept).toEqual([{ uid: 'rosa', patientId: 'maya-roberts', at: AT }]);
    expect(told).toEqual([]);
  });

  it('says so where it could not be kept', async () => {
    expect((await remember('offline')).told).toEqual([SeenFirestoreActions.notKept()]);
  });
});
