import type { DiaryNight } from '../care-plan/diary.ts';
import { diaryKey } from '../care-plan/diary.ts';
import { addDays } from '../patient/calendar-days.ts';
import type { IsoDate } from '../patient/patient.ts';
import type { NightFigures, NightScore, SleepBand } from './sleep-night.ts';
import { efficiency, scoreNight } from './sleep-night.ts';

/** Means in whole minutes; the efficiency is of the sums, not a mean of the nights'. */
export type WeekScore =
  | {
      readonly status: 'scored';
      readonly validNights: number;
      readonly meanTibMinutes: number;
      readonly meanTstMinutes: number;
      readonly meanSolMinutes: number;
      readonly meanWasoMinutes: number;
      readonly sleepEfficiencyPercent: number;
      readonly band: SleepBand;
    }
  | { readonly status: 'not-scored'; readonly validNights: number };

export interface WrittenNight {
  /** The day it ended on. */
  readonly date: IsoDate;
  readonly night: DiaryNight;
  readonly score: NightScore;
}

export const LEAST_NIGHTS = 5;

export function scoreWeek(nights: readonly NightScore[]): WeekScore {
  const valid = nights.filter((night): night is NightFigures => night.status === 'scored');
  if (valid.length < LEAST_NIGHTS) return { status: 'not-scored', validNights: valid.length };
  const mean = (of: (night: NightFigures) => number) => Math.round(sum(valid, of) / valid.length);
  return {
    status: 'scored',
    validNights: valid.length,
    meanTibMinutes: mean(({ tibMinutes }) => tibMinutes),
    meanTstMinutes: mean(({ tstMinutes }) => tstMinutes),
    meanSolMinutes: mean(({ solMinutes }) => solMinutes),
    meanWasoMinutes: mean(({ wasoMinutes }) => wasoMinutes),
    ...efficiency(
      sum(valid, ({ tstMinutes }) => tstMinutes),
      sum(valid, ({ tibMinutes }) => tibMinutes),
    ),
  };
}

/** What is written of the seven nights that ended up to `today`, the earliest first. */
export function nightsOfWeek(months: readonly Readonly<Record<string, unknown>>[], today: IsoDate): WrittenNight[] {
  const days = [-6, -5, -4, -3, -2, -1, 0].map((days) => addDays(today, days));
  return days.flatMap((date) => {
    const month = months.find((each) => each['month'] === date.slice(0, 7));
    const night = month?.[diaryKey(date, 'night')];
    return isNight(night) ? [{ date, night, score: scoreNight(night, date) }] : [];
  });
}

// The rules hold what an entry of the diary holds.
function isNight(entry: unknown): entry is DiaryNight {
  return typeof entry === 'object' && entry !== null;
}

function sum(nights: readonly NightFigures[], of: (night: NightFigures) => number): number {
  return nights.reduce((total, night) => total + of(night), 0);
}
