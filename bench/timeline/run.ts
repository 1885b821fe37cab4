import { openBrowser } from '../browser.ts';
import { percentile } from '../percentile.ts';
import { bundlePage, installPeers } from './bundle-page.ts';
import type { BenchCase, DrawingName } from './drawings.ts';
import { CASES, DRAWINGS } from './drawings.ts';
import { goalsOf } from './goals.ts';
import type { Figures } from './measure-page.ts';
import { measurePage } from './measure-page.ts';

/** Draws the same events by each of them, turn by turn, and prints a table for each case. */
export async function benchTimeline(rounds: number): Promise<void> {
  await installPeers();
  const bundles = new Map(await Promise.all(DRAWINGS.map(async ({ page }) => [page, await bundlePage(page)] as const)));
  const browser = await openBrowser();
  try {
    for (const wanted of CASES) {
      const rows = await measureCase(wanted, rounds, (page, which) =>
        measurePage(browser, bundles.get(page)?.script ?? '', which),
      );
      console.log(`\n${wanted.name}: ms, medians of ${rounds} interleaved rounds`);
      console.table(Object.fromEntries([...rows].map(([{ name }, row]) => [name, row ? rounded(row) : {}])));
      for (const { name } of DRAWINGS.filter((drawing) => !rows.get(drawing))) console.log(`${name}: not within 45 s`);
      console.table(goalsOf(wanted, rows));
    }
    console.log('\nEach page, minified and gzipped, kB:');
    console.table(Object.fromEntries([...bundles].map(([page, { gzipKb }]) => [page, { kB: round(gzipKb) }])));
  } finally {
    await browser.close();
  }
}

async function measureCase(
  wanted: BenchCase,
  rounds: number,
  measure: (page: string, wanted: BenchCase) => Promise<Figures | null>,
): Promise<Map<DrawingName, Figures | null>> {
  const found = new Map<DrawingName, (Figures | null)[]>(DRAWINGS.map((drawing) => [drawing, []]));
  for (let turn = 0; turn < rounds; turn++) {
    for (const [drawing, results] of found) {
      // A busy machine may be the reason once; what did not end twice is not waited for again.
      const isOut = wanted.count > (drawing.most ?? Infinity) || results.filter((one) => one === null).length > 1;
      results.push(isOut ? null : await measure(drawing.page, wanted));
    }
  }
  return new Map([...found].map(([drawing, results]) => [drawing, medians(results)]));
}

function medians(results: readonly (Figures | null)[]): Figures | null {
  const ended = results.filter((result) => result !== null);
  const [first] = ended;
  if (!first) return null;
  const names = Object.keys(first) as (keyof Figures)[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      percentile(
        ended.map((figures) => figures[name]),
        0.5,
      ),
    ]),
  ) as unknown as Figures;
}

function rounded(figures: Figures): Record<string, number> {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, round(value as number)]));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
