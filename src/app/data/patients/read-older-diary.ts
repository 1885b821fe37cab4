import type { Firestore } from 'firebase/firestore';
import { collection, getDocsFromServer, limit, orderBy, query, where } from 'firebase/firestore';

import type { DiaryMonth } from '../../domain/care-plan/diary.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import { readPlanRecord } from './plan-record-converter.ts';
import type { Reader } from './visible-to.ts';
import { visibleTo } from './visible-to.ts';

/** Ten years, which is as much as the timeline shows at once. */
const MOST_MONTHS = 120;

export interface OlderMonths {
  readonly reader: Reader;
  /** The earliest that is held, `yyyy-mm`. */
  readonly before: string;
  /** As far back as this one; null for all there are. */
  readonly downTo: string | null;
}

/** Months of the diary that are not listened to, each billed as one document. Rejects where the server is out of reach or refuses. */
export async function readOlderDiary(
  db: Firestore,
  patientId: string,
  { reader, before, downTo }: OlderMonths,
): Promise<readonly PlanRecord<DiaryMonth>[]> {
  const { docs } = await getDocsFromServer(
    query(
      collection(db, 'patients', patientId, 'diary'),
      visibleTo(reader, 'visibility'),
      where('content.month', '<', before),
      ...(downTo === null ? [] : [where('content.month', '>=', downTo)]),
      orderBy('content.month', 'desc'),
      limit(MOST_MONTHS),
    ),
  );
  return docs.map(readPlanRecord<DiaryMonth>);
}
