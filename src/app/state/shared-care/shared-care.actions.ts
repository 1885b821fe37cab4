import { createActionGroup, emptyProps, props } from '@ngrx/store';

import type { CollectionChanges, DocumentState } from '../../data/collection-changes.ts';
import type { ProxyGrantContent } from '../../domain/access/proxy-grant.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import type { PlanSection } from '../../domain/care-plan/plan-section.ts';
import type { CareTeamMember } from '../../domain/patient/patient.ts';

export const SharedCarePageActions = createActionGroup({
  source: 'Shared Care Page',
  events: { Opened: emptyProps(), Closed: emptyProps() },
});

export const SharedCareFirestoreActions = createActionGroup({
  source: 'Shared Care Firestore',
  events: {
    'Grant Changed': props<{ snapshot: DocumentState<PlanRecord<ProxyGrantContent>> }>(),
    'Sections Changed': props<{ changes: CollectionChanges<PlanSection> }>(),
    'Team Changed': props<{ changes: CollectionChanges<CareTeamMember> }>(),
    /** Whichever part it was that the rules refused: the whole is no longer open. */
    Refused: emptyProps(),
    Failed: emptyProps(),
  },
});
