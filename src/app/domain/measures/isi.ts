import type { SummedItems } from './item-sum.ts';
import { sumItems } from './item-sum.ts';
import type { MeasureBand, MeasureType } from './measure-type.ts';
import type { Answer, Invalid } from './raw-answers.ts';
import type { Improvement } from './reliable-change.ts';
import { improvement } from './reliable-change.ts';
import { totalMeasure } from './total-measure.ts';

export type IsiScore = Invalid | (SummedItems & Partial<Improvement>);

export interface IsiInputs {
  /** Seven, 0 to 4. */
  readonly items: readonly Answer[];
  readonly baselineTotal?: number;
}

const BANDS: readonly MeasureBand[] = [
  { id: 'no-clinically-significant', label: 'no clinically significant insomnia', from: 0 },
  { id: 'subthreshold', label: 'subthreshold', from: 8 },
  { id: 'moderate', label: 'moderate', from: 15 },
  { id: 'severe', label: 'severe', from: 22 },
];

const SUM = { count: 7, range: [0, 4], mostMissing: 0, bands: BANDS } as const;

/** For a clinic that holds the licence and has the single answers; its total comes to the same bands. */
export function scoreIsi({ items, baselineTotal }: IsiInputs): IsiScore {
  const sum = sumItems(items, SUM);
  return sum.status === 'invalid' ? sum : { ...sum, ...improvement(ISI, sum.total, baselineTotal) };
}

export const ISI: MeasureType = totalMeasure({
  id: 'isi',
  name: 'ISI',
  plainName: 'Insomnia',
  about: 'How much trouble sleep has been.',
  owner: 'sleep',
  range: [0, 28],
  better: 'lower',
  bands: BANDS,
  bandSource: 'Morin and others 2011',
  meaningful: { points: 6, source: 'Yang and others 2009' },
  everyDays: 28,
  windowDays: 14,
});
