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
  /** The newest first. */
  readonly results: readonly MeasureResult[];
  /** A stopped one too; null while nobody has asked for it. */
  readonly schedule: MeasureSchedule | null;
}

/** A row for each measure that has a result or is asked for, in the order in which measures are offered. */
export function measureRows(
  results: readonly MeasureResult[],
  schedules: readonly MeasureSchedule[],
): readonly MeasureRow[] {
  return MEASURES.map((type) => rowOf(type, results, schedules)).filter(
    ({ results: own, schedule }) => own.length > 0 || schedule?.content.status === 'active',
  );
}

export function rowOf(
  type: MeasureType,
  results: readonly MeasureResult[],
  schedules: readonly MeasureSchedule[],
): MeasureRow {
  return {
    type,
    results: newestFirst(results.filter(({ content }) => content.measure === type.id)),
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
