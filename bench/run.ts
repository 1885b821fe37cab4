import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

import { benchApp } from './app.ts';
import { FOLDER } from './clinic.ts';
import { benchTimeline } from './timeline/run.ts';

/** What can be asked for by name; all of it where nothing is. */
const PARTS = ['app', 'store', 'timeline', 'charts', 'local-firestore'];

const { values, positionals } = parseArgs({
  options: { edits: { type: 'string', default: '50' }, rounds: { type: 'string', default: '3' } },
  allowPositionals: true,
});
const unknown = positionals.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) throw new Error(`There is no bench of ${unknown.join(', ')}: ${PARTS.join(', ')}.`);
const wanted = positionals.length > 0 ? positionals : PARTS;

if (wanted.includes('app')) await benchApp(Number(values.edits));
if (wanted.includes('store')) runAlone('bench/store/run.ts');
if (wanted.includes('timeline')) await benchTimeline(Number(values.rounds));
if (wanted.includes('charts')) runAlone('bench/charts/run.ts');
if (wanted.includes('local-firestore')) runAlone('local-firestore/bench/run.ts');

/** In a process of its own, so that nothing warmed up or cluttered it before. */
function runAlone(script: string): void {
  console.log(`\n${script}:`);
  const { status } = spawnSync(process.execPath, ['--expose-gc', script], { cwd: FOLDER, stdio: 'inherit' });
  process.exitCode ||= status ?? 1;
}
