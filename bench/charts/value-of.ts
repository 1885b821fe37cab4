import type { BenchEvent } from '../timeline/events.ts';

/** A score from 0 to 10 for each event, the same each time. */
export function valueOf({ time }: BenchEvent): number {
  return Math.floor(Math.abs(Math.sin(time)) * 11);
}
