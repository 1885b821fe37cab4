import type { Firestore } from 'firebase/firestore';
import { collection, query } from 'firebase/firestore';
import type { Observable } from 'rxjs';

import type { PlanSection, SectionContent } from '../../domain/care-plan/plan-section.ts';
import type { CollectionChanges } from '../collection-changes.ts';
import { watchCollection } from '../watch-collection.ts';
import { readPlanRecord } from './plan-record-converter.ts';
import type { Reader } from './visible-to.ts';
import { visibleTo } from './visible-to.ts';

/** The sections of a plan that this reader may see. */
export function watchSections(
  db: Firestore,
  patientId: string,
  reader: Reader,
): Observable<CollectionChanges<PlanSection>> {
  const visible = query(collection(db, 'patients', patientId, 'sections'), visibleTo(reader, 'visibility'));
  return watchCollection(visible, readPlanRecord<SectionContent>);
}
