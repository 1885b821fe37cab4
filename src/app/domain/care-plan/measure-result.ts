import type { IsoDate } from '../patient/patient.ts';
import type { Coding } from './plan-record.ts';

/** One score or measurement at one time. */
export interface MeasureResultContent {
  readonly name: string;
  readonly code: Coding | null;
  /** The number, or what was recorded in words. */
  readonly value: number | string;
  /** UCUM unit, or null for a plain score. */
  readonly unit: string | null;
  /** The source's own word for the score, such as "moderate". */
  readonly interpretation: string | null;
  readonly takenOn: IsoDate;
}
