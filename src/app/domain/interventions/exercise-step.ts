import type { Content } from '../care-plan/plan-record.ts';
import type { Remarks, Values } from '../fields/form.ts';
import type { IsoDate } from '../patient/patient.ts';
import type { ExerciseProgramme } from './exercise-programme.ts';
import { MOST_STEP_PERCENT } from './exercise-programme.ts';

type Steps = Pick<ExerciseProgramme, 'minutes' | 'stepPercent' | 'stepMinutes' | 'ceilingMinutes'>;

/** A reason that was written for whoever decided, and the minutes that it is the reason for. */
const WRITTEN_FOR = /^(?:As suggested,|Held at) (\d+) min/;
/** `stepReason` holds no more. */
const REASON_LIMIT = 300;

/** The minutes one step up: at least one more, at most 20 % more unless that is less than one, never above the ceiling. */
export function minutesUp({ minutes, stepPercent, stepMinutes, ceilingMinutes }: Steps): number {
  // In whole numbers: 10 × 1.1 is a little more than 11.
  const wanted = stepMinutes === null ? Math.ceil((minutes * (100 + stepPercent)) / 100) : minutes + stepMinutes;
  const up = Math.max(minutes + 1, Math.min(wanted, mostAfter(minutes)));
  return Math.max(minutes, Math.min(up, ceilingMinutes));
}

/** The minutes one step back, at least 1. */
export function minutesBack({ minutes, stepPercent, stepMinutes }: Steps): number {
  const wanted = stepMinutes === null ? Math.round((minutes * 100) / (100 + stepPercent)) : minutes - stepMinutes;
  return Math.max(1, Math.min(wanted, minutes - 1));
}

/** What a step writes into the programme. Whoever decides otherwise than suggested is asked for the reason in the form. */
export function takeStep(programme: ExerciseProgramme, minutes: number, today: IsoDate, reason: string): Content {
  return {
    minutes,
    previousMinutes: programme.minutes,
    stepNumber: programme.stepNumber + 1,
    stepFrom: today,
    stepReason: reason.slice(0, REASON_LIMIT),
  };
}

/** The step begins anew at the same minutes. */
export function holdStep({ minutes }: ExerciseProgramme, today: IsoDate, reasons: readonly string[]): Content {
  return { stepFrom: today, stepReason: `Held at ${minutes} min. ${sentence(reasons)}`.trim().slice(0, REASON_LIMIT) };
}

/** The reason of a step that is taken as it was suggested. */
export function suggestedReason(minutes: number, reasons: readonly string[]): string {
  return `As suggested, ${minutes} min. ${sentence(reasons)}`.trim();
}

/** Whether the steps of a programme go together, as its form checks them. */
export function stepProblems(values: Values): Remarks {
  const { minutes, ceilingMinutes, stepNumber, stepReason } = values;
  if (typeof minutes !== 'number') return {};
  return {
    ...(typeof ceilingMinutes === 'number' &&
      minutes > ceilingMinutes && { minutes: `The plan goes up to ${ceilingMinutes} min.` }),
    ...(typeof stepNumber === 'number' && stepNumber > 1 && !stepReason && { stepReason: 'Please say why this step.' }),
    ...(isReasonForOthers(minutes, stepReason) && { stepReason: `Please say why it is ${minutes} min.` }),
  };
}

export function stepDoubts({ minutes, previousMinutes, startMinutes, stepNumber }: Values): Remarks {
  if (typeof minutes !== 'number') return {};
  if (typeof previousMinutes === 'number') {
    const isLarge = minutes > mostAfter(previousMinutes);
    return isLarge ? { minutes: `More than 20 % above the ${previousMinutes} min before. Is that right?` } : {};
  }
  const isFirst = typeof stepNumber !== 'number' || stepNumber <= 1;
  return isFirst && typeof startMinutes === 'number' && minutes !== startMinutes
    ? { minutes: `The plan starts with ${startMinutes} min. Is that right?` }
    : {};
}

/** So that minutes cannot be changed behind a reason that was given for others. */
function isReasonForOthers(minutes: number, reason: unknown): boolean {
  const written = typeof reason === 'string' ? WRITTEN_FOR.exec(reason)?.[1] : undefined;
  return written !== undefined && Number(written) !== minutes;
}

function sentence(reasons: readonly string[]): string {
  return reasons.length === 0 ? '' : `${reasons.join('; ')}.`;
}

function mostAfter(minutes: number): number {
  return Math.max(minutes + 1, Math.floor((minutes * (100 + MOST_STEP_PERCENT)) / 100));
}
