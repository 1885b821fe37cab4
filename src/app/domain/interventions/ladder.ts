import type { Content } from '../care-plan/plan-record.ts';
import type { IsoDate } from '../patient/patient.ts';

/** One situation of graded exposure; difficulty 0 to 100, higher is harder. */
export interface Rung {
  readonly situation: string;
  readonly expected: number;
  readonly triedOn: IsoDate | null;
  readonly actual: number | null;
}

export type RungStanding = 'next' | 'done' | 'harder' | 'ahead';

/** The easiest first; what was entered for the same difficulty keeps its order. */
export function ladderOf(content: Content): readonly Rung[] {
  const rows = Array.isArray(content['ladder']) ? (content['ladder'] as readonly Rung[]) : [];
  return [...rows].sort((left, right) => left.expected - right.expected);
}

/** The easiest one that was not tried yet, or was harder than expected; null where there is none. */
export function nextRung(ladder: readonly Rung[]): Rung | null {
  const open = ladder.filter((rung) => !isTried(rung) || isHarder(rung));
  return open.reduce<Rung | null>(
    (easiest, rung) => (easiest && easiest.expected <= rung.expected ? easiest : rung),
    null,
  );
}

export function standingOf(rung: Rung, next: Rung | null): RungStanding {
  if (rung === next) return 'next';
  if (!isTried(rung)) return 'ahead';
  return isHarder(rung) ? 'harder' : 'done';
}

function isTried({ triedOn, actual }: Rung): boolean {
  return triedOn !== null || actual !== null;
}

export function isHarder({ expected, actual }: Rung): boolean {
  return actual !== null && actual > expected;
}
