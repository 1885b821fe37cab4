import { createActionGroup, props } from '@ngrx/store';

import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import type { MeasureId } from '../../domain/measures/measure-type.ts';

/** The `latest` results say what is due and where it stands; `all` say how it began. */
export type MeasureReach = 'latest' | 'all';

export const MeasureHistoryActions = createActionGroup({
  source: 'Measure History',
  events: { Wanted: props<{ measure: MeasureId; reach: MeasureReach }>() },
});

export const MeasureHistoryFirestoreActions = createActionGroup({
  source: 'Measure History Firestore',
  events: {
    /** The newest results, the newest first; `isWhole` where there are no others. */
    Read: props<{ measure: MeasureId; reach: MeasureReach; results: readonly PlanRecord[]; isWhole: boolean }>(),
    Failed: props<{ measure: MeasureId }>(),
  },
});
