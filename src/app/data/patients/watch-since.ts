import type { Firestore } from 'firebase/firestore';
import { collection, limit, orderBy, query, Timestamp, where } from 'firebase/firestore';
import type { Observable } from 'rxjs';

import type { IsoInstant } from '../../domain/patient/patient.ts';
import { MOST_SINCE_SEEN } from '../../domain/timeline/since-seen.ts';
import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';
import type { CollectionChanges } from '../collection-changes.ts';
import { watchCollection } from '../watch-collection.ts';
import { besidesDiary } from './besides-diary.ts';
import { readEvent } from './event-converter.ts';
import type { Reader } from './visible-to.ts';
import { visibleTo } from './visible-to.ts';

/** What was recorded of the plan after an instant, the newest first; of everything, where it is null, only the newest. */
export function watchSince(
  db: Firestore,
  patientId: string,
  { reader, at }: { readonly reader: Reader; readonly at: IsoInstant | null },
): Observable<CollectionChanges<TimelineEvent>> {
  const events = collection(db, 'patients', patientId, 'events');
  const newest = [visibleTo(reader, 'audience'), besidesDiary(), orderBy('recordedAt', 'desc')];
  const wanted =
    at === null
      ? query(events, ...newest, limit(1))
      : // One more tells that there is more, and one may be the last that was seen.
        query(
          events,
          ...newest,
          where('recordedAt', '>', Timestamp.fromDate(new Date(at))),
          limit(MOST_SINCE_SEEN + 2),
        );
  return watchCollection(wanted, readEvent);
}
