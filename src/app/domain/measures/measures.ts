import { ACR2016 } from './acr2016-type.ts';
import { FIQR } from './fiqr.ts';
import { GAD7 } from './gad7.ts';
import { ISI } from './isi.ts';
import type { MeasureType } from './measure-type.ts';
import { NRS_PAIN } from './nrs-pain.ts';
import { PEG } from './peg.ts';
import { PGIC } from './pgic.ts';
import { PHQ9 } from './phq9.ts';
import { SIXMWT } from './sixmwt.ts';
import { STS30 } from './sts30.ts';
import { ESS, PCS, PSEQ, TSK11 } from './totals.ts';

/** Every outcome measure, in the order in which they are offered. */
export const MEASURES: readonly MeasureType[] = [
  ACR2016,
  FIQR,
  PEG,
  NRS_PAIN,
  PHQ9,
  GAD7,
  PGIC,
  STS30,
  SIXMWT,
  ISI,
  ESS,
  PSEQ,
  TSK11,
  PCS,
];

/** Null for what is no measure of this list, such as an imported observation. */
export function findMeasure(id: string | null): MeasureType | null {
  return MEASURES.find((measure) => measure.id === id) ?? null;
}
