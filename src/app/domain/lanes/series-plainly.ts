import { dayInWords } from '../patient/calendar-days.ts';
import { DAY } from './day-millis.ts';
import type { Millis, Series, SeriesPoint } from './lane-types.ts';
import { commonNoun } from './short-name.ts';

const MONTH = 30 * DAY;
/** So many entries in each month, and their means say something. */
const LEAST_ENTRIES = 3;
/** Of the range: what lies below the first is about the same, between the first two a bit, above the last much. */
const SAME = 0.05;
const A_BIT = 0.15;
const MUCH = 0.3;

/** One plain sentence for the patient, such as “Pain has been a bit lower than in the month before.” Never says why. `name` is what the patient calls it. */
export function seriesPlainly(series: Series, now: Millis, name = series.name): string {
  const latest = meanOf(series.points, now - MONTH, now + DAY);
  const before = meanOf(series.points, now - 2 * MONTH, now - MONTH);
  return latest === null || before === null
    ? lastTwoPlainly(series, name)
    : `${name} has been ${comparison(series, latest - before)} in the month before.`;
}

function lastTwoPlainly(series: Series, name: string): string {
  const [before, last] = series.points.slice(-2);
  if (!before) return `Nothing is written down yet of ${commonNoun(name)}.`;
  const now = last ?? before;
  const day = `${name} was ${scoreWords(series, now)} on ${dayInWords(now.on)}`;
  if (!last) return `${day}.`;
  return `${day}, ${comparison(series, last.value - before.value)} the time before.`;
}

/** Ends where the time compared with follows. */
function comparison({ range: [lowest, highest] }: Series, change: number): string {
  const share = Math.abs(change) / (highest - lowest);
  if (share < SAME) return 'about the same as';
  const direction = change < 0 ? 'lower' : 'higher';
  const howMuch = share < A_BIT ? 'a bit ' : share < MUCH ? '' : 'much ';
  return `${howMuch}${direction} than`;
}

function meanOf(points: readonly SeriesPoint[], from: Millis, to: Millis): number | null {
  const values = points.filter(({ at }) => at >= from && at < to).map(({ value }) => value);
  return values.length < LEAST_ENTRIES ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Such as “8 (mild)” or “386 m”. */
function scoreWords({ unit }: Series, { value, band }: SeriesPoint): string {
  return `${value}${unit === null ? '' : ` ${unit}`}${band === null ? '' : ` (${band})`}`;
}
