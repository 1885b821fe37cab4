import { ACR2016 } from '../src/app/domain/measures/acr2016-type.ts';
import { FIQR } from '../src/app/domain/measures/fiqr.ts';
import { GAD7 } from '../src/app/domain/measures/gad7.ts';
import { ISI } from '../src/app/domain/measures/isi.ts';
import type { MeasureType } from '../src/app/domain/measures/measure-type.ts';
import { PEG } from '../src/app/domain/measures/peg.ts';
import { PGIC } from '../src/app/domain/measures/pgic.ts';
import { PHQ9 } from '../src/app/domain/measures/phq9.ts';
import { SIXMWT } from '../src/app/domain/measures/sixmwt.ts';
import { STS30 } from '../src/app/domain/measures/sts30.ts';

/** How the scores of one measure go over the years, in days counted back. */
export interface SeedMeasure {
  readonly type: MeasureType;
  readonly everyDays: number;
  /** The last result. */
  readonly until: number;
  readonly first: number;
  readonly last: number;
  readonly spread: number;
}

export const PEG_SERIES: SeedMeasure = { type: PEG, everyDays: 28, until: 30, first: 7.3, last: 5, spread: 0.8 };

/** What is asked of Maya, and measured with her; some of it is due again. */
export const TEAM_MEASURES: readonly SeedMeasure[] = [
  PEG_SERIES,
  { type: PHQ9, everyDays: 28, until: 12, first: 15, last: 8, spread: 2 },
  { type: GAD7, everyDays: 28, until: 12, first: 12, last: 7, spread: 2 },
  { type: FIQR, everyDays: 91, until: 40, first: 66, last: 44, spread: 5 },
  { type: ACR2016, everyDays: 182, until: 104, first: 23, last: 17, spread: 1 },
  { type: PGIC, everyDays: 91, until: 76, first: 4, last: 2, spread: 0.6 },
  { type: STS30, everyDays: 61, until: 19, first: 7, last: 12, spread: 1.5 },
  { type: SIXMWT, everyDays: 182, until: 190, first: 310, last: 405, spread: 20 },
  { type: ISI, everyDays: 91, until: 14, first: 20, last: 13, spread: 2 },
];
