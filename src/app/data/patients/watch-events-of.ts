import type { Firestore } from 'firebase/firestore';
import { collection, query, where } from 'firebase/firestore';
import type { Observable } from 'rxjs';

import type { PlanCollection } from '../../domain/care-plan/plan-record.ts';
import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';
import type { CollectionChanges } from '../collection-changes.ts';
import { watchCollection } from '../watch-collection.ts';
import { readEvent } from './event-converter.ts';
import { visibleTo } from './visible-to.ts';

/**
 * All that was ever told of one small collection, and is told to the patient as well; in no order: without one, no
 * index of its own is needed.
 */
export function watchEventsOf(
  db: Firestore,
  patientId: string,
  name: PlanCollection,
): Observable<CollectionChanges<TimelineEvent>> {
  const told = query(
    collection(db, 'patients', patientId, 'events'),
    visibleTo('patient', 'audience'),
    where('collection', '==', name),
  );
  return watchCollection(told, readEvent);
}
