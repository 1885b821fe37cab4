import type { Strand } from '../access/strands.ts';
import type { MeasureId } from '../measures/measure-type.ts';
import type { IsoDate } from '../patient/patient.ts';

/** When a measure is asked besides its rhythm. */
export type MeasureTrigger = 'before-review' | 'after-start';

/**
 * `patients/{p}/measureSchedules/{measure}`: the id is the measure’s, so that however many ask for it, it is asked once.
 */
export interface MeasureScheduleContent {
  readonly [field: string]: unknown;
  readonly measure: MeasureId;
  /** The baseline. */
  readonly firstOn: IsoDate;
  /** Null where it is asked at the baseline and its triggers alone. */
  readonly everyDays: number | null;
  readonly triggers: readonly MeasureTrigger[];
  readonly untilOn: IsoDate | null;
  /** Who waits for it; whoever set it up first. */
  readonly askedBy: readonly Strand[];
  readonly status: 'active' | 'stopped';
}
