import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import type { Coverage } from './coverage.ts';
import type { Mutant } from './mutants.ts';
import { lineOf, mutantsOf, sampleOf } from './mutants.ts';
import { EXPLAINED_SURVIVORS } from './survivors.ts';
import { TestBench } from './test-bench.ts';
import type { Verdict } from './verdicts.ts';
import { staleExplanations, tally, verdictOn } from './verdicts.ts';

const LEAST_PERCENT_CAUGHT = 95;
const RULES = new URL('../firestore.rules', import.meta.url);

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, sample: { type: 'string' }, place: { type: 'string' } },
});
const source = readFileSync(RULES, 'utf8');
const all = mutantsOf(source).filter(({ place }) => values.place === undefined || place.includes(values.place));
const mutants = values.sample === undefined ? all : sampleOf(all, Number(values.seed), Number(values.sample));
const isWhole = values.sample === undefined && values.place === undefined;

const started = performance.now();
const bench = await TestBench.open(source);
console.log(`${bench.tests.length} tests, ${mutants.length} of ${mutantsOf(source).length} mutants`);
const coverage = await runAll(mutants);
console.log(`every test passes under the rules as they are (${seconds()} s)`);
const verdicts: Verdict[] = [];
for (const mutant of mutants) {
  const catcher = await bench.catcherOf(mutant, coverage);
  const verdict = verdictOn(mutant, catcher?.name, EXPLAINED_SURVIVORS);
  verdicts.push(verdict);
  if (catcher === undefined && verdict.explanation === undefined) {
    const { length } = coverage.testsOf(mutant);
    console.log(`survived  L${lineOf(source, mutant)}  ${describe(mutant)}   (${length} tests might have noticed)`);
  }
}
// What a mutant left behind must not pass for a test that caught the next.
await runAll([]);
await bench.close();

const { caught, explained, unexplained, percentCaught } = tally(verdicts);
const stale = isWhole ? staleExplanations(verdicts, EXPLAINED_SURVIVORS) : [];
for (const explanation of stale) console.log(`explained in vain  ${describe(explanation)}`);
console.log(
  `${verdicts.length} mutants: ${caught} caught (${percentCaught.toFixed(1)} %), ${explained} survived explained, ` +
    `${unexplained.length} survived unexplained, ${seconds()} s`,
);
const isProven = unexplained.length === 0 && stale.length === 0 && (!isWhole || percentCaught >= LEAST_PERCENT_CAUGHT);
process.exitCode = isProven ? 0 : 1;

/** Every test under the rules as they are; throws where one fails, as what mutants do would mean nothing then. */
async function runAll(traced: readonly Mutant[]): Promise<Coverage> {
  const coverage = bench.trace(traced);
  for (const [index, { name }] of bench.tests.entries()) {
    await bench.runTraced(index, coverage).catch((cause: unknown) => {
      throw new Error(`This test fails under the rules as they are: ${name}`, { cause });
    });
  }
  return coverage;
}

function describe({ place, condition, replacement }: Pick<Mutant, 'place' | 'condition' | 'replacement'>): string {
  return `${place}: ${condition} → ${replacement}`;
}

function seconds(): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}
