import type { Firestore } from 'firebase/firestore';
import { collection, limit, orderBy, query, where } from 'firebase/firestore';
import type { Observable } from 'rxjs';

import type { Content, PlanRecord } from '../../domain/care-plan/plan-record.ts';
import type { RedFlagId } from '../../domain/measures/measure-type.ts';
import type { CollectionChanges } from '../collection-changes.ts';
import { watchCollection } from '../watch-collection.ts';
import { readPlanRecord } from './plan-record-converter.ts';
import { visibleTo } from './visible-to.ts';

const FLAGS: readonly RedFlagId[] = ['RF-01', 'RF-02', 'RF-03'];
/** Each document read is billed. */
const MOST = 10;

/**
 * The newest results that raise a flag, however far back they were taken: a call that nobody has made must not go
 * under in what was answered since. Refused to the patient.
 */
export function watchFlagged(db: Firestore, patientId: string): Observable<CollectionChanges<PlanRecord>> {
  const flagged = query(
    collection(db, 'patients', patientId, 'measures'),
    visibleTo('staff', 'visibility'),
    where('content.safety', 'in', FLAGS),
    orderBy('content.takenOn', 'desc'),
    limit(MOST),
  );
  return watchCollection(flagged, readPlanRecord<Content>);
}
