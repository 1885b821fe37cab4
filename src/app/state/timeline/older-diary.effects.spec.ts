import type { Action, Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';
import { ReplaySubject } from 'rxjs';

import type { OlderMonths } from '../../data/patients/read-older-diary.ts';
import { aPlanRecord } from '../../testing/a-plan-record.ts';
import { firstSnapshot } from '../../testing/a-snapshot.ts';
import { aTimelineEvent } from '../../testing/a-timeline-event.ts';
import { anAccount } from '../../testing/an-account.ts';
import { openStore } from '../../testing/open-store.ts';
import { ConnectionActions } from '../connection/connection.actions.ts';
import { connectionFeature } from '../connection/connection.feature.ts';
import { HistoryFirestoreActions } from '../history/history.actions.ts';
import { historyFeature } from '../history/history.feature.ts';
import { PatientPageActions } from '../patient-record/patient-page.actions.ts';
import { PlanItemsFirestoreActions } from '../plan/plan-items.actions.ts';
import { planItemsFeature } from '../plan/plan-items.feature.ts';
import { SessionActions } from '../session/session.actions.ts';
import { sessionFeature } from '../session/session.feature.ts';
import { readOlderDiary } from './older-diary.effects.ts';

const MARCH = aPlanRecord({ month: '2026-03', entry: '05.night' }, { id: '2026-03' });
const MAY = aPlanRecord({ month: '2026-05', entry: '05.night' }, { id: '2026-05' });

describe('reading the diary as far back as the plan', () => {
  let store: Store;
  let asked: Pick<OlderMonths, 'before' | 'downTo'>[];
  let told: ReplaySubject<Action>;

  beforeEach(() => {
    const opened = openStore(
      provideState(sessionFeature),
      provideState(historyFeature),
      provideState(planItemsFeature),
      provideState(connectionFeature),
    );
    store = opened.store;
    asked = [];
    told = new ReplaySubject();
    readOlderDiary(opened.actions, store, ({ before, downTo }) => {
      asked.push({ before, downTo });
      return Promise.resolve([MARCH]);
    }).subscribe(told);
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
    store.dispatch(PatientPageActions.opened({ patientId: 'maya-roberts' }));
  });

  const hearDiary = () =>
    store.dispatch(PlanItemsFirestoreActions.changed({ collection: 'diary', changes: firstSnapshot([MAY]) }));
  const hearPlan = (at: string, windowSize: number) =>
    store.dispatch(
      HistoryFirestoreActions.changed({ changes: firstSnapshot([aTimelineEvent({ id: at, at })]), windowSize }),
    );

  it('asks for the months between, once both are there', async () => {
    hearPlan('2026-03-20T08:00:00.000Z', 1);
    expect(asked).toEqual([]);
    hearDiary();
    expect(asked).toEqual([{ before: '2026-05', downTo: '2026-03' }]);
    await Promise.resolve();
    told.subscribe((action) => {
      expect(action).toEqual(jasmine.objectContaining({ type: PlanItemsFirestoreActions.changed.type }));
    });
  });

  it('asks for nothing where the diary goes further back already', () => {
    hearDiary();
    hearPlan('2026-05-20T08:00:00.000Z', 1);
    expect(asked).toEqual([]);
  });

  it('asks again once the connection is back, and not while it is away', () => {
    store.dispatch(ConnectionActions.lost());
    hearDiary();
    hearPlan('2026-03-20T08:00:00.000Z', 1);
    expect(asked).toEqual([]);
    store.dispatch(ConnectionActions.restored());
    expect(asked).toEqual([{ before: '2026-05', downTo: '2026-03' }]);
    store.dispatch(ConnectionActions.lost());
    store.dispatch(ConnectionActions.restored());
    expect(asked.length).toBe(2);
  });

  it('asks for all there is where the plan is held whole', () => {
    hearDiary();
    hearPlan('2026-05-20T08:00:00.000Z', 100);
    expect(asked).toEqual([{ before: '2026-05', downTo: null }]);
  });
});
