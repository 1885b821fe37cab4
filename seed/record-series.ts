import type { Actor } from '../src/app/domain/access/actor.ts';
import { answersNear } from './answers-near.ts';
import type { Calendar } from './calendar.ts';
import type { SeedMeasure } from './measures.ts';
import type { PatientRecord } from './patient-record.ts';
import type { Random } from './random.ts';
import { recordResult } from './record-result.ts';

const MISSED = 0.04;

/** Results at their rhythm, drifting from their first to their last value with everyday ups and downs. */
export function recordSeries(
  record: PatientRecord,
  calendar: Calendar,
  random: Random,
  { type, everyDays, until, first, last, spread }: SeedMeasure,
  by: Actor,
  fromDaysAgo: number,
): void {
  const times = Math.floor((fromDaysAgo - until) / everyDays);
  for (let place = 0; place <= times; place++) {
    const daysAgo = until + (times - place) * everyDays;
    if (place > 0 && place < times && random.chance(MISSED)) continue;
    const drift = first + (last - first) * (times === 0 ? 1 : place / times);
    const answers = answersNear(type, drift + (random.next() - 0.5) * 2 * spread, random);
    const at = calendar.at(daysAgo, random.whole(0, 540));
    recordResult(record, type, { answers, by, takenOn: calendar.date(daysAgo), at });
  }
}
