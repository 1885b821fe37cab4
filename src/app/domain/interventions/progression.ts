import { addDays, dayInWords } from '../patient/calendar-days.ts';
import type { IsoDate } from '../patient/patient.ts';
import { adherence, adherenceWords } from './exercise-adherence.ts';
import type { ExerciseLog } from './exercise-diary.ts';
import { isAfterKnown, isDone, isWorseAfter } from './exercise-diary.ts';
import type { ExerciseProgramme } from './exercise-programme.ts';
import { minutesBack, minutesUp } from './exercise-step.ts';

/** What could come next in a programme: a suggestion, on which the physiotherapist decides. Reasons are parts of a sentence. */
export type Progression =
  | { readonly kind: 'ready'; readonly minutes: number; readonly reasons: readonly string[] }
  | { readonly kind: 'hold'; readonly reasons: readonly string[] }
  | { readonly kind: 'step-back'; readonly minutes: number; readonly reasons: readonly string[] }
  | { readonly kind: 'not-yet'; readonly on: IsoDate }
  | { readonly kind: 'at-ceiling' };

/** How many of the last days are looked at for how the day after was. */
const LOOKED_AT = 3;
const WORSE_TO_HOLD = 2;
const POST_EXERTIONAL = 'no step is suggested where it gets worse after effort';

/** Start low, go slow. Only days of the current step count as worse, so that one bad spell does not step back twice. */
export function progression(programme: ExerciseProgramme, logs: readonly ExerciseLog[], today: IsoDate): Progression {
  const last = logs.filter((log) => log.on <= today && isDone(log) && isAfterKnown(log)).slice(-LOOKED_AT);
  const worse = last.filter((log) => log.on >= programme.stepFrom && isWorseAfter(log)).length;
  const worseReasons = worse >= WORSE_TO_HOLD ? [worseWords(worse, last.length)] : [];
  if (programme.isPostExertional) return { kind: 'hold', reasons: [POST_EXERTIONAL, ...worseReasons] };
  if (worse === LOOKED_AT && programme.minutes > 1) {
    return { kind: 'step-back', minutes: minutesBack(programme), reasons: worseReasons };
  }
  if (worseReasons.length > 0) return { kind: 'hold', reasons: worseReasons };
  if (programme.minutes >= programme.ceilingMinutes) return { kind: 'at-ceiling' };
  const due = addDays(programme.stepFrom, programme.stepEveryDays);
  if (today < due) return { kind: 'not-yet', on: due };
  return readyOrFewDays(programme, logs, today);
}

function readyOrFewDays(programme: ExerciseProgramme, logs: readonly ExerciseLog[], today: IsoDate): Progression {
  const kept = adherence(programme, logs, today) ?? { done: 0, planned: 1 };
  // What nobody wrote down is not known to be left out.
  const words = logs.length === 0 ? 'nothing written down yet' : adherenceWords(kept);
  if (kept.done * 2 <= kept.planned) return { kind: 'hold', reasons: [words] };
  const isKnown = logs.some((log) => log.on >= programme.stepFrom && isAfterKnown(log));
  const after = isKnown ? 'the days after not much worse' : 'nothing written down of the days after';
  return { kind: 'ready', minutes: minutesUp(programme), reasons: [words, after] };
}

function worseWords(worse: number, of: number): string {
  return `${worse} of last ${of} days worse (+2 or more the day after)`;
}

/** Such as “Hold suggested: 2 of last 3 days worse”. */
export function progressionWords(next: Progression, { ceilingMinutes }: ExerciseProgramme): string {
  switch (next.kind) {
    case 'ready':
      return `Ready: ${next.minutes} min`;
    case 'hold':
      return `Hold suggested: ${next.reasons.join('; ')}`;
    case 'step-back':
      return `Step back suggested: ${next.minutes} min`;
    case 'not-yet':
      return `The next step can be looked at from ${dayInWords(next.on)}`;
    case 'at-ceiling':
      return `At the agreed ${ceilingMinutes} min`;
  }
}
