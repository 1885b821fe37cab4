import type { PointRange } from './points-in.ts';

const FAR = 10;
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -FAR,
  PageUp: FAR,
  Home: -Infinity,
  End: Infinity,
};

/** Where a key leads to from a point, within the range; null for a key that leads nowhere. */
export function stepTo(key: string, index: number, { first, end }: PointRange): number | null {
  const step = STEPS[key];
  return step === undefined ? null : Math.min(Math.max(index + step, first), end - 1);
}
