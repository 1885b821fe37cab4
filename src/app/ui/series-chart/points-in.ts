import type { Millis, SeriesPoint, TimeWindow } from '../../domain/lanes/lane-types.ts';

/** Indices of the points in a window: from `first` to before `end`. */
export interface PointRange {
  readonly first: number;
  readonly end: number;
}

/** By halving, since a window moves with every frame of a zoom. `points` are the earliest first. */
export function rangeIn(points: readonly SeriesPoint[], { from, to }: TimeWindow): PointRange {
  return { first: placeOf(points, from), end: placeOf(points, to + 1) };
}

/** The index of the first point at or after the time. */
export function placeOf(points: readonly SeriesPoint[], at: Millis): number {
  let [low, high] = [0, points.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle]?.at ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
