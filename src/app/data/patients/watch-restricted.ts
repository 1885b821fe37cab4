import type { Firestore } from 'firebase/firestore';
import { collection, query, where } from 'firebase/firestore';
import type { Observable } from 'rxjs';

import type { Discipline } from '../../domain/access/strands.ts';
import type { RestrictedNoteContent } from '../../domain/care-plan/note.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';
import type { CollectionChanges } from '../collection-changes.ts';
import { watchCollection } from '../watch-collection.ts';
import { readEvent } from './event-converter.ts';
import { readPlanRecord } from './plan-record-converter.ts';

/** A discipline's own notes on a patient; refused to everybody else, whether there are any or not. */
export function watchRestricted(
  db: Firestore,
  patientId: string,
  discipline: Discipline,
): Observable<CollectionChanges<PlanRecord<RestrictedNoteContent>>> {
  const own = query(collection(db, 'patients', patientId, 'restricted'), where('discipline', '==', discipline));
  return watchCollection(own, readPlanRecord<RestrictedNoteContent>);
}

/** How one such note came to be as it is. */
export function watchRestrictedHistory(
  db: Firestore,
  patientId: string,
  { discipline, noteId }: { readonly discipline: Discipline; readonly noteId: string },
): Observable<CollectionChanges<TimelineEvent>> {
  const events = collection(db, 'patients', patientId, 'restrictedEvents');
  const ofNote = query(events, where('discipline', '==', discipline), where('docId', '==', noteId));
  return watchCollection(ofNote, readEvent);
}
