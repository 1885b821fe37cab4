import { CHECKIN } from '../care-plan/checkin-form.ts';
import type { DiaryNight } from '../care-plan/diary.ts';
import { readDiaryKey } from '../care-plan/diary.ts';
import type { Content } from '../care-plan/plan-record.ts';
import { isIsoDate } from '../patient/iso-date.ts';
import type { IsoDate } from '../patient/patient.ts';
import { byDay } from './by-day.ts';

/** What was written down of one day. */
export interface DayEntry<T> {
  readonly on: IsoDate;
  readonly entry: T;
}

/** By day, the earliest first. `months` by id, `2026-05`. */
export function checkinsIn(months: ReadonlyMap<string, Content>): DayEntry<Content>[] {
  return entriesIn<Content>(months, CHECKIN);
}

/** By the day that they ended on, the earliest first. */
export function nightsIn(months: ReadonlyMap<string, Content>): DayEntry<DiaryNight>[] {
  return entriesIn<DiaryNight>(months, 'night');
}

// The rules hold what an entry of the diary holds.
function entriesIn<T>(months: ReadonlyMap<string, Content>, of: string): DayEntry<T>[] {
  const entries: DayEntry<T>[] = [];
  for (const [month, content] of months)
    for (const [key, entry] of Object.entries(content)) {
      const named = readDiaryKey(key);
      const on = `${month}-${named?.day ?? ''}`;
      if (named?.of === of && entry !== null && typeof entry === 'object' && isIsoDate(on))
        entries.push({ on, entry: entry as T });
    }
  return entries.sort(byDay);
}
