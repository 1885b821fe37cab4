import type { MeasureResultContent } from '../care-plan/measure-result.ts';
import type { MeasureScheduleContent } from '../care-plan/measure-schedule.ts';
import { addDays } from '../patient/calendar-days.ts';
import type { IsoDate } from '../patient/patient.ts';
import type { MeasureId } from './measure-type.ts';
import { findMeasure } from './measures.ts';

/** Why it is asked: the baseline, its rhythm, the week before a review, or twelve weeks after a treatment started. */
export type DueSince = 'first' | 'rhythm' | 'before-review' | 'after-start';

export interface DueMeasure {
  readonly measure: MeasureId;
  readonly dueOn: IsoDate;
  readonly since: DueSince;
}

/** What is known of a person when one asks which measures are due. */
export interface DueContext {
  readonly results: readonly Pick<MeasureResultContent, 'measure' | 'takenOn' | 'value' | 'status'>[];
  /** Measures of which nobody can say yet when they were last answered: better asked later than twice. */
  readonly unknown: readonly MeasureId[];
  readonly nextReviewOn: IsoDate | null;
  /** Days on which treatments started. */
  readonly starts: readonly IsoDate[];
}

const DAYS_BEFORE_REVIEW = 7;
const DAYS_AFTER_START = 84;
/** Who left so much out that it could not be scored is not asked again at once. */
const DAYS_OF_REST = 7;

/** What is to be answered now; what is due for longest comes first. */
export function dueMeasures(
  asked: DueContext & { readonly schedules: readonly MeasureScheduleContent[]; readonly today: IsoDate },
): readonly DueMeasure[] {
  return asked.schedules
    .map((schedule) => nextDue(schedule, asked))
    .filter((due) => due !== null)
    .filter(({ measure, dueOn }) => dueOn <= asked.today && !isResting(measure, asked, asked.today))
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn));
}

/** When it is asked next, be that past or ahead; null where it is asked no more, or nobody can say. */
export function nextDue(schedule: MeasureScheduleContent, context: DueContext): DueMeasure | null {
  if (schedule.status === 'stopped' || context.unknown.includes(schedule.measure)) return null;
  const days = daysOf(schedule, context).filter(({ dueOn }) => !schedule.untilOn || dueOn <= schedule.untilOn);
  const [first, ...others] = days;
  if (!first) return null;
  return others.reduce((soonest, day) => (day.dueOn < soonest.dueOn ? day : soonest), first);
}

function daysOf(schedule: MeasureScheduleContent, context: DueContext): readonly DueMeasure[] {
  const { measure, firstOn, everyDays, triggers } = schedule;
  const scoredOn = lastOf(measure, context, true);
  const restsUntil = addDays(scoredOn ?? firstOn, findMeasure(measure)?.windowDays ?? 1);
  // A result from shortly before the first day is as good as one of that day.
  if (scoredOn === null || restsUntil <= firstOn) return [{ measure, dueOn: firstOn, since: 'first' }];
  const days: DueMeasure[] = [];
  const add = (on: IsoDate, since: DueSince) => days.push({ measure, dueOn: on < restsUntil ? restsUntil : on, since });
  if (everyDays !== null) add(addDays(scoredOn, everyDays), 'rhythm');
  if (triggers.includes('before-review') && wantsReview(context, scoredOn, restsUntil)) {
    add(addDays(context.nextReviewOn ?? restsUntil, -DAYS_BEFORE_REVIEW), 'before-review');
  }
  if (triggers.includes('after-start')) {
    const later = context.starts.filter((start) => start > scoredOn);
    later.forEach((start) => add(addDays(start, DAYS_AFTER_START), 'after-start'));
  }
  return days;
}

/** Whether the review will want a newer result, and there is room for one before it. */
function wantsReview({ nextReviewOn }: DueContext, scoredOn: IsoDate, restsUntil: IsoDate): boolean {
  if (nextReviewOn === null) return false;
  return scoredOn < addDays(nextReviewOn, -DAYS_BEFORE_REVIEW) && restsUntil <= nextReviewOn;
}

function isResting(measure: MeasureId, context: DueContext, today: IsoDate): boolean {
  const answeredOn = lastOf(measure, context, false);
  return answeredOn !== null && today < addDays(answeredOn, DAYS_OF_REST);
}

function lastOf(measure: MeasureId, { results }: DueContext, isScored: boolean): IsoDate | null {
  const days = results
    .filter((result) => result.measure === measure && isScored === (typeof result.value === 'number'))
    .map(({ takenOn }) => takenOn);
  return days.reduce<IsoDate | null>((last, day) => (last === null || day > last ? day : last), null);
}
