import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';

import { Coverage } from './coverage.ts';
import type { Mutant } from './mutants.ts';
import { mutantsOf, sampleOf } from './mutants.ts';
import { EXPLAINED_SURVIVORS } from './survivors.ts';
import { TestBench } from './test-bench.ts';
import { tally, verdictOn } from './verdicts.ts';

const SEED = 1;
const SAMPLE = 30;

const source = readFileSync(new URL('../firestore.rules', import.meta.url), 'utf8');
const all = mutantsOf(source);
const bench = await TestBench.open(source);
const coverage = bench.trace(all);

after(() => bench.close());

// Each spec of `rules-tests` runs by itself as well, on a server of its own that explains what it refuses. Here all of
// them run once, and what the mutants need to know of them is noted on the way.
describe('The rules tests', () => {
  for (const [index, { name }] of bench.tests.entries()) it(name, () => bench.runTraced(index, coverage));
});

describe('A mutant of the rules', () => {
  const mutants = sampleOf(all, SEED, SAMPLE);
  /** The last statement, which denies what no other allows. */
  const opening = all.findLast(({ condition }) => condition === 'false');

  it('is caught by the rules tests, or its survival is explained', async () => {
    assert.deepEqual((await tallyOf(mutants, coverage)).unexplained, []);
  });

  it('that opens everything is caught', async () => {
    assert.ok(opening);
    assert.equal((await tallyOf([opening], coverage)).caught, 1);
  });

  it('survives where no test runs', async () => {
    assert.equal((await tallyOf(mutants, new Coverage(mutants, 0))).caught, 0);
  });

  async function tallyOf(tried: readonly Mutant[], tests: Coverage) {
    const verdicts = [];
    for (const mutant of tried) {
      const catcher = await bench.catcherOf(mutant, tests);
      verdicts.push(verdictOn(mutant, catcher?.name, EXPLAINED_SURVIVORS));
    }
    return tally(verdicts);
  }
});
