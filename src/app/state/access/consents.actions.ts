import { createActionGroup, emptyProps, props } from '@ngrx/store';

import type { CollectionChanges } from '../../data/collection-changes.ts';
import type { ConsentContent } from '../../domain/access/consent.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';

export const ConsentsFirestoreActions = createActionGroup({
  source: 'Consents Firestore',
  events: {
    Changed: props<{ changes: CollectionChanges<PlanRecord<ConsentContent>> }>(),
    Refused: emptyProps(),
    Failed: emptyProps(),
  },
});
