import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import type { Party } from '../../src/app/domain/access/access-matrix.ts';
import { PARTIES } from '../../src/app/domain/access/access-matrix.ts';
import type { Disagreement } from './hostile/hostile-bench.ts';
import { HostileBench } from './hostile/hostile-bench.ts';

const USAGE = 'Usage: node firestore/rules-mutation/hostile.ts [--requests N] [--seed N] [--replay PARTY/SEED]';

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    replay: { type: 'string' },
  },
});
const bench = await HostileBench.open(readFileSync(new URL('../firestore.rules', import.meta.url), 'utf8'));
const disagreements = values.replay === undefined ? await tryEverybody() : await replay(values.replay);
await bench.close();
process.exitCode = disagreements === 0 ? 0 : 1;

async function tryEverybody(): Promise<number> {
  const [requests, seed] = [Number(values.requests), Number(values.seed)];
  const started = performance.now();
  let total = 0;
  console.log(`${'party'.padEnd(24)}  requests   allowed   refused malformed disagreements`);
  for (const party of PARTIES) {
    const { allowed, refused, malformed, disagreements } = await bench.try(party, seed * requests, requests);
    const figures = [requests, allowed, refused, malformed, disagreements.length];
    console.log([party.padEnd(24), ...figures.map((figure) => String(figure).padStart(9))].join(' '));
    for (const disagreement of disagreements.slice(0, 20)) console.log(describe(party, disagreement));
    total += disagreements.length;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${PARTIES.length * requests} requests, ${total} disagreements, ${seconds} s`);
  return total;
}

async function replay(which: string): Promise<number> {
  const [name, seed] = which.split('/');
  const party = PARTIES.find((candidate) => candidate === name);
  if (!party || !Number.isInteger(Number(seed))) throw new Error(USAGE);
  const { disagreements } = await bench.try(party, Number(seed), 1);
  const [disagreement] = disagreements;
  if (!disagreement) console.log('The rules and the access matrix agree.');
  else console.log(`${describe(party, disagreement)}\n${JSON.stringify(JSON.parse(disagreement.body), null, 2)}`);
  return disagreements.length;
}

function describe(party: Party, { seed, what, isAllowed, answer }: Disagreement): string {
  return `  ${party}/${seed}  ${what}: should be ${isAllowed ? 'allowed' : 'refused'}, is ${answer}`;
}
