/** Where two lists differ: they begin with the same `before` items and end with the same `after` items. */
export interface ChangedMiddle {
  readonly before: number;
  readonly after: number;
}

/** By identity, from both ends: one item that came in costs a comparison for each of the others and nothing more. */
export function changedMiddle<T>(previous: readonly T[], next: readonly T[]): ChangedMiddle {
  const shorter = Math.min(previous.length, next.length);
  let before = 0;
  while (before < shorter && previous[before] === next[before]) before++;
  let after = 0;
  while (after < shorter - before && previous[previous.length - 1 - after] === next[next.length - 1 - after]) after++;
  return { before, after };
}
