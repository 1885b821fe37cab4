import type { Firestore } from 'firebase/firestore';
import { collection, getDocsFromServer, limit, orderBy, query, where } from 'firebase/firestore';

import type { Content, PlanRecord } from '../../domain/care-plan/plan-record.ts';
import type { MeasureId } from '../../domain/measures/measure-type.ts';
import { readPlanRecord } from './plan-record-converter.ts';
import type { Reader } from './visible-to.ts';
import { visibleTo } from './visible-to.ts';

export interface WantedResults {
  readonly reader: Reader;
  readonly measure: MeasureId;
  /** Each document read is billed. */
  readonly most: number;
}

/**
 * The newest results of one measure, however many of others were taken since; fewer than `most` are all there are.
 * Rejects where the server is out of reach or refuses: what is in memory would look like the whole.
 */
export async function readResultsOf(
  db: Firestore,
  patientId: string,
  { reader, measure, most }: WantedResults,
): Promise<readonly PlanRecord[]> {
  const newest = query(
    collection(db, 'patients', patientId, 'measures'),
    visibleTo(reader, 'visibility'),
    where('content.measure', '==', measure),
    orderBy('content.takenOn', 'desc'),
    limit(most),
  );
  return (await getDocsFromServer(newest)).docs.map(readPlanRecord<Content>);
}
