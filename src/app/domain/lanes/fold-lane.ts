import type { Fold, Lane, Millis, TimeWindow } from './lane-types.ts';

export interface FoldSize {
  /** Of the window on the screen, in px. */
  readonly width: number;
  /** Marks never stand closer than so many px. */
  readonly reach?: number;
}

interface Bucket extends Fold {
  /** Its place on the grid. */
  readonly place: number;
}

export const REACH = 24;
/** In such a bucket a crowded mark can make way for one neighbour without coming too close to the other. */
const REACHES_A_BUCKET = 1.5;

/**
 * What of a lane is in view, folded where it stands too close. The grid is one of time and not of the screen, and its
 * size grows in steps of √2: moving the window changes no fold. Costs what is drawn, not what the lane holds.
 */
export function foldLane({ times }: Pick<Lane, 'times'>, window: TimeWindow, size: FoldSize): Fold[] {
  const reach = ((window.to - window.from) / size.width) * (size.reach ?? REACH);
  const step = bucketSize(reach);
  const [first, last] = [Math.floor(window.from / step), Math.floor(window.to / step)];
  // One more at either end: what is in view makes way for it.
  const buckets = bucketsFrom(times, first - 1, last + 1, step);
  const folds: Fold[] = [];
  for (let at = 0; at < buckets.length; at++) {
    const bucket = buckets[at];
    if (!bucket || bucket.place < first || bucket.place > last) continue;
    const isCrowded = isClose(buckets[at - 1], bucket, reach) || isClose(bucket, buckets[at + 1], reach);
    folds.push({ first: bucket.first, count: bucket.count, at: isCrowded ? inward(bucket, step, reach) : bucket.at });
  }
  return folds;
}

/** The first index whose time is not before `time`; `from` is known not to lie beyond it. */
export function firstSince(times: readonly Millis[], time: Millis, from = 0): number {
  let low = from;
  let jump = 1;
  while (low + jump <= times.length && (times[low + jump - 1] ?? Infinity) < time) {
    low += jump;
    jump *= 2;
  }
  let high = Math.min(low + jump - 1, times.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] ?? Infinity) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

function bucketSize(reach: Millis): Millis {
  const halves = Math.ceil(2 * Math.log2(reach * REACHES_A_BUCKET) - 1e-9);
  return 2 ** (halves / 2);
}

function bucketsFrom(times: readonly Millis[], firstPlace: number, lastPlace: number, step: Millis): Bucket[] {
  const buckets: Bucket[] = [];
  let first = firstSince(times, firstPlace * step);
  for (;;) {
    const start = times[first];
    const place = start === undefined ? Infinity : Math.floor(start / step);
    if (start === undefined || place > lastPlace) return buckets;
    // Rounding may put the edge of a bucket before a time that the division put into it.
    const end = Math.max(first + 1, firstSince(times, (place + 1) * step, first));
    buckets.push({ place, first, count: end - first, at: (start + (times[end - 1] ?? start)) / 2 });
    first = end;
  }
}

function isClose(earlier: Bucket | undefined, later: Bucket | undefined, reach: Millis): boolean {
  return earlier !== undefined && later !== undefined && later.at - earlier.at < reach;
}

/** Half a reach away from the edges of its bucket. */
function inward({ at, place }: Bucket, step: Millis, reach: Millis): Millis {
  return Math.min(Math.max(at, place * step + reach / 2), (place + 1) * step - reach / 2);
}
