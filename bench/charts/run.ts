import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { build } from 'esbuild';

import { openBrowser } from '../browser.ts';
import { percentile } from '../percentile.ts';
import type { BenchCase } from '../timeline/drawings.ts';
import type { Figures } from '../timeline/measure-page.ts';
import { measurePage } from '../timeline/measure-page.ts';

const FOLDER = import.meta.dirname;
const ROUNDS = 3;
const PAGES = ['floor', 'bare-uplot', 'braid', 'chartjs', 'echarts'] as const;
const CASES: readonly BenchCase[] = [
  { name: '1,000 points', count: 1000, days: null, slowdown: 1 },
  { name: '10,000 points', count: 10_000, days: null, slowdown: 1 },
  { name: '50,000 points', count: 50_000, days: null, slowdown: 1 },
];

if (!existsSync(join(FOLDER, 'node_modules/chart.js/package.json'))) {
  const args = ['install', '--prefix', FOLDER, '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', args, { cwd: FOLDER, stdio: 'inherit', shell: process.platform === 'win32' });
}
const scripts = new Map(await Promise.all(PAGES.map(async (page) => [page, await bundle(page)] as const)));
const browser = await openBrowser();
try {
  for (const wanted of CASES) {
    const rounds = new Map<string, Figures[]>(PAGES.map((page) => [page, []]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const [page, script] of scripts) {
        const figures = await measurePage(browser, script, wanted);
        if (figures) rounds.get(page)?.push(figures);
      }
    }
    console.log(`\n${wanted.name} over five years: ms, medians of ${ROUNDS} interleaved rounds`);
    console.table(Object.fromEntries([...rounds].map(([page, all]) => [page, medians(all)])));
  }
} finally {
  await browser.close();
}
console.log('\nEach page, minified and gzipped, kB:');
console.table(Object.fromEntries([...scripts].map(([page, script]) => [page, { kB: kilobytes(script) }])));

async function bundle(page: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(FOLDER, 'pages', `${page}.ts`)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
  });
  return outputFiles[0]?.text ?? '';
}

function medians(all: readonly Figures[]): Record<string, number> {
  const names = Object.keys(all[0] ?? {}) as (keyof Figures)[];
  const middle = (name: keyof Figures) =>
    percentile(
      all.map((figures) => figures[name]),
      0.5,
    );
  return Object.fromEntries(names.map((name) => [name, Math.round(middle(name) * 10) / 10]));
}

function kilobytes(script: string): number {
  return Math.round(gzipSync(script, { level: 9 }).length / 100) / 10;
}
