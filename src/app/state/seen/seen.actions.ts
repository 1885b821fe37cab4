import { createActionGroup, emptyProps, props } from '@ngrx/store';

import type { CollectionChanges } from '../../data/collection-changes.ts';
import type { IsoInstant } from '../../domain/patient/patient.ts';
import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';

export const SinceSeenActions = createActionGroup({
  source: 'Since Seen',
  events: {
    /** `upTo`: when the newest event that was looked at was recorded. */
    'All Seen': props<{ patientId: string; upTo: IsoInstant }>(),
  },
});

export const SeenFirestoreActions = createActionGroup({
  source: 'Seen Firestore',
  events: {
    /** What was recorded after `at`. */
    Changed: props<{ at: IsoInstant; changes: CollectionChanges<TimelineEvent> }>(),
    /** The reader had never looked, and from now on has looked up to here. */
    'First Look': props<{ patientId: string; upTo: IsoInstant }>(),
    'Not Kept': emptyProps(),
    /** What happened is not told; everything else goes on as it was. */
    Ended: emptyProps(),
  },
});
