import type { Firestore } from 'firebase/firestore';
import { collection, limit, orderBy, query, where } from 'firebase/firestore';
import type { Observable } from 'rxjs';

import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';
import type { CollectionChanges } from '../collection-changes.ts';
import { watchCollection } from '../watch-collection.ts';
import { readEvent } from './event-converter.ts';
import type { Reader } from './visible-to.ts';
import { visibleTo } from './visible-to.ts';

/** One document of a patient's plan, by the events that tell of it. */
export interface VersionsOf extends Pick<TimelineEvent, 'collection' | 'docId'> {
  readonly reader: Reader;
  readonly size: number;
}

/** The newest `size` changes of one document, as far as this reader may see them. */
export function watchVersions(
  db: Firestore,
  patientId: string,
  { collection: name, docId, reader, size }: VersionsOf,
): Observable<CollectionChanges<TimelineEvent>> {
  const ofDocument = query(
    collection(db, 'patients', patientId, 'events'),
    visibleTo(reader, 'audience'),
    where('collection', '==', name),
    where('docId', '==', docId),
    orderBy('rev', 'desc'),
    limit(size),
  );
  return watchCollection(ofDocument, readEvent);
}
