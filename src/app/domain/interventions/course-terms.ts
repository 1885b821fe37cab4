import type { InterventionContent } from '../care-plan/intervention.ts';
import type { IsoDate } from '../patient/patient.ts';
import type { Schedule } from './course-schedule.ts';

export type CourseDecision = 'continue' | 'maintain' | 'stop' | 'refer';

/**
 * What holds for a course now. A decision to go on begins a new round: its sessions are counted from there, and the next
 * decision is due after the last of them.
 */
export interface CourseTerms {
  /** Of this round; null while nobody said how many. */
  readonly planned: number | null;
  /** Null where no decision is asked for. */
  readonly decideAfter: number | null;
  readonly decision: CourseDecision | null;
  /** Done in earlier rounds. */
  readonly doneBefore: number;
  /** The day from which this round's sessions are due; null while it is not known. */
  readonly from: IsoDate | null;
  /** Null where none was agreed. */
  readonly schedule: Schedule | null;
}

/** A single session needs no rhythm to have its day. */
const ON_ITS_OWN: Schedule = { everyDays: 1, weekdaysOnly: false };

export function courseTerms(content: InterventionContent): CourseTerms {
  const decision = (content['decision'] ?? null) as CourseDecision | null;
  const planned = numberIn(content, 'sessionsPlanned');
  const schedule = scheduleOf(content, decision);
  if (decision === null) {
    const decideAfter = numberIn(content, 'decisionAfterSession');
    const firstRound = schedule ?? (planned === 1 ? ON_ITS_OWN : null);
    return { planned, decideAfter, decision, doneBefore: 0, from: content.startedOn, schedule: firstRound };
  }
  const goesOn = decision === 'continue' || decision === 'maintain';
  const further = goesOn ? numberIn(content, 'furtherSessions') : 0;
  const doneBefore =
    numberIn(content, 'decidedAfterSession') ?? numberIn(content, 'decisionAfterSession') ?? planned ?? 0;
  const decidedOn = (content['decidedOn'] ?? null) as IsoDate | null;
  return { planned: further, decideAfter: goesOn ? further : null, decision, doneBefore, from: decidedOn, schedule };
}

function scheduleOf(content: InterventionContent, decision: CourseDecision | null): Schedule | null {
  const weeks = numberIn(content, 'maintainEveryWeeks');
  const everyDays = decision === 'maintain' && weeks !== null ? weeks * 7 : numberIn(content, 'everyDays');
  return everyDays === null ? null : { everyDays, weekdaysOnly: content['weekdaysOnly'] === true };
}

function numberIn(content: InterventionContent, field: string): number | null {
  const value = content[field];
  return typeof value === 'number' ? value : null;
}
