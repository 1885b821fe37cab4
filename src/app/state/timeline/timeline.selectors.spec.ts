import type { Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';

import { aPatient } from '../../testing/a-patient.ts';
import { aPlanRecord } from '../../testing/a-plan-record.ts';
import { firstSnapshot, nextSnapshot } from '../../testing/a-snapshot.ts';
import { aTimelineEvent } from '../../testing/a-timeline-event.ts';
import { openStore } from '../../testing/open-store.ts';
import { HistoryFirestoreActions } from '../history/history.actions.ts';
import { historyFeature } from '../history/history.feature.ts';
import { outboxFeature } from '../outbox/outbox.feature.ts';
import { PatientFirestoreActions } from '../patient-record/patient.actions.ts';
import { patientFeature } from '../patient-record/patient.feature.ts';
import { PlanItemsFirestoreActions } from '../plan/plan-items.actions.ts';
import { planItemsFeature } from '../plan/plan-items.feature.ts';
import { selectTimeline } from './timeline.selectors.ts';

describe('the timeline', () => {
  const early = aTimelineEvent({ id: 'early', at: '2026-05-04T08:00:00.000Z' });
  const late = aTimelineEvent({ id: 'late', at: '2026-05-04T23:30:00.000Z' });
  let store: Store;
  const ids = () =>
    store
      .selectSignal(selectTimeline)()
      .map(({ id }) => id);
  const hear = (changes: ReturnType<typeof firstSnapshot<typeof early>>) =>
    store.dispatch(HistoryFirestoreActions.changed({ changes, windowSize: 200 }));

  beforeEach(() => {
    ({ store } = openStore(
      provideState(historyFeature),
      provideState(patientFeature),
      provideState(planItemsFeature),
      provideState(outboxFeature),
    ));
    const receivedAt = '2026-05-05T12:00:00.000Z';
    store.dispatch(PatientFirestoreActions.changed({ snapshot: { value: aPatient(), fromCache: false, receivedAt } }));
    hear(firstSnapshot([early, late]));
  });

  it('is newest first', () => {
    expect(ids()).toEqual(['late', 'early']);
  });

  it('leaves the other events the very objects they were when one arrives', () => {
    hear(nextSnapshot({ upserted: [aTimelineEvent({ id: 'new', at: '2026-05-05T08:00:00.000Z' })] }));
    expect(ids()).toEqual(['new', 'late', 'early']);
    expect(store.selectSignal(selectTimeline)()[1]).toBe(late);
  });

  it('is the very same list after a snapshot that brought nothing', () => {
    const before = store.selectSignal(selectTimeline)();
    hear(nextSnapshot({}));
    expect(store.selectSignal(selectTimeline)()).toBe(before);
  });

  it('holds what was written into the diary, at its day', () => {
    const content = { month: '2026-05', entry: '05.night', '05.night': { wakings: 2 } };
    const changes = firstSnapshot([aPlanRecord(content, { id: '2026-05' })]);
    store.dispatch(PlanItemsFirestoreActions.changed({ collection: 'diary', changes }));
    expect(ids()).toEqual(['diary-2026-05.05.night', 'late', 'early']);
    expect(store.selectSignal(selectTimeline)()[0]?.actorName).toBe('Maya Roberts');
  });
});
