import { createActionGroup, emptyProps, props } from '@ngrx/store';

import type { CollectionChanges } from '../../data/collection-changes.ts';
import type { CareTeamMember } from '../../domain/patient/patient.ts';

export const TeamFirestoreActions = createActionGroup({
  source: 'Team Firestore',
  events: {
    Changed: props<{ changes: CollectionChanges<CareTeamMember> }>(),
    Refused: emptyProps(),
    Failed: emptyProps(),
  },
});
