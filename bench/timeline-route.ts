import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

import { FOLDER } from './clinic.ts';
import { initialScripts } from './initial-javascript.ts';

/** What the compiler says of an output: how much of it comes of which source, before the last minification. */
interface Output {
  readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>;
}

interface Stats {
  readonly outputs: Readonly<Record<string, Output>>;
}

/** Gzipped bytes beyond the initial bundle. */
export interface TimelineWeight {
  readonly timeline: number;
  readonly charts: number;
}

/** The picture with its list, table and layer of buttons, and what they alone are made of. */
const TIMELINE =
  /patient-workspace\/timeline\/|\/ui\/lanes\/|\/domain\/lanes\/|\/state\/(history|timeline)\/|\/d3-time\//;
const CHARTS = /\/ui\/series-chart\/|\/uplot\//;

/** Builds Braid once more, with what the compiler knows of its parts. */
export async function weighTimeline(): Promise<TimelineWeight> {
  const ng = join(FOLDER, 'node_modules/@angular/cli/bin/ng.js');
  const output = join(FOLDER, 'dist/weighed');
  const args = ['build', '--stats-json', '--progress=false', '--output-path', output];
  await promisify(execFile)(process.execPath, [ng, ...args], { cwd: FOLDER });
  const stats = JSON.parse(await readFile(join(output, 'browser-stats.json'), 'utf8')) as Stats;
  const browser = join(output, 'browser');
  const initial = new Set((await initialScripts(browser)).map((file) => basename(file)));
  const lazy = Object.entries(stats.outputs).filter(([file]) => file.endsWith('.js') && !initial.has(basename(file)));
  const weigh = async (wanted: RegExp) => {
    const weights = lazy.map(([file, { inputs }]) => weighShare(join(browser, basename(file)), inputs, wanted));
    return (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0);
  };
  return { timeline: await weigh(TIMELINE), charts: await weigh(CHARTS) };
}

/** Chunks are shared: one counts by the share of it that comes of the sources that are wanted. */
async function weighShare(file: string, inputs: Output['inputs'], wanted: RegExp): Promise<number> {
  const sum = (sources: readonly (readonly [string, { readonly bytesInOutput: number }])[]) =>
    sources.reduce((bytes, [, { bytesInOutput }]) => bytes + bytesInOutput, 0);
  const sources = Object.entries(inputs);
  const own = sum(sources.filter(([source]) => wanted.test(source)));
  if (own === 0) return 0;
  return ((await promisify(gzip)(await readFile(file), { level: 9 })).length * own) / sum(sources);
}
