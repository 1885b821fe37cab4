import type { Firestore } from 'firebase/firestore';
import { collection, query } from 'firebase/firestore';
import type { Observable } from 'rxjs';

import type { ConsentContent } from '../../domain/access/consent.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import type { CollectionChanges } from '../collection-changes.ts';
import { watchCollection } from '../watch-collection.ts';
import { readPlanRecord } from './plan-record-converter.ts';
import { visibleTo } from './visible-to.ts';

/** What a patient answered for each discipline; nothing for those that nobody has asked about. */
export function watchConsents(
  db: Firestore,
  patientId: string,
): Observable<CollectionChanges<PlanRecord<ConsentContent>>> {
  const answers = query(collection(db, 'patients', patientId, 'consents'), visibleTo('patient', 'visibility'));
  return watchCollection(answers, readPlanRecord<ConsentContent>);
}
