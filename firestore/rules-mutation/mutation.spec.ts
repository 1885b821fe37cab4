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
/** One topic with all its tests, so that the proof itself is tried here: `npm run mutation` tries all of the rules. */
const TESTS = /^(Answers to measures|A flag that answers raise)/;
const CONDITIONS = /^(isTrueOfS|isOwnAnswer|isPlaceOfAnswers|mayAnswerForSafety|isPuttingRight|staysRaised)/;

describe('A mutant of the rules', () => {
  const source = readFileSync(new URL('../firestore.rules', import.meta.url), 'utf8');
  const all = mutantsOf(source);
  const ofTopic = all.filter(({ place }) => CONDITIONS.test(place));
  const mutants = sampleOf(ofTopic, SEED, SAMPLE);
  /** The last statement, which denies what no other allows. */
  const opening = all.findLast(({ condition }) => condition === 'false');
  let bench: TestBench;
  let coverage: Coverage;

  before(async () => {
    bench = await TestBench.open(source, (name) => TESTS.test(name));
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
