import { diaryMonth, entryValues } from '../src/app/domain/care-plan/diary-entry.ts';
import { changeItem } from '../src/app/domain/changes/change-item.ts';
import type { Calendar } from './calendar.ts';
import { patientActor } from './care-team.ts';
import type { PatientRecord } from './patient-record.ts';
import { CLINIC } from './people.ts';

/** One thing in a diary: `of` is `night` or the id of a programme. */
export interface DiaryDays {
  readonly of: string;
  readonly name: string;
  /** What is written of each day, by how many days ago. */
  readonly days: Readonly<Record<number, Readonly<Record<string, unknown>>>>;
}

const AFTERNOON = 500;

/** Puts days into the diary of a patient whose account has the id of the record, each written on its own day. */
export function recordDiaryDays(record: PatientRecord, calendar: Calendar, { of, name, days }: DiaryDays): void {
  const patient = patientActor(record.id, 'The patient');
  const longAgoFirst = Object.keys(days).map(Number);
  for (const ago of longAgoFirst.sort((left, right) => right - left)) {
    const date = calendar.date(ago);
    const stored = record.stored('diary', date.slice(0, 7));
    const change = changeItem(
      diaryMonth({ clinicId: CLINIC.id, patientId: record.id, date }, { name }),
      stored,
      entryValues({ date, of }, { ...days[ago] }),
    );
    record.commit(change, patient, calendar.at(ago, AFTERNOON));
  }
}
