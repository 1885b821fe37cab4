import { createActionGroup, emptyProps, props } from '@ngrx/store';

import type { CollectionChanges } from '../../data/collection-changes.ts';
import type { ClinicMember } from '../../domain/access/actor.ts';

export const MembersFirestoreActions = createActionGroup({
  source: 'Members Firestore',
  events: {
    Changed: props<{ changes: CollectionChanges<ClinicMember> }>(),
    Refused: emptyProps(),
    Failed: emptyProps(),
  },
});
