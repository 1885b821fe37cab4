import type { Strand } from '../access/strands.ts';
import type { TreatmentBar } from './lane-types.ts';

/**
 * Each bar in the first row of its strand where the one before it has ended, the earliest first: what begins later never
 * moves what began before it.
 */
export function packRows(bars: readonly Omit<TreatmentBar, 'row'>[]): TreatmentBar[] {
  const ends = new Map<Strand, number[]>();
  return [...bars].sort(byStart).map((bar) => {
    const rows = ends.get(bar.strand) ?? [];
    ends.set(bar.strand, rows);
    const free = rows.findIndex((end) => end < bar.from);
    const row = free === -1 ? rows.length : free;
    rows[row] = bar.to ?? Infinity;
    return { ...bar, row };
  });
}

function byStart(left: Pick<TreatmentBar, 'from' | 'id'>, right: Pick<TreatmentBar, 'from' | 'id'>): number {
  return left.from - right.from || (left.id < right.id ? -1 : 1);
}
