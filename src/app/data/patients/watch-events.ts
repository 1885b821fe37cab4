import type { Firestore } from 'firebase/firestore';
import { collection, limit, orderBy, query } from 'firebase/firestore';
import type { Observable } from 'rxjs';

import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';
import type { CollectionChanges } from '../collection-changes.ts';
import { watchCollection } from '../watch-collection.ts';
import { besidesDiary } from './besides-diary.ts';
import { readEvent } from './event-converter.ts';
import type { Reader } from './visible-to.ts';
import { visibleTo } from './visible-to.ts';

/** The newest `size` events of a patient's plan that this reader may see; reads no more than that. */
export function watchEvents(
  db: Firestore,
  patientId: string,
  { reader, size }: { readonly reader: Reader; readonly size: number },
): Observable<CollectionChanges<TimelineEvent>> {
  const newest = query(
    collection(db, 'patients', patientId, 'events'),
    visibleTo(reader, 'audience'),
    besidesDiary(),
    orderBy('at', 'desc'),
    limit(size),
  );
  return watchCollection(newest, readEvent);
}
