import { createActionGroup, emptyProps, props } from '@ngrx/store';

import type { CollectionChanges } from '../../data/collection-changes.ts';
import type { RestrictedNoteContent, TeamNoteContent } from '../../domain/care-plan/note.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';

export const NotesFirestoreActions = createActionGroup({
  source: 'Notes Firestore',
  events: {
    Changed: props<{ changes: CollectionChanges<PlanRecord<TeamNoteContent>> }>(),
    Refused: emptyProps(),
    Failed: emptyProps(),
  },
});

export const RestrictedFirestoreActions = createActionGroup({
  source: 'Restricted Firestore',
  events: {
    Changed: props<{ changes: CollectionChanges<PlanRecord<RestrictedNoteContent>> }>(),
    Refused: emptyProps(),
    Failed: emptyProps(),
    'History Changed': props<{ changes: CollectionChanges<TimelineEvent> }>(),
    'History Failed': emptyProps(),
  },
});

export const RestrictedNoteActions = createActionGroup({
  source: 'Restricted Note',
  events: { 'History Wanted': props<{ noteId: string }>(), 'History Closed': emptyProps() },
});
