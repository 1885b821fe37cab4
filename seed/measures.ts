import type { Strand } from '../src/app/domain/access/strands.ts';

export interface SeedMeasure {
  readonly id: string;
  readonly name: string;
  readonly discipline: Strand;
  readonly unit: string | null;
  /** What follows the number when it is read out. */
  readonly reading: string;
  readonly everyDays: number;
  readonly first: number;
  readonly last: number;
  readonly spread: number;
  readonly lowest: number;
  readonly highest: number;
}

export const WEEKLY_CHECK_IN: readonly SeedMeasure[] = [
  {
    id: 'pain',
    name: 'Pain',
    discipline: 'patient',
    unit: null,
    reading: 'of 10',
    everyDays: 7,
    first: 7.6,
    last: 5.2,
    spread: 1.6,
    lowest: 0,
    highest: 10,
  },
  {
    id: 'fatigue',
    name: 'Fatigue',
    discipline: 'patient',
    unit: null,
    reading: 'of 10',
    everyDays: 7,
    first: 8,
    last: 6,
    spread: 1.5,
    lowest: 0,
    highest: 10,
  },
  {
    id: 'sleep-quality',
    name: 'Sleep',
    discipline: 'patient',
    unit: null,
    reading: 'of 10',
    everyDays: 7,
    first: 7.4,
    last: 5,
    spread: 1.8,
    lowest: 0,
    highest: 10,
  },
  {
    id: 'mood',
    name: 'Mood',
    discipline: 'patient',
    unit: null,
    reading: 'of 10',
    everyDays: 14,
    first: 4,
    last: 6.4,
    spread: 1.8,
    lowest: 0,
    highest: 10,
  },
];

export const TEAM_MEASURES: readonly SeedMeasure[] = [
  {
    id: 'peg',
    name: 'PEG',
    discipline: 'pain',
    unit: null,
    reading: 'of 10',
    everyDays: 28,
    first: 7.3,
    last: 5,
    spread: 1,
    lowest: 0,
    highest: 10,
  },
  {
    id: 'phq9',
    name: 'PHQ-9',
    discipline: 'psychology',
    unit: null,
    reading: 'of 27',
    everyDays: 42,
    first: 15,
    last: 8,
    spread: 3,
    lowest: 0,
    highest: 27,
  },
  {
    id: 'gad7',
    name: 'GAD-7',
    discipline: 'psychology',
    unit: null,
    reading: 'of 21',
    everyDays: 42,
    first: 12,
    last: 7,
    spread: 3,
    lowest: 0,
    highest: 21,
  },
  {
    id: 'fiqr',
    name: 'FIQR total',
    discipline: 'rheumatology',
    unit: null,
    reading: 'of 100',
    everyDays: 91,
    first: 66,
    last: 44,
    spread: 6,
    lowest: 0,
    highest: 100,
  },
  {
    id: 'sit-to-stand',
    name: '30-second sit to stand',
    discipline: 'physiotherapy',
    unit: null,
    reading: 'times',
    everyDays: 30,
    first: 7,
    last: 12,
    spread: 2,
    lowest: 0,
    highest: 40,
  },
  {
    id: 'six-minute-walk',
    name: '6-minute walk',
    discipline: 'physiotherapy',
    unit: 'm',
    reading: 'm',
    everyDays: 91,
    first: 310,
    last: 405,
    spread: 30,
    lowest: 0,
    highest: 1000,
  },
  {
    id: 'sleep-efficiency',
    name: 'Sleep efficiency',
    discipline: 'sleep',
    unit: '%',
    reading: '%',
    everyDays: 14,
    first: 68,
    last: 83,
    spread: 6,
    lowest: 0,
    highest: 100,
  },
];
