import { createActionGroup, emptyProps, props } from '@ngrx/store';

import type { CollectionChanges } from '../../data/collection-changes.ts';
import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';

export const TimelinePageActions = createActionGroup({
  source: 'Timeline Page',
  events: { 'Older Wanted': emptyProps() },
});

export const HistoryFirestoreActions = createActionGroup({
  source: 'History Firestore',
  events: {
    /** `windowSize`: how many of the newest events the listener asked for. */
    Changed: props<{ changes: CollectionChanges<TimelineEvent>; windowSize: number }>(),
    Refused: emptyProps(),
    Failed: emptyProps(),
  },
});
