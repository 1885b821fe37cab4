import { createActionGroup, emptyProps, props } from '@ngrx/store';

import type { NotDone } from '../../data/at-once.ts';
import type { CollectionChanges } from '../../data/collection-changes.ts';
import type { Handover } from '../../domain/clinic/handover.ts';
import type { NewHandover } from '../../domain/clinic/new-handover.ts';

export const HandoverActions = createActionGroup({
  source: 'Handover',
  events: {
    /** The id, `crypto.randomUUID()`, is given by the sender: sent twice, it still arrives once. */
    Sent: props<{ handover: NewHandover }>(),
    'List Opened': emptyProps(),
    'List Closed': emptyProps(),
    Done: props<{ id: string }>(),
  },
});

export const HandoverFirestoreActions = createActionGroup({
  source: 'Handover Firestore',
  events: {
    Stored: props<{ id: string }>(),
    'Not Stored': props<{ id: string; reason: NotDone }>(),
    'Not Done': props<{ id: string; reason: NotDone }>(),
    Changed: props<{ changes: CollectionChanges<Handover> }>(),
    Refused: emptyProps(),
    Failed: emptyProps(),
  },
});
