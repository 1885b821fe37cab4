import type { Firestore } from 'firebase/firestore';
import { collection, query } from 'firebase/firestore';
import type { Observable } from 'rxjs';

import type { TeamNoteContent } from '../../domain/care-plan/note.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import type { CollectionChanges } from '../collection-changes.ts';
import { watchCollection } from '../watch-collection.ts';
import { readPlanRecord } from './plan-record-converter.ts';
import { visibleTo } from './visible-to.ts';

/** The team's notes on a patient; refused to the patient. */
export function watchNotes(
  db: Firestore,
  patientId: string,
): Observable<CollectionChanges<PlanRecord<TeamNoteContent>>> {
  const forStaff = query(collection(db, 'patients', patientId, 'notes'), visibleTo('staff', 'visibility'));
  return watchCollection(forStaff, readPlanRecord<TeamNoteContent>);
}
