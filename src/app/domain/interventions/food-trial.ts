import type { Remarks, Values } from '../fields/form.ts';
import { addDays, dayInWords, daysBetween } from '../patient/calendar-days.ts';
import type { IsoDate } from '../patient/patient.ts';

/** A food trial is a session of a diet that names a food. */
export interface FoodTrial {
  readonly food: string;
  readonly verdict: string | null;
  readonly retestOn: IsoDate | null;
  /** First day of the food. */
  readonly from: IsoDate;
  /** Last day on which nothing else is tried. */
  readonly until: IsoDate;
}

const PORTION_DAYS = 3;
const LEAST_WASHOUT = 3;

/** Null for what is no trial: another kind of occasion, or one that was missed. */
export function foodTrialOf({ food, on, status, washoutDays, verdict, retestOn }: Values): FoodTrial | null {
  if (typeof food !== 'string' || food === '' || typeof on !== 'string') return null;
  if (status === 'missed' || status === 'entered-in-error') return null;
  const washout = typeof washoutDays === 'number' ? washoutDays : LEAST_WASHOUT;
  return {
    food,
    verdict: textOrNull(verdict),
    retestOn: textOrNull(retestOn),
    from: on,
    until: addDays(on, PORTION_DAYS + washout - 1),
  };
}

/** One food at a time: two that overlap could not be told apart. `others` are the patient's other occasions. */
export function foodTrialProblem(values: Values, others: readonly Values[]): Remarks {
  const trial = foodTrialOf(values);
  if (!trial) return {};
  const trials = others
    .flatMap((other) => foodTrialOf(other) ?? [])
    .sort((left, right) => left.from.localeCompare(right.from));
  const first = trials.find((other) => overlap(trial, other));
  if (!first) return {};
  const days = `from ${dayInWords(first.from)} to ${dayInWords(first.until)}, days without it included`;
  const free = dayInWords(nextFreeDay(trial, trials, first.until));
  return { on: `One food at a time: ${first.food} is tried ${days}. ${trial.food} can start on ${free}.` };
}

/** A retest before the trial is over would be part of it. */
export function retestProblem(values: Values): Remarks {
  const trial = foodTrialOf(values);
  if (!trial?.retestOn || trial.retestOn > trial.until) return {};
  return { retestOn: `This trial lasts until ${dayInWords(trial.until)}.` };
}

/** The trial on whose days `today` lies, with the day of it from 1. */
export function trialUnderWay(
  trials: readonly FoodTrial[],
  today: IsoDate,
): { readonly trial: FoodTrial; readonly day: number; readonly days: number } | null {
  const trial = trials.find(({ from, until }) => from <= today && today <= until);
  if (!trial) return null;
  return { trial, day: daysBetween(trial.from, today) + 1, days: daysBetween(trial.from, trial.until) + 1 };
}

function overlap(one: FoodTrial, other: FoodTrial): boolean {
  return other.from <= one.until && one.from <= other.until;
}

function nextFreeDay(trial: FoodTrial, others: readonly FoodTrial[], after: IsoDate): IsoDate {
  const length = daysBetween(trial.from, trial.until);
  let from = addDays(after, 1);
  for (const other of others) {
    if (overlap({ ...trial, from, until: addDays(from, length) }, other)) from = addDays(other.until, 1);
  }
  return from;
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
