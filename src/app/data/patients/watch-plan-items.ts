import type { Firestore, QueryConstraint } from 'firebase/firestore';
import { collection, limit, orderBy, query } from 'firebase/firestore';
import type { Observable } from 'rxjs';

import type { PlanItemCollection } from '../../domain/care-plan/plan-items.ts';
import type { Content, PlanRecord } from '../../domain/care-plan/plan-record.ts';
import type { CollectionChanges } from '../collection-changes.ts';
import { watchCollection } from '../watch-collection.ts';
import { readPlanRecord } from './plan-record-converter.ts';
import { unionOf } from './union-of.ts';
import type { Reader } from './visible-to.ts';
import { visibleTo } from './visible-to.ts';
import { watchFlagged } from './watch-measures.ts';

/** Each document read is billed: a bounded part of each collection, whatever the length of the record. */
const NEWEST: Readonly<Record<PlanItemCollection, readonly [field: string, most: number]>> = {
  problems: ['updatedAt', 30],
  goals: ['updatedAt', 30],
  interventions: ['updatedAt', 50],
  sessions: ['content.on', 50],
  findings: ['updatedAt', 10],
  suggestions: ['updatedAt', 20],
  flares: ['updatedAt', 12],
  diary: ['content.month', 4],
  measures: ['content.takenOn', 40],
  measureSchedules: ['updatedAt', 20],
};

/** The part of a plan's collection that matters now, as far as this reader may see it. */
export function watchPlanItems(
  db: Firestore,
  patientId: string,
  name: PlanItemCollection,
  reader: Reader,
): Observable<CollectionChanges<PlanRecord>> {
  const [field, most] = NEWEST[name];
  const newest: readonly QueryConstraint[] = [visibleTo(reader, 'visibility'), orderBy(field, 'desc'), limit(most)];
  const all = collection(db, 'patients', patientId, name);
  const watched = watchCollection(query(all, ...newest), readPlanRecord<Content>);
  return name === 'measures' && reader === 'staff' ? unionOf(watched, watchFlagged(db, patientId)) : watched;
}
