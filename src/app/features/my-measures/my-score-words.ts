import { changeSince } from '../../domain/measures/change.ts';
import { numberInWords, valueInWords } from '../../domain/measures/in-words.ts';
import type { MeasureType } from '../../domain/measures/measure-type.ts';
import { dayInWords } from '../../domain/patient/calendar-days.ts';
import type { MyResult } from './my-result.ts';
import { valueOf } from './my-result.ts';

/** A result as its author reads it: the number, which way is better, and what has changed. No word of any illness. */
export function myScoreInWords(type: MeasureType, result: MyResult, before: MyResult | null): readonly string[] {
  const value = valueOf(result);
  if (value === null) return ['Some answers are left open, so there is no number this time. That is fine.'];
  return [
    `${valueInWords(type, value)}.`,
    type.better === 'lower' ? 'Lower is better.' : 'Higher is better.',
    ...changeInWords(type, value, before),
    ...(result.content.status === 'prorated' ? ['Some answers are left open, so the number is an estimate.'] : []),
  ];
}

function changeInWords(type: MeasureType, value: number, before: MyResult | null): readonly string[] {
  const earlier = valueOf(before);
  if (before === null || earlier === null) return [];
  const on = dayInWords(before.content.takenOn);
  const { points } = changeSince(type, value, earlier);
  if (points === 0) return [`The same as on ${on}.`];
  return [`${numberInWords(Math.abs(points))} ${points < 0 ? 'lower' : 'higher'} than on ${on}.`];
}
