import { parseArgs } from 'node:util';

import { runInterleavings } from './run-interleavings.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];
const started = performance.now();
const { figures, problems } = await runInterleavings(runs, seed, (done) => {
  if ((done - seed + 1) % 100 === 0) console.log(`${done - seed + 1} of ${runs}`);
});
for (const [failed, found] of problems) console.error([`Seed ${failed}:`, ...found].join('\n  '));
const seconds = Math.round((performance.now() - started) / 1000);
console.log(
  Object.entries({ ...figures, seconds })
    .map(([name, figure]) => `${name} ${figure}`)
    .join(', '),
);
console.log(problems.size === 0 ? 'Nothing was lost, missing or doubled.' : `${problems.size} runs went wrong.`);
process.exitCode = problems.size === 0 ? 0 : 1;
