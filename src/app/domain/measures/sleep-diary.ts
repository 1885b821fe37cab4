import type { DiaryNight } from '../care-plan/diary.ts';
import type { NightFigures } from '../interventions/sleep-night.ts';
import { scoreNight } from '../interventions/sleep-night.ts';
import type { WeekScore } from '../interventions/sleep-week.ts';
import { scoreWeek } from '../interventions/sleep-week.ts';
import type { Answer, Invalid } from './raw-answers.ts';
import { INVALID } from './raw-answers.ts';

/** Clock times `HH:MM`; null for what was not written down. */
export interface SleepDiaryNight {
  readonly intoBed: string | null;
  readonly triedToSleep: string | null;
  readonly solMinutes: Answer;
  readonly awakenings: Answer;
  readonly wasoMinutes: Answer;
  readonly finalAwake: string | null;
  readonly outOfBed: string | null;
}

export interface SleepDiaryWeek {
  readonly nights: readonly SleepDiaryNight[];
}

interface Unscored {
  readonly status: 'not_scored';
  readonly sleepEfficiencyPercent: null;
  readonly band: null;
}

type ScoredWeek = Extract<WeekScore, { status: 'scored' }>;

export type SleepDiaryScore =
  Invalid | NightFigures | ScoredWeek | Unscored | (Unscored & { readonly validNights: number });

const UNSCORED: Unscored = { status: 'not_scored', sleepEfficiencyPercent: null, band: null };
// A night by itself has no date: any will do where no clock is put forward or back.
const ANY_DAY = '2000-01-02';
const NO_CHANGE_OF_CLOCKS = 'UTC';

/** One night, or the nights of a week: the figures of the sleep diary by the names that the measures go by. */
export function scoreSleepDiary(inputs: SleepDiaryNight | SleepDiaryWeek): SleepDiaryScore {
  if ('nights' in inputs) return weekOf(inputs);
  const score = nightScore(inputs);
  if (score.status === 'invalid') return INVALID;
  return score.status === 'scored' ? score : UNSCORED;
}

function weekOf({ nights }: SleepDiaryWeek): SleepDiaryScore {
  const week = scoreWeek(nights.map(nightScore));
  return week.status === 'scored' ? week : { ...UNSCORED, validNights: week.validNights };
}

function nightScore(night: SleepDiaryNight) {
  return scoreNight(asWritten(night), ANY_DAY, NO_CHANGE_OF_CLOCKS);
}

function asWritten(night: SleepDiaryNight): DiaryNight {
  return {
    intoBed: night.intoBed,
    triedToSleep: night.triedToSleep,
    fallAsleepMinutes: night.solMinutes,
    wakings: night.awakenings,
    awakeMinutes: night.wasoMinutes,
    lastWoke: night.finalAwake,
    outOfBed: night.outOfBed,
    quality: null,
  };
}
