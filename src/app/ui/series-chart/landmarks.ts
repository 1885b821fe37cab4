import type { SeriesPoint } from '../../domain/lanes/lane-types.ts';

const DAY_MS = 86_400_000;
/** A line across a longer silence would claim to know what was between. */
const LONGEST_BRIDGE_MS = 60 * DAY_MS;

/** Indices, ascending, so that a step of a zoom does not have to look at each point again. */
export interface Landmarks {
  /** Points that the line alone would not show: what is no diary entry, and what stands alone. */
  readonly points: readonly number[];
  /** Points after which nothing comes for long. */
  readonly silences: readonly number[];
}

const known = new WeakMap<readonly SeriesPoint[], Landmarks>();

export function landmarksOf(points: readonly SeriesPoint[]): Landmarks {
  const before = known.get(points);
  if (before) return before;
  const silences = points.flatMap((point, index) => (isFar(point, points[index + 1]) ? [index] : []));
  const shown = points.flatMap((point, index) => {
    const isAlone = isFar(points[index - 1], point) && isFar(point, points[index + 1]);
    return isAlone || !isEntry(point) ? [index] : [];
  });
  const landmarks = { points: shown, silences };
  known.set(points, landmarks);
  return landmarks;
}

export function isEntry({ source }: SeriesPoint): boolean {
  return source.endsWith('diary');
}

function isFar(left: SeriesPoint | undefined, right: SeriesPoint | undefined): boolean {
  return !left || !right || right.at - left.at > LONGEST_BRIDGE_MS;
}
