import type { Choice, Screening } from '../fields/field.ts';
import type { Remarks, Values } from '../fields/form.ts';

/** What cannot be between the fields of a course. */
export function courseProblems(values: Values): Remarks {
  return { ...planProblem(values), ...decisionProblems(values), ...holdProblem(values) };
}

/** A course that runs although a screening question was answered yes is asked about until a remark says what was found. */
export function screeningDoubt(questions: readonly Choice[], { status, screening }: Values): Remarks {
  const answers = (screening ?? {}) as Screening;
  const flagged = questions.filter(({ id }) => answers[id]?.answer === 'yes' && !answers[id].remark.trim());
  if (status !== 'active' || flagged.length === 0) return {};
  const which = flagged.map(({ label }) => label).join('; ');
  return { screening: `Answered yes: ${which}. Has this been looked into?` };
}

/** Pulses that are not what trains, their length and the frequency come to; within 5 % is rounding. */
export function pulsesDoubt({ pulses, trains, trainSeconds, frequencyHz }: Values): Remarks {
  if (!areNumbers(pulses, trains, trainSeconds, frequencyHz)) return {};
  const sum = Math.round(Number(trains) * Number(trainSeconds) * Number(frequencyHz));
  if (Math.abs(sum - Number(pulses)) <= 0.05 * sum) return {};
  return { pulses: `Trains, their length and the frequency come to ${sum.toLocaleString('en-GB')}. Is this right?` };
}

/** A total dose that is not what bolus, rate, weight and time come to; within 10 % is rounding. */
export function totalDoseDoubt({
  totalMg,
  doseMgPerKg,
  rateMgPerKgPerHour,
  weightKg,
  durationMinutes,
}: Values): Remarks {
  if (!areNumbers(totalMg, rateMgPerKgPerHour, weightKg, durationMinutes)) return {};
  const perKg = Number(doseMgPerKg ?? 0) + (Number(rateMgPerKgPerHour) * Number(durationMinutes)) / 60;
  const sum = Math.round(perKg * Number(weightKg) * 10) / 10;
  if (Math.abs(sum - Number(totalMg)) <= 0.1 * sum) return {};
  return { totalMg: `Bolus, rate, weight and time come to ${sum.toLocaleString('en-GB')} mg. Is this right?` };
}

function planProblem({ sessionsPlanned, decisionAfterSession }: Values): Remarks {
  if (!areNumbers(sessionsPlanned, decisionAfterSession)) return {};
  if (Number(decisionAfterSession) <= Number(sessionsPlanned)) return {};
  return { decisionAfterSession: `Only ${Number(sessionsPlanned)} are planned.` };
}

function decisionProblems(values: Values): Remarks {
  const { decision } = values;
  if (!decision) {
    const told = ['decisionReason', 'decidedOn', 'furtherSessions', 'maintainEveryWeeks'].some(
      (id) => !isBlank(values[id]),
    );
    return told ? { decision: 'Please choose what was decided.' } : {};
  }
  const goesOn = decision === 'continue' || decision === 'maintain';
  return {
    ...(!values['decisionReason'] && { decisionReason: 'Please say in a few words why.' }),
    ...(!values['decidedOn'] && { decidedOn: 'Please give the day.' }),
    ...(goesOn && isBlank(values['furtherSessions']) && { furtherSessions: 'How many more?' }),
    ...(decision === 'maintain' && isBlank(values['maintainEveryWeeks']) && { maintainEveryWeeks: 'How far apart?' }),
  };
}

function holdProblem({ holdFrom, holdUntil }: Values): Remarks {
  const isBackwards = typeof holdFrom === 'string' && typeof holdUntil === 'string' && holdUntil < holdFrom;
  return isBackwards ? { holdUntil: 'This lies before the first day.' } : {};
}

function areNumbers(...values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === 'number');
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
