// The libraries come half compiled; outside of a build, the compiler finishes them as they are loaded.
import '@angular/compiler';

import { percentile } from '../percentile.ts';
import type { StoreTimes } from './time-stores.ts';
import { timeBraid, timeNaive } from './time-stores.ts';

/** How often each is timed, turn by turn. */
const TURNS = 3;
const EVENTS = 10_000;

type Name = 'braid' | 'naive' | 'batched';

console.log(`${EVENTS} events in the real store, ms, medians of ${TURNS} turns; live edits: of 40 in each turn`);
for (const isChecked of [false, true]) {
  const turns = Array.from({ length: TURNS }, (_, turn) => {
    const stores = [
      ['braid', () => timeBraid(EVENTS, isChecked)],
      ['naive', () => timeNaive(EVENTS, isChecked, false)],
      ['batched', () => timeNaive(EVENTS, isChecked, true)],
    ] as const;
    // Each is the first once: what runs later finds its code compiled and the memory grown.
    const order = [...stores.slice(turn % 3), ...stores.slice(0, turn % 3)];
    return Object.fromEntries(order.map(([name, time]) => [name, time()])) as Record<Name, StoreTimes>;
  });
  const figures = Object.keys(turns[0]?.braid ?? {}) as (keyof StoreTimes)[];
  const rows = figures.map((figure) => {
    const of = (name: Name) =>
      percentile(
        turns.map((turn) => turn[name][figure]),
        0.5,
      );
    return [figure, compare(of('braid'), of('naive'), of('batched'))] as const;
  });
  console.log(isChecked ? '\nWith the checks of development:' : '\nAs in production:');
  console.table(Object.fromEntries(rows));
}
console.log(
  'Naive: upsertOne for each document, joined and sorted in the selector; batched: setMany for each snapshot.',
);
console.log('To reach: one edit at most 0.2 of the naive, aim 0.13; first snapshots no slower than the batched.');

function compare(braid: number, naive: number, batched: number): Readonly<Record<string, number>> {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    Braid: round(braid),
    naive: round(naive),
    batched: round(batched),
    'Braid ÷ naive': round(braid / naive),
    'Braid ÷ batched': round(braid / batched),
  };
}
