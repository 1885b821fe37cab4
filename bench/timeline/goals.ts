import type { BenchCase, DrawingName } from './drawings.ts';
import type { Figures } from './measure-page.ts';

interface Goal {
  readonly Braid: number;
  readonly floor: number;
  /** Nothing where none of them came to an end. */
  readonly 'best peer'?: number;
  readonly 'Braid ÷ floor': number;
  readonly 'Braid ÷ best peer'?: number;
  readonly must: string;
  readonly aim: string;
}

/** At most so many times the best peer, and so many times the floor; milliseconds that are met anyway. */
interface Limit {
  readonly peer?: number;
  readonly floor?: number;
  readonly ms?: number;
}

type Limits = Partial<Record<keyof Figures, { readonly must: Limit; readonly aim: Limit }>>;

/** A frame of 60 in a second, and what timers are out by. */
const FRAME = 16.9;

const LARGE: Limits = {
  paint: { must: { peer: 0.25 }, aim: { floor: 1.6 } },
  'CPU to paint': { must: { peer: 0.4 }, aim: { floor: 2.5 } },
  add: { must: { peer: 1 }, aim: { floor: 1.5, ms: FRAME * 2 } },
  'CPU to add': { must: { peer: 0.4 }, aim: { floor: 2 } },
  'step p95': { must: { peer: 0.45, floor: 1.5 }, aim: { floor: 1.5, ms: FRAME } },
  'CPU a step': { must: { peer: 0.45 }, aim: { floor: 2.5 } },
  'heap MB': { must: { peer: 1 }, aim: { peer: 1 } },
};

/** What each case is to come to. */
export function limitsOf({ count, days, slowdown }: BenchCase): Limits {
  if (slowdown > 1) return { 'step p95': { must: { ms: 33.4 }, aim: { ms: FRAME } } };
  const everyday = { must: { peer: 0.75 }, aim: { floor: 2.5 } };
  if (days !== null) return { 'CPU to paint': { must: { peer: 0.7 }, aim: { floor: 2.5 } }, 'CPU a step': everyday };
  if (count === 50_000) return { ...LARGE, 'CPU to paint': { must: { peer: 0.3 }, aim: { floor: 2.5 } } };
  if (count === 10_000) return LARGE;
  return { 'step p95': { must: { peer: 1, floor: 1.5 }, aim: { floor: 1.5, ms: FRAME } } };
}

/** Braid against the floor and, figure by figure, the best of the peers. */
export function goalsOf(
  wanted: BenchCase,
  rows: ReadonlyMap<DrawingName, Figures | null>,
): Readonly<Record<string, Goal>> {
  const of = (kind: DrawingName['kind']) =>
    [...rows].flatMap(([drawing, row]) => (row && drawing.kind === kind ? [row] : []));
  const [[ours], [floor], peers] = [of('ours'), of('floor'), of('peer')];
  if (!ours || !floor) return {};
  const goals = Object.entries(limitsOf(wanted)).map(([name, { must, aim }]) => {
    const figure = name as keyof Figures;
    const best = Math.min(...peers.map((peer) => peer[figure]));
    const met = (limit: Limit) => (isMet(limit, ours[figure], floor[figure], best) ? 'met' : 'not met');
    const row: Goal = {
      Braid: round(ours[figure]),
      floor: round(floor[figure]),
      ...(peers.length > 0 && { 'best peer': round(best), 'Braid ÷ best peer': round(ours[figure] / best) }),
      'Braid ÷ floor': round(ours[figure] / floor[figure]),
      must: `${inWords(must)}: ${met(must)}`,
      aim: `${inWords(aim)}: ${met(aim)}`,
    };
    return [name, row] as const;
  });
  return Object.fromEntries(goals);
}

/** Any one of its limits is enough: within a frame there is nothing left to win. */
function isMet({ peer, floor, ms }: Limit, ours: number, floorOfIt: number, best: number): boolean {
  return (
    (peer !== undefined && ours <= peer * best) ||
    (floor !== undefined && ours <= floor * floorOfIt) ||
    (ms !== undefined && ours <= ms)
  );
}

function inWords({ peer, floor, ms }: Limit): string {
  const parts = [peer !== undefined && `${peer} × peer`, floor !== undefined && `${floor} × floor`, ms && `${ms} ms`];
  return `≤ ${parts.filter(Boolean).join(' or ')}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
