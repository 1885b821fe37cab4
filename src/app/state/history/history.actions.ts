import { createActionGroup, emptyProps, props } from '@ngrx/store';

import type { CollectionChanges } from '../../data/collection-changes.ts';
import type { OlderEvents } from '../../data/patients/read-older-events.ts';
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
    /** Recorded while the record is open, perhaps of a day long past. */
    'Late Entries': props<{ events: readonly TimelineEvent[] }>(),
    /** `after`: the id of the event below which was read or counted. */
    'Older Read': props<{ after: string; page: OlderEvents }>(),
    'Older Failed': emptyProps(),
    'Older Counted': props<{ after: string; count: number }>(),
    Refused: emptyProps(),
    Failed: emptyProps(),
  },
});
