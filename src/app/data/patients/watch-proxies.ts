import type { Firestore } from 'firebase/firestore';
import { collection } from 'firebase/firestore';
import type { Observable } from 'rxjs';

import type { ProxyGrantContent } from '../../domain/access/proxy-grant.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import type { CollectionChanges } from '../collection-changes.ts';
import { watchCollection } from '../watch-collection.ts';
import { readPlanRecord } from './plan-record-converter.ts';

/** Those close to a patient who may, or might once, read parts of the plan. */
export function watchProxies(
  db: Firestore,
  patientId: string,
): Observable<CollectionChanges<PlanRecord<ProxyGrantContent>>> {
  return watchCollection(collection(db, 'patients', patientId, 'proxies'), readPlanRecord<ProxyGrantContent>);
}
