import { createActionGroup, emptyProps, props } from '@ngrx/store';

import type { CollectionChanges } from '../../data/collection-changes.ts';
import type { ProxyGrantContent } from '../../domain/access/proxy-grant.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';

export const ProxiesFirestoreActions = createActionGroup({
  source: 'Proxies Firestore',
  events: {
    Changed: props<{ changes: CollectionChanges<PlanRecord<ProxyGrantContent>> }>(),
    Refused: emptyProps(),
    Failed: emptyProps(),
  },
});
