import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';

import { Coverage } from './coverage.ts';
import type { Mutant } from './mutants.ts';
import { mutantsOf, sampleOf } from './mutants.ts';
import { EXPLAINED_SURVIVORS } from './survivors.ts';
import { TestBench } from './test-bench.ts';
import { tally, verdictOn } from './verdicts.ts';

const SEED = 1;
const SAMPLE = 30;
/** Thousands of cases by table: they take most of the time, and the tests of one thing each notice nearly all of it. */
const BY_TABLE = /^(The rules agree with the access matrix|What the access matrix allows)/;

describe('A mutant of the rules', () => {
  const source = readFileSync(new URL('../firestore.rules', import.meta.url), 'utf8');
  const all = mutantsOf(source);
  const mutants = sampleOf(all, SEED, SAMPLE);
  /** The last statement, which denies what no other allows. */
  const opening = all.findLast(({ condition }) => condition === 'false');
  let bench: TestBench;
  let coverage: Coverage;

  before(async () => {
    bench = await TestBench.open(source, (name) => !BY_TABLE.test(name));
    coverage = await bench.cover(all);
  });

  after(() => bench.close());

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
