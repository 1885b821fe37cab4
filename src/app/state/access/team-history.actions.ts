import { createActionGroup, emptyProps, props } from '@ngrx/store';

import type { CollectionChanges } from '../../data/collection-changes.ts';
import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';

export const TeamHistoryFirestoreActions = createActionGroup({
  source: 'Team History Firestore',
  events: {
    Changed: props<{ changes: CollectionChanges<TimelineEvent> }>(),
    Refused: emptyProps(),
    Failed: emptyProps(),
  },
});
