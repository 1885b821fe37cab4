import type { MeasureResultContent } from '../../../domain/care-plan/measure-result.ts';
import type { MeasureScheduleContent } from '../../../domain/care-plan/measure-schedule.ts';
import type { PlanRecord } from '../../../domain/care-plan/plan-record.ts';
import type { MeasureType } from '../../../domain/measures/measure-type.ts';
import { MEASURES } from '../../../domain/measures/measures.ts';

export type MeasureResult = PlanRecord<MeasureResultContent>;
export type MeasureSchedule = PlanRecord<MeasureScheduleContent>;

/** All that the plan holds of one measure. */
export interface MeasureRow {
  readonly type: MeasureType;
  /** Between which none is missing, the newest first. */
  readonly results: readonly MeasureResult[];
  /** The reader’s own, on their way to days before those: what lies between is not known. */
  readonly onTheirWay: readonly MeasureResult[];
  /** A stopped one too; null while nobody has asked for it. */
  readonly schedule: MeasureSchedule | null;
}

export interface MeasuresOfPlan {
  readonly results: readonly MeasureResult[];
  readonly onTheirWay: readonly MeasureResult[];
  readonly schedules: readonly MeasureSchedule[];
}

/** A row for each measure that has a result or is asked for, in the order in which measures are offered. */
export function measureRows(plan: MeasuresOfPlan): readonly MeasureRow[] {
  return MEASURES.map((type) => rowOf(type, plan)).filter(
    ({ results, onTheirWay, schedule }) =>
      results.length > 0 || onTheirWay.length > 0 || schedule?.content.status === 'active',
  );
}

function rowOf(type: MeasureType, { results, onTheirWay, schedules }: MeasuresOfPlan): MeasureRow {
  const own = (all: readonly MeasureResult[]) => newestFirst(all.filter(({ content }) => content.measure === type.id));
  return {
    type,
    results: own(results),
    onTheirWay: own(onTheirWay),
    schedule: schedules.find(({ id }) => id === type.id) ?? null,
  };
}

/** The newest of each thing that was imported and is no measure of the list. */
export function otherResults(results: readonly MeasureResult[]): readonly MeasureResult[] {
  const others = newestFirst(results.filter(({ content }) => content.measure === null));
  return others.filter(({ content }, at) => others.findIndex((each) => each.content.name === content.name) === at);
}

function newestFirst(results: readonly MeasureResult[]): readonly MeasureResult[] {
  return results.toSorted(
    (left, right) =>
      right.content.takenOn.localeCompare(left.content.takenOn) || right.createdAt.localeCompare(left.createdAt),
  );
}
