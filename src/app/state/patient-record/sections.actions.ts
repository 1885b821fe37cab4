import { createActionGroup, emptyProps, props } from '@ngrx/store';

import type { CollectionChanges } from '../../data/collection-changes.ts';
import type { PlanSection } from '../../domain/care-plan/plan-section.ts';

export const SectionsFirestoreActions = createActionGroup({
  source: 'Sections Firestore',
  events: {
    Changed: props<{ changes: CollectionChanges<PlanSection> }>(),
    Refused: emptyProps(),
    Failed: emptyProps(),
  },
});
