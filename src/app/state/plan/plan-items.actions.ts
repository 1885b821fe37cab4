import { createActionGroup, props } from '@ngrx/store';

import type { CollectionChanges } from '../../data/collection-changes.ts';
import type { PlanItemCollection } from '../../domain/care-plan/plan-items.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';

export const PlanItemsFirestoreActions = createActionGroup({
  source: 'Plan Items Firestore',
  events: {
    Changed: props<{ collection: PlanItemCollection; changes: CollectionChanges<PlanRecord> }>(),
    Refused: props<{ collection: PlanItemCollection }>(),
    Failed: props<{ collection: PlanItemCollection }>(),
  },
});
