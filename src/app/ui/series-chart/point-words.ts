import type { Series, SeriesPoint } from '../../domain/lanes/lane-types.ts';
import { dayInWords } from '../../domain/patient/calendar-days.ts';

const UNITS: Readonly<Record<string, string>> = {
  h: 'hours',
  min: 'minutes',
  s: 'seconds',
  m: 'metres',
  kg: 'kg',
};

/** Such as “of 10” for a plain score, otherwise “hours” or “%”; empty where there is nothing to say. */
export function unitWords({ unit, range }: Pick<Series, 'unit' | 'range'>): string {
  // Braces hold what UCUM knows no unit for.
  if (unit === null || /^\{?(score|1)?\}?$/.test(unit)) return `of ${range[1]}`;
  return UNITS[unit] ?? unit.replace(/[{}]/g, '');
}

/** Such as “6 of 10” or “82 %”. */
export function valueWords(series: Pick<Series, 'unit' | 'range'>, value: number): string {
  return `${value} ${unitWords(series)}`;
}

/** Such as “12 March 2026: 6 of 10, moderate (diary)”. */
export function pointWords(series: Series, point: SeriesPoint): string {
  const parts = [valueWords(series, point.value), point.band, point.isProrated ? 'some answers were missing' : null];
  return `${dayInWords(point.on)}: ${parts.filter((part) => part !== null).join(', ')} (${point.source})`;
}

/** Such as “0 to 10, lower is better ↓”. */
export function scaleWords({ unit, range: [lowest, highest], better }: Series): string {
  const words = unit === null ? '' : ` ${unitWords({ unit, range: [lowest, highest] })}`;
  const direction = better === 'lower' ? 'lower is better ↓' : 'higher is better ↑';
  return `${lowest} to ${highest}${words.startsWith(' of ') ? '' : words}, ${direction}`;
}
