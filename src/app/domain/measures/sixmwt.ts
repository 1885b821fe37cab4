import type { Values } from '../fields/form.ts';
import type { MeasureScore, MeasureType } from './measure-type.ts';
import { counted } from './questions.ts';
import type { Answer, Invalid } from './raw-answers.ts';
import { INVALID, INVALID_SCORE, isWholeWithin, numberOf, yesOrNo } from './raw-answers.ts';
import type { Improvement } from './reliable-change.ts';
import { improvement } from './reliable-change.ts';

export interface SixMinuteWalkInputs {
  readonly lengths: Answer;
  /** Metres, 10 to 50. */
  readonly courseLengthMetres: Answer;
  /** Metres of the length that was not finished; less than the course. */
  readonly partialMetres: Answer;
  readonly stoppedEarly: boolean | null;
  readonly baselineMetres?: number;
}

export type SixMinuteWalkScore =
  | Invalid
  | { readonly status: 'not_scored'; readonly distanceMetres: null }
  | ({
      readonly status: 'scored';
      readonly distanceMetres: number;
      readonly stoppedEarly: boolean;
    } & Partial<Improvement>);

const RANGE = [0, 1000] as const;
const LENGTHS = [0, 100] as const;
const COURSE = [10, 50] as const;
const PART = [0, 49] as const;
const LONGER_THAN_COURSE = 'This has to be less than one length of the course.';

/** Metres walked: whole lengths and what was walked of the last, 1000 at most. */
export function scoreSixMinuteWalk(inputs: SixMinuteWalkInputs): SixMinuteWalkScore {
  const { lengths, courseLengthMetres: course, partialMetres: part, stoppedEarly } = inputs;
  if (!isNullOrWithin(lengths, LENGTHS) || !isNullOrWithin(course, COURSE)) return INVALID;
  if (!isNullOrWithin(part, PART) || isLongerThanCourse(part, course)) return INVALID;
  if (lengths === null || course === null || part === null || stoppedEarly === null) {
    return { status: 'not_scored', distanceMetres: null };
  }
  const distanceMetres = lengths * course + part;
  if (distanceMetres > RANGE[1]) return INVALID;
  return {
    status: 'scored',
    distanceMetres,
    stoppedEarly,
    ...improvement(SIXMWT, distanceMetres, inputs.baselineMetres),
  };
}

function isNullOrWithin(answer: Answer, range: readonly [number, number]): boolean {
  return answer === null || isWholeWithin(answer, range);
}

function isLongerThanCourse(part: Answer, course: Answer): boolean {
  return part !== null && course !== null && part >= course;
}

function inputsOf(answers: Values): SixMinuteWalkInputs {
  return {
    lengths: numberOf(answers['lengths']),
    courseLengthMetres: numberOf(answers['courseLengthMetres']),
    partialMetres: numberOf(answers['partialMetres']),
    stoppedEarly: yesOrNo(answers['stoppedEarly']),
  };
}

function score(answers: Values): MeasureScore {
  const inputs = inputsOf(answers);
  const walk = scoreSixMinuteWalk(inputs);
  if (walk.status === 'invalid') return INVALID_SCORE;
  const missing = Object.values(inputs).filter((answer) => answer === null).length;
  const figures = { stoppedEarly: inputs.stoppedEarly };
  return { status: walk.status, value: walk.distanceMetres, band: null, missing, figures };
}

export const SIXMWT: MeasureType = {
  id: 'sixmwt',
  name: '6-minute walk',
  plainName: 'Walking for six minutes',
  about: 'How far you can walk in six minutes.',
  owner: 'physiotherapy',
  code: null,
  unit: 'm',
  range: RANGE,
  decimals: 0,
  better: 'higher',
  entry: 'clinician',
  recall: '',
  questions: [
    counted('lengths', 'Whole lengths', 'Whole lengths of the course', LENGTHS),
    counted('courseLengthMetres', 'Course', 'Length of the course', COURSE, 'm'),
    counted(
      'partialMetres',
      'Part length',
      'Metres of the last length, where it was not finished; 0 where it was',
      PART,
      'm',
    ),
    {
      field: { type: 'yes-no', id: 'stoppedEarly', label: 'Stopped early', required: true },
      ask: 'Was it stopped before the six minutes were over?',
      anchors: null,
    },
  ],
  bands: [],
  bandSource: null,
  meaningful: {
    points: 156,
    source: 'Kaleth and others 2016: 156 to 167 m; the average change in that trial was 34 m',
  },
  everyDays: 182,
  windowDays: 56,
  version: 1,
  credit: null,
  caution:
    'Stop for chest pain, severe breathlessness, leg cramps, staggering, sweating or looking pale. Not to be done alone at home.',
  problemsOf: (answers) => {
    const { partialMetres, courseLengthMetres } = inputsOf(answers);
    return isLongerThanCourse(partialMetres, courseLengthMetres) ? { partialMetres: LONGER_THAN_COURSE } : {};
  },
  score,
};
