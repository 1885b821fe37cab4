import type { MeasureBand } from './measure-type.ts';

/** Id of the band that a rounded value belongs to; null where there are none. */
export function bandOf(bands: readonly MeasureBand[], value: number): string | null {
  return bands.findLast(({ from }) => value >= from)?.id ?? null;
}
