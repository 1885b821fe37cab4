import type { Strand } from '../access/strands.ts';
import type { MeasureId } from '../measures/measure-type.ts';

export interface KnownMeasure {
  readonly loinc: string;
  /** As Braid itself asks and charts it; null for what it only keeps. */
  readonly measure: MeasureId | null;
  readonly name: string;
  readonly lowest: number;
  readonly highest: number;
  readonly whole: boolean;
  readonly discipline: Strand;
}

/** Scores whose range is known, by LOINC code; a value outside its range is left out of an import. */
export const KNOWN_MEASURES: readonly KnownMeasure[] = [
  { loinc: '44261-6', measure: 'phq9', name: 'PHQ-9', lowest: 0, highest: 27, whole: true, discipline: 'psychology' },
  { loinc: '70274-6', measure: 'gad7', name: 'GAD-7', lowest: 0, highest: 21, whole: true, discipline: 'psychology' },
  { loinc: '91147-9', measure: 'peg', name: 'PEG', lowest: 0, highest: 10, whole: false, discipline: 'pain' },
  {
    loinc: '72514-3',
    measure: 'nrs-pain',
    name: 'Pain 0 to 10',
    lowest: 0,
    highest: 10,
    whole: false,
    discipline: 'pain',
  },
  {
    loinc: '38221-8',
    measure: null,
    name: 'Wong-Baker FACES',
    lowest: 0,
    highest: 10,
    whole: true,
    discipline: 'pain',
  },
  {
    loinc: '91351-7',
    measure: null,
    name: 'STarT Back',
    lowest: 0,
    highest: 9,
    whole: true,
    discipline: 'physiotherapy',
  },
];

/** Why the value can't be right for the measure; undefined when it can. */
export function outsideRange(measure: KnownMeasure, value: number): string | undefined {
  if (value < measure.lowest || value > measure.highest) {
    return `${measure.name} is ${measure.lowest} to ${measure.highest}, but the value is ${value}`;
  }
  return measure.whole && !Number.isInteger(value)
    ? `${measure.name} is a whole number, but the value is ${value}`
    : undefined;
}
