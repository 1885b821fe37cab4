import { roundHalfUp } from '../measures/rounding.ts';
import { dayInWords } from '../patient/calendar-days.ts';
import { DAY } from './day-millis.ts';
import type { Millis, Series, SeriesPoint, TimeWindow } from './lane-types.ts';

/**
 * What a chart shows, in one sentence for the team: the last score, how it lies to the first in view, how far they went,
 * and how many. Says nothing of a cause. Days after `now` are not counted: nothing can have been written down in them.
 */
export function seriesInWords(series: Series, window: TimeWindow, now: Millis = window.to): string {
  const days = daysWords({ from: window.from, to: Math.min(window.to, Math.max(now, window.from)) });
  const inView = series.points.filter(({ at }) => at >= window.from && at <= window.to);
  const [first, last] = [inView[0], inView.at(-1)];
  if (!first || !last) return nothingWords(series, days);
  const direction = `(${series.better} is better)`;
  const latest = `${series.name}: ${pointWords(series, last)}`;
  if (inView.length === 1) return `${latest} ${direction}; 1 entry in ${days}`;
  const values = inView.map(({ value }) => value);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const span = lowest === highest ? `always ${lowest}` : `between ${lowest} and ${highest}`;
  return `${latest}, ${changeWords(first, last)} ${direction}; ${span} in ${days}, ${inView.length} entries`;
}

/** Such as “4.9”, “85 %” or “14, moderate”. */
export function valueInWords(
  { unit }: Pick<Series, 'unit'>,
  { value, band }: Pick<SeriesPoint, 'value' | 'band'>,
): string {
  const amount = unit === null ? String(value) : `${value} ${unit}`;
  return band === null ? amount : `${amount}, ${band}`;
}

function pointWords(series: Series, point: SeriesPoint): string {
  const between = point.band === null ? ' on' : ', on';
  return `${valueInWords(series, point)}${between} ${dayInWords(point.on)}`;
}

function changeWords(first: SeriesPoint, last: SeriesPoint): string {
  // Scores have one decimal at most; 7.2 less 4.9 is a hair off.
  const change = roundHalfUp(last.value - first.value, 1);
  const day = dayInWords(first.on);
  if (change === 0) return `the same as on ${day}`;
  return `${Math.abs(change)} ${change < 0 ? 'lower' : 'higher'} than on ${day}`;
}

function nothingWords(series: Series, days: string): string {
  const last = series.points.at(-1);
  const known = last ? `; the last is ${pointWords(series, last)}` : '';
  return `${series.name}: nothing in ${days}${known}`;
}

function daysWords({ from, to }: TimeWindow): string {
  const days = Math.max(1, Math.round((to - from) / DAY));
  return days === 1 ? 'this day' : `these ${days} days`;
}
