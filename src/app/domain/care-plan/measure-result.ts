import type { MeasureId, RedFlagId, ScoreStatus } from '../measures/measure-type.ts';
import type { IsoDate } from '../patient/patient.ts';
import type { Coding } from './plan-record.ts';

/** One score or measurement at one time; what is optional is there where Braid itself asked and scored. */
export interface MeasureResultContent {
  readonly [field: string]: unknown;
  /** The measure of Braid’s list; null for anything else that was imported. */
  readonly measure: MeasureId | null;
  readonly name: string;
  readonly code: Coding | null;
  /** The number, what was recorded in words, or null where it could not be scored. */
  readonly value: number | string | null;
  /** UCUM unit, or null for a plain score. */
  readonly unit: string | null;
  /** The band, or the source's own word for the score, such as "moderate". */
  readonly interpretation: string | null;
  readonly takenOn: IsoDate;
  readonly status?: ScoreStatus;
  /** The raw answers by question. */
  readonly answers?: Readonly<Record<string, unknown>>;
  /** What else was worked out. */
  readonly figures?: Readonly<Record<string, number | boolean | string | null>>;
  /** The version of the scorer. */
  readonly scorer?: number;
  readonly answeredBy?: 'patient' | 'clinician';
  /** The gravest flag that the answers raise. */
  readonly safety?: RedFlagId | null;
  /** What was done about it, in words of at most 500 characters; null or missing while nobody has said. */
  readonly safetyNote?: string | null;
  readonly safetyOn?: IsoDate | null;
}
