import type { DiaryDays } from '../../seed/diary-days.ts';
import { recordDiaryDays } from '../../seed/diary-days.ts';
import { storeDocuments } from '../../seed/store-documents.ts';
import type { OwnPatient } from './own-patient.ts';
import { ownerDatabase } from './owner-database.ts';

/**
 * What the patient wrote down on earlier days: their page offers today and yesterday alone. Before they write anything
 * themselves.
 */
export async function writeDiaryDays(
  pageUrl: string,
  { record, calendar }: OwnPatient,
  written: DiaryDays,
): Promise<void> {
  recordDiaryDays(record, calendar, written);
  await using owner = ownerDatabase(pageUrl);
  const diary = [...record.documents()].filter(([path]) => /\/(diary\/|events\/diary-)/.test(path));
  await storeDocuments(owner.db, new Map(diary));
}
