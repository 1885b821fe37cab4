import { createActionGroup, emptyProps, props } from '@ngrx/store';

import type { CollectionChanges } from '../../data/collection-changes.ts';
import type { ClinicMember } from '../../domain/access/actor.ts';

/** Whichever page, beside the caseload, shows who works at the clinic. */
export const MembersPageActions = createActionGroup({
  source: 'Members Page',
  events: { Opened: emptyProps(), Closed: emptyProps() },
});

export const MembersFirestoreActions = createActionGroup({
  source: 'Members Firestore',
  events: {
    Changed: props<{ changes: CollectionChanges<ClinicMember> }>(),
    Refused: emptyProps(),
    Failed: emptyProps(),
  },
});
