import type { Content } from '../care-plan/plan-record.ts';
import type { IsoDate } from '../patient/patient.ts';

export const START_MINUTES = 5;
export const STEP_PERCENT = 10;
/** However a programme is set, a step adds no more than this, or one minute where that is more. */
export const MOST_STEP_PERCENT = 20;
export const STEP_EVERY_DAYS = 7;
export const MOST_MINUTES = 120;

/** An exercise programme as its steps are decided: what its content leaves open is filled in as usual. */
export interface ExerciseProgramme {
  /** The target of a day now. */
  readonly minutes: number;
  readonly perWeek: number;
  readonly stepPercent: number;
  /** In place of the percentage. */
  readonly stepMinutes: number | null;
  readonly stepEveryDays: number;
  readonly ceilingMinutes: number;
  readonly isPostExertional: boolean;
  readonly stepNumber: number;
  readonly stepFrom: IsoDate;
}

/** The target of a day in minutes; null where the programme counts none, as with sets and repetitions. */
export function minutesNow(content: Content): number | null {
  return numberIn(content, 'minutes') ?? numberIn(content, 'startMinutes');
}

/** Null before it has begun, and where it counts no minutes. */
export function readProgramme(content: Content): ExerciseProgramme | null {
  const minutes = minutesNow(content);
  const stepFrom = content['stepFrom'] ?? content['startedOn'];
  if (minutes === null || typeof stepFrom !== 'string') return null;
  return {
    minutes,
    perWeek: numberIn(content, 'frequencyPerWeek') ?? 7,
    stepPercent: numberIn(content, 'stepPercent') ?? STEP_PERCENT,
    stepMinutes: numberIn(content, 'stepMinutes'),
    stepEveryDays: numberIn(content, 'stepEveryDays') ?? STEP_EVERY_DAYS,
    ceilingMinutes: numberIn(content, 'ceilingMinutes') ?? MOST_MINUTES,
    isPostExertional: content['postExertional'] === true,
    stepNumber: numberIn(content, 'stepNumber') ?? 1,
    stepFrom,
  };
}

function numberIn(content: Content, key: string): number | null {
  const value = content[key];
  return typeof value === 'number' ? value : null;
}
