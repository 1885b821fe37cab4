import type { InterventionStatus } from '../care-plan/intervention.ts';
import type { PlanRecord } from '../care-plan/plan-record.ts';
import type { SessionContent, SessionStatus } from '../care-plan/session.ts';
import type { CourseTerms } from './course-terms.ts';

type Session = PlanRecord<SessionContent>;

/** Where a course stands: of this round, unless it says otherwise. */
export interface CourseProgress {
  readonly planned: number | null;
  readonly done: number;
  readonly missed: number;
  /** Still to come by the plan; what was missed is not among them. */
  readonly left: number;
  /** Missed ones that are needed to reach the plan. */
  readonly toCatchUp: number;
  readonly isDecisionDue: boolean;
  /** Of all rounds. */
  readonly doneInAll: number;
  /** This round's done and missed ones, the earliest first. */
  readonly recorded: readonly Session[];
}

/** `sessions` are those of the course, the earliest first. Booked ones count as still to come. */
export function courseProgress(terms: CourseTerms, sessions: readonly Session[]): CourseProgress {
  const all = sessions.filter(({ content }) => content.status === 'done' || content.status === 'missed');
  const recorded = all.slice(endOfDone(all, terms.doneBefore));
  const done = recorded.filter(({ content }) => content.status === 'done').length;
  const missed = recorded.length - done;
  const { planned, decideAfter } = terms;
  const left = Math.max(0, (planned ?? 0) - recorded.length);
  return {
    planned,
    done,
    missed,
    left,
    toCatchUp: Math.max(0, (planned ?? 0) - done - left),
    isDecisionDue: decideAfter !== null && done >= decideAfter,
    doneInAll: all.filter(({ content }) => content.status === 'done').length,
    recorded,
  };
}

/** Such as “5 done, 1 missed, 4 left”. */
export function progressWords({ planned, done, missed, left, toCatchUp }: CourseProgress): string {
  return [
    `${done} done`,
    ...(missed > 0 ? [`${missed} missed`] : []),
    ...(planned === null ? [] : [`${left} left`]),
    ...(left === 0 && toCatchUp > 0 ? [`${toCatchUp} to catch up`] : []),
  ].join(', ');
}

/** The round as a row: what was done or missed, then what is still to come. */
export function progressMarks({ recorded, left, toCatchUp }: CourseProgress): readonly SessionStatus[] {
  return [...recorded.map(({ content }) => content.status), ...Array<SessionStatus>(left + toCatchUp).fill('planned')];
}

/** Why no further session can be recorded or booked; null where one can. */
export function whyClosed(status: InterventionStatus, terms: CourseTerms, progress: CourseProgress): string | null {
  if (status === 'planned') return 'Sessions can be recorded once the course has started.';
  if (status === 'paused') return 'The course is paused.';
  if (terms.decision === 'stop') return 'It was decided to stop.';
  if (terms.decision === 'refer') return 'It was decided to refer on.';
  if (progress.isDecisionDue) return 'How the course goes on has to be decided first.';
  const isAllDone = progress.planned !== null && progress.done >= progress.planned;
  return isAllDone ? `All ${progress.planned} planned sessions are done.` : null;
}

/** The place in the list after so many done ones. */
function endOfDone(sessions: readonly Session[], count: number): number {
  if (count === 0) return 0;
  let done = 0;
  const last = sessions.findIndex(({ content }) => content.status === 'done' && ++done === count);
  return last === -1 ? sessions.length : last + 1;
}
