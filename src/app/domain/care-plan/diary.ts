import type { IsoDate } from '../patient/patient.ts';

/** One night, as the patient writes it down; clock times `HH:MM`, each after the one before, over midnight where it is earlier on the clock. */
export interface DiaryNight {
  readonly intoBed: string | null;
  readonly triedToSleep: string | null;
  /** Minutes to fall asleep. */
  readonly fallAsleepMinutes: number | null;
  readonly wakings: number | null;
  readonly awakeMinutes: number | null;
  readonly lastWoke: string | null;
  readonly outOfBed: string | null;
  /** 0 to 10, higher is better. */
  readonly quality: number | null;
}

/** One day of an exercise programme, as the patient writes it down; scores 0 to 10. */
export interface DiaryExercise {
  readonly minutes: number | null;
  readonly effort: number | null;
  readonly painDuring: number | null;
  /** Change on the day after, −10 to 10; 0 is no change. */
  readonly nextDayPain: number | null;
  readonly nextDayFatigue: number | null;
  readonly skippedBecause: string | null;
}

/**
 * `patients/{p}/diary/{yyyy-mm}`: one document a month, so that years of it are few reads. An entry's key says the day
 * and what it is of: `05.checkin` for how the day was, `05.night` for the night that ended on the fifth, `05.{interventionId}` for a programme's day.
 */
export interface DiaryMonth {
  readonly [entry: string]: unknown;
  /** `yyyy-mm`. */
  readonly month: string;
  /** The key of the entry that this revision wrote, so that the rules can hold its shape. */
  readonly entry: string;
}

/** The key of an entry: of which day, and what it is of. */
export function diaryKey(date: IsoDate, of: string): string {
  return `${date.slice(8)}.${of}`;
}

const KEY = /^(\d{2})\.(.+)$/;

/** The other way round, with the day of the month as two digits; null for a key of something else. */
export function readDiaryKey(key: string): { readonly day: string; readonly of: string } | null {
  const [, day, of] = KEY.exec(key) ?? [];
  return day !== undefined && of !== undefined ? { day, of } : null;
}
