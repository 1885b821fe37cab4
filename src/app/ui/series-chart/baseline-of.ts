import type { Series, SeriesPoint } from '../../domain/lanes/lane-types.ts';
import { isEntry } from './landmarks.ts';

/**
 * What later points are held against: the latest that was taken before a course; of a measure, the first. The diary
 * begins on any day, so its first entry is none.
 */
export function baselineOf({ points }: Series): SeriesPoint | null {
  const before = points.findLast(({ source }) => source.startsWith('before '));
  if (before) return before;
  const [first] = points;
  return first && points.length > 1 && !points.some(isEntry) ? first : null;
}
