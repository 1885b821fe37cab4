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
const SAMPLE = 60;

describe('A mutant of the rules', () => {
  const source = readFileSync(new URL('../firestore.rules', import.meta.url), 'utf8');
  const mutants = sampleOf(mutantsOf(source), SEED, SAMPLE);
  let bench: TestBench;

  before(async () => {
    bench = await TestBench.open(source);
  });

  after(() => bench.close());

  it('is caught by the rules tests, or its survival is explained', async () => {
    const { unexplained } = await survivorsUnder(await bench.cover(mutants));
    assert.deepEqual(unexplained, []);
  });

  it('survives where no test runs', async () => {
    const { caught } = await survivorsUnder(new Coverage(mutants, 0));
    assert.equal(caught, 0);
  });

  it('that opens everything is caught', async () => {
    const open: Mutant = { ...closing(), replacement: 'true' };
    assert.notEqual(await bench.catcherOf(open, await bench.cover([open])), undefined);
  });

  async function survivorsUnder(coverage: Coverage) {
    const verdicts = [];
    for (const mutant of mutants) {
      const catcher = await bench.catcherOf(mutant, coverage);
      verdicts.push(verdictOn(mutant, catcher?.name, EXPLAINED_SURVIVORS));
    }
    return tally(verdicts);
  }

  /** The last statement, which denies what no other allows. */
  function closing(): Mutant {
    const last = mutantsOf(source).findLast(({ condition }) => condition === 'false');
    assert.ok(last);
    return last;
  }
});
