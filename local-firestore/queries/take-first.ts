/** The first `count` items in order, without sorting those beyond; equal items keep their order. */
export function takeFirst<T>(items: readonly T[], compare: (a: T, b: T) => number, count: number): T[] {
  // Inserting one by one pays only while the result is short against the input.
  if (count * 8 > items.length) return [...items].sort(compare).slice(0, count);
  const first: T[] = [];
  for (const item of items) {
    if (first.length === count && (count === 0 || compare(item, first[count - 1] as T) >= 0)) continue;
    first.splice(insertionPoint(first, item, compare), 0, item);
    if (first.length > count) first.pop();
  }
  return first;
}

function insertionPoint<T>(sorted: readonly T[], item: T, compare: (a: T, b: T) => number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(item, sorted[middle] as T) < 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
