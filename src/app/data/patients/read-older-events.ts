import type { DocumentSnapshot, Firestore, Query } from 'firebase/firestore';
import {
  collection,
  doc,
  documentId,
  getCountFromServer,
  getDocFromCache,
  getDocFromServer,
  getDocsFromServer,
  limit,
  orderBy,
  query,
  startAfter,
} from 'firebase/firestore';

import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';
import { besidesDiary } from './besides-diary.ts';
import { readEvent } from './event-converter.ts';
import type { Reader } from './visible-to.ts';
import { visibleTo } from './visible-to.ts';

/** The most documents of one page: the team looks at years, a patient reads on a little. */
const MOST_AT_ONCE: Readonly<Record<Reader, number>> = { staff: 400, patient: 100 };

/** Where reading goes on: below the event `after`, as `reader` may see it. */
export interface OlderThan {
  readonly reader: Reader;
  readonly after: string;
}

export interface OlderEvents {
  /** The newest first. */
  readonly events: readonly TimelineEvent[];
  readonly isLast: boolean;
}

/**
 * One page of the history below an event. Events never change, so they are read once and not listened to.
 * Rejects where the server is out of reach or refuses: what is in memory would look like the whole.
 */
export async function readOlderEvents(
  db: Firestore,
  patientId: string,
  wanted: OlderThan,
  most = MOST_AT_ONCE[wanted.reader],
): Promise<OlderEvents> {
  const { docs } = await getDocsFromServer(query(await olderThan(db, patientId, wanted), limit(most)));
  return { events: docs.map(readEvent), isLast: docs.length < most };
}

/** How many there are below an event; billed as one document for each thousand. Rejects as reading them does. */
export async function countOlderEvents(db: Firestore, patientId: string, wanted: OlderThan): Promise<number> {
  return (await getCountFromServer(await olderThan(db, patientId, wanted))).data().count;
}

async function olderThan(db: Firestore, patientId: string, { reader, after }: OlderThan): Promise<Query> {
  const events = collection(db, 'patients', patientId, 'events');
  const last = await stored(db, `${events.path}/${after}`);
  // A count leaves out the order by id that a query has by itself, and then refuses a place that names the id.
  const newestFirst = [orderBy('at', 'desc'), orderBy('collection', 'desc'), orderBy(documentId(), 'desc')];
  return query(events, visibleTo(reader, 'audience'), besidesDiary(), ...newestFirst, startAfter(last));
}

/** Its own document is the exact place: what the app holds of its time is rounded to milliseconds. */
async function stored(db: Firestore, path: string): Promise<DocumentSnapshot> {
  const reference = doc(db, path);
  try {
    return await getDocFromCache(reference);
  } catch {
    return await getDocFromServer(reference);
  }
}
