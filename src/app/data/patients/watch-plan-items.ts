import type { Firestore, QueryConstraint } from 'firebase/firestore';
import { collection, limit, orderBy, query } from 'firebase/firestore';
import type { Observable } from 'rxjs';

import type { PlanItemCollection } from '../../domain/care-plan/plan-items.ts';
import type { Content, PlanRecord } from '../../domain/care-plan/plan-record.ts';
import type { CollectionChanges } from '../collection-changes.ts';
import { watchCollection } from '../watch-collection.ts';
import { NEWEST_HELD } from './newest-held.ts';
import { readPlanRecord } from './plan-record-converter.ts';
import { unionOf } from './union-of.ts';
import type { Reader } from './visible-to.ts';
import { visibleTo } from './visible-to.ts';
import { watchFlagged } from './watch-measures.ts';

/** The part of a plan's collection that matters now, as far as this reader may see it. */
export function watchPlanItems(
  db: Firestore,
  patientId: string,
  name: PlanItemCollection,
  reader: Reader,
): Observable<CollectionChanges<PlanRecord>> {
  const [field, most] = NEWEST_HELD[name];
  const newest: readonly QueryConstraint[] = [visibleTo(reader, 'visibility'), orderBy(field, 'desc'), limit(most)];
  const all = collection(db, 'patients', patientId, name);
  const watched = watchCollection(query(all, ...newest), readPlanRecord<Content>);
  return name === 'measures' && reader === 'staff' ? unionOf(watched, watchFlagged(db, patientId)) : watched;
}
