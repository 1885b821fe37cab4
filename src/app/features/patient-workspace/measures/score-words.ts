import type { MeasureResultContent } from '../../../domain/care-plan/measure-result.ts';
import { changeSince } from '../../../domain/measures/change.ts';
import { bandInWords, valueInWords } from '../../../domain/measures/in-words.ts';
import type { DatedScore, MeaningfulChange, MeasureType } from '../../../domain/measures/measure-type.ts';
import { dayInWords } from '../../../domain/patient/calendar-days.ts';

/** A change in the space of a line; the arrow says nothing that the words do not. */
export interface ShortChange {
  readonly arrow: '↑' | '↓' | '→';
  readonly words: string;
  readonly direction: 'better' | 'worse' | 'same';
}

/** The score and what it is called, such as “12 of 27, moderate”. `type` is null for what is no measure of Braid’s. */
export function shortScore(type: MeasureType | null, content: MeasureResultContent): string {
  const { value, unit, interpretation, status } = content;
  if (value === null) return status === 'not_scored' ? 'not scored: too many answers missing' : 'no score';
  const isScore = type !== null && typeof value === 'number';
  const amount = isScore ? valueInWords(type, value) : [String(value), unit].filter(Boolean).join(' ');
  const band = type ? bandInWords(type, interpretation) : interpretation;
  return [amount, band, status === 'prorated' ? 'some answers missing' : null].filter(Boolean).join(', ');
}

/** Such as “3 lower than on 3 March 2026, better, a meaningful change”. */
export function shortChange(type: MeasureType, current: DatedScore, earlier: DatedScore): ShortChange {
  const { points, direction, isMeaningful } = changeSince(type, current.value, earlier.value);
  const since = dayInWords(earlier.on);
  if (direction === 'same') return { arrow: '→', words: `the same as on ${since}`, direction };
  const isLower = points < 0;
  const words = [
    `${Math.abs(points)} ${isLower ? 'lower' : 'higher'} than on ${since}`,
    direction,
    isMeaningful === true ? 'a meaningful change' : null,
  ].filter(Boolean);
  return { arrow: isLower ? '↓' : '↑', words: words.join(', '), direction };
}

/** Such as “5 points”, “156 m” or “30%”. */
export function meaningfulSize({ points, percent }: MeaningfulChange, unit: string | null): string {
  if (points !== undefined) return `${points} ${unit ?? 'points'}`;
  return percent === undefined ? 'not given' : `${percent}%`;
}
