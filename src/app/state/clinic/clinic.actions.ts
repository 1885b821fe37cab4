import { createActionGroup, emptyProps, props } from '@ngrx/store';

import type { NotDone } from '../../data/at-once.ts';
import type { CollectionChanges, DocumentState } from '../../data/collection-changes.ts';
import type { ClinicMember } from '../../domain/access/actor.ts';
import type { Clinic, ClinicSwitches } from '../../domain/clinic/clinic.ts';

export const ClinicPageActions = createActionGroup({
  source: 'Clinic Page',
  events: {
    Opened: emptyProps(),
    Closed: emptyProps(),
    'Member Changed': props<{ member: ClinicMember }>(),
    'Switches Changed': props<{ switches: ClinicSwitches }>(),
  },
});

/** `key` is the uid of a member, or `switches`. */
export const ClinicFirestoreActions = createActionGroup({
  source: 'Clinic Firestore',
  events: {
    'Clinic Changed': props<{ snapshot: DocumentState<Clinic> }>(),
    'Members Changed': props<{ changes: CollectionChanges<ClinicMember> }>(),
    Refused: emptyProps(),
    Failed: emptyProps(),
    Stored: props<{ key: string }>(),
    'Not Stored': props<{ key: string; reason: NotDone }>(),
  },
});
