import type { Action, Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';
import { merge, Subject } from 'rxjs';

import type { CollectionChanges } from '../../data/collection-changes.ts';
import type { OlderEvents } from '../../data/patients/read-older-events.ts';
import { ReadRefused } from '../../data/read-refused.ts';
import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';
import { firstSnapshot, nextSnapshot } from '../../testing/a-snapshot.ts';
import { aTimelineEvent } from '../../testing/a-timeline-event.ts';
import { anAccount, aPatientAccount } from '../../testing/an-account.ts';
import { openStore } from '../../testing/open-store.ts';
import { PatientPageActions } from '../patient-record/patient-page.actions.ts';
import { SessionActions, SignOutPageActions } from '../session/session.actions.ts';
import { sessionFeature } from '../session/session.feature.ts';
import { HistoryFirestoreActions, TimelinePageActions } from './history.actions.ts';
import { countOlder, listenToHistory, listenToLateEntries, readOlder } from './history.effects.ts';
import { historyFeature, selectHistory, selectOlderCount, selectOlderStatus } from './history.feature.ts';
import type { HistorySource } from './history-source.ts';

interface Asked {
  readonly what: keyof HistorySource;
  readonly of: object;
  readonly answer: Subject<CollectionChanges<TimelineEvent>>;
}

describe('listening to a patient’s history', () => {
  let store: Store;
  let asked: Asked[];
  let told: Action[];
  let older: PromiseWithResolvers<OlderEvents>;

  beforeEach(() => {
    const opened = openStore(provideState(sessionFeature), provideState(historyFeature));
    store = opened.store;
    asked = [];
    told = [];
    older = Promise.withResolvers();
    const ask = (what: keyof HistorySource, of: object) => {
      const answer = new Subject<CollectionChanges<TimelineEvent>>();
      asked.push({ what, of, answer });
      return answer;
    };
    const source: HistorySource = {
      newest: (of) => ask('newest', of),
      since: (of) => ask('since', of),
      older: (of) => (ask('older', of), older.promise),
      count: (of) => (ask('count', of), Promise.resolve(1400)),
    };
    const effects = [listenToHistory, listenToLateEntries, readOlder, countOlder];
    merge(...effects.map((effect) => effect(opened.actions, store, source))).subscribe((action) => {
      told.push(action);
      store.dispatch(action);
    });
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
    store.dispatch(PatientPageActions.opened({ patientId: 'maya-roberts' }));
  });

  const all = (what: keyof HistorySource) => asked.filter((one) => one.what === what);
  const live = () => asked.filter(({ answer }) => answer.observed);
  const read = <T>(selector: (state: object) => T) => store.selectSignal(selector)();

  it('reports each snapshot with the size of its window', () => {
    const changes = firstSnapshot([aTimelineEvent()]);
    all('newest')[0]?.answer.next(changes);
    expect(told).toEqual([HistoryFirestoreActions.changed({ changes, windowSize: 100 })]);
    expect(live().length).toBe(1);
  });

  it('asks for a patient’s own part in the patient’s browser, a few at a time', () => {
    store.dispatch(SessionActions.accountFound({ account: aPatientAccount() }));
    store.dispatch(PatientPageActions.opened({ patientId: 'maya-roberts' }));
    expect(live().map(({ of }) => of)).toEqual([{ patientId: 'maya-roberts', reader: 'patient', size: 30 }]);
  });

  it('counts what lies below a full window, once', async () => {
    all('newest')[0]?.answer.next(firstSnapshot(aWindow()));
    await Promise.resolve();
    all('newest')[0]?.answer.next(nextSnapshot({}));
    expect(all('count').map(({ of }) => of)).toEqual([
      { patientId: 'maya-roberts', reader: 'staff', after: 'event-100' },
    ]);
    expect(read(selectOlderCount)).toBe(1400);
  });

  it('asks nothing more for what is shown from this device’s disk', () => {
    all('newest')[0]?.answer.next({ ...firstSnapshot(aWindow()), fromCache: true });
    expect(asked.length).toBe(1);
  });

  it('hears what is written down from now on of days before the window', () => {
    all('newest')[0]?.answer.next(firstSnapshot(aWindow()));
    const [since] = all('since');
    expect(since?.of).toEqual({ patientId: 'maya-roberts', reader: 'staff', at: '2026-05-04T12:00:00.001Z' });
    since?.answer.next(firstSnapshot([aTimelineEvent({ id: 'late', at: '2021-05-04T12:00:00.000Z' })]));
    expect(read(selectHistory).at(-1)?.id).toBe('late');
  });

  it('reads one page below what is held, and not two at a time', async () => {
    all('newest')[0]?.answer.next(firstSnapshot(aWindow()));
    store.dispatch(TimelinePageActions.olderWanted());
    store.dispatch(TimelinePageActions.olderWanted());
    expect(all('older').map(({ of }) => of)).toEqual([
      { patientId: 'maya-roberts', reader: 'staff', after: 'event-100' },
    ]);
    older.resolve({ events: [aTimelineEvent({ id: 'event-099', at: '2020-01-01T12:00:00.000Z' })], isLast: false });
    await older.promise;
    store.dispatch(TimelinePageActions.olderWanted());
    expect(all('older')[1]?.of).toEqual(jasmine.objectContaining({ after: 'event-099' }));
  });

  it('says when older events did not come, and reads them when asked again', async () => {
    all('newest')[0]?.answer.next(firstSnapshot(aWindow()));
    store.dispatch(TimelinePageActions.olderWanted());
    older.reject(new Error('unavailable'));
    await older.promise.catch(() => undefined);
    await Promise.resolve();
    expect(read(selectOlderStatus)).toBe('failed');
    store.dispatch(TimelinePageActions.olderWanted());
    expect(read(selectOlderStatus)).toBe('reading');
    expect(all('older').length).toBe(2);
  });

  it('says that it was refused, and listens again when the patient is opened again', () => {
    all('newest')[0]?.answer.error(new ReadRefused('not on the team'));
    expect(told).toEqual([HistoryFirestoreActions.refused()]);
    store.dispatch(PatientPageActions.opened({ patientId: 'maya-roberts' }));
    expect(live().length).toBe(1);
  });

  it('says that it broke', () => {
    all('newest')[0]?.answer.error(new Error('no index'));
    expect(told).toEqual([HistoryFirestoreActions.failed()]);
  });

  it('ends when the page closes, and before a sign-out, so that nothing is refused on the way', () => {
    for (const end of [PatientPageActions.closed(), SignOutPageActions.opened()]) {
      store.dispatch(PatientPageActions.opened({ patientId: 'maya-roberts' }));
      asked.at(-1)?.answer.next(firstSnapshot(aWindow()));
      expect(live().length).toBe(2);
      store.dispatch(end);
      expect(live()).toEqual([]);
    }
  });
});

/** As many as the team’s first window; the last of them is `event-100`. */
function aWindow(): TimelineEvent[] {
  return Array.from({ length: 100 }, (_, index) => aTimelineEvent({ id: `event-${String(199 - index)}` }));
}
