import { createActionGroup, emptyProps, props } from '@ngrx/store';

import type { CollectionChanges } from '../../data/collection-changes.ts';
import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';

/** A document of the open patient's plan. */
export type VersionedDocument = Pick<TimelineEvent, 'patientId' | 'collection' | 'docId'>;

export const VersionsPanelActions = createActionGroup({
  source: 'Versions Panel',
  events: {
    Opened: props<{ document: VersionedDocument }>(),
    'Older Wanted': emptyProps(),
    Closed: emptyProps(),
  },
});

export const VersionsFirestoreActions = createActionGroup({
  source: 'Versions Firestore',
  events: {
    /** `windowSize`: how many of the newest changes the listener asked for. */
    Changed: props<{ changes: CollectionChanges<TimelineEvent>; windowSize: number }>(),
    Refused: emptyProps(),
    Failed: emptyProps(),
  },
});
