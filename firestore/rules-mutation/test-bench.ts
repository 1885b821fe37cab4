import { setTimeout } from 'node:timers/promises';

import { collectSpecs } from './collect-specs.ts';
import type { CollectedTest } from './collected-tests.ts';
import { closeSuites, openSuites } from './collected-tests.ts';
import { Coverage } from './coverage.ts';
import { databasePool } from './database-pool.ts';
import type { Mutant } from './mutants.ts';
import { withMutant } from './mutants.ts';

const TIMEOUT_MS = 10_000;

/** The rules tests, to be run under rules that are changed in one place. */
export class TestBench {
  readonly source: string;
  readonly tests: readonly CollectedTest[];
  readonly #kills: number[];
  /** Milliseconds of each test under the rules as they are. */
  readonly #durations: number[];

  private constructor(source: string, tests: readonly CollectedTest[]) {
    this.source = source;
    this.tests = tests;
    this.#kills = tests.map(() => 0);
    this.#durations = tests.map(() => 0);
  }

  /** `isWanted` leaves tests out by their full name. */
  static async open(source: string, isWanted: (name: string) => boolean = () => true): Promise<TestBench> {
    await databasePool.start();
    databasePool.useRules(source);
    await collectSpecs();
    const tests = await openSuites();
    databasePool.keepOpened();
    return new TestBench(
      source,
      tests.filter(({ name }) => isWanted(name)),
    );
  }

  async close(): Promise<void> {
    await closeSuites();
    await databasePool.stop();
  }

  /** Runs every test under the rules as they are; throws where one fails, as what mutants do would mean nothing then. */
  async cover(mutants: readonly Mutant[]): Promise<Coverage> {
    const coverage = new Coverage(mutants, this.tests.length);
    databasePool.useRules(this.source, coverage.trace);
    for (const [index, test] of this.tests.entries()) {
      coverage.begin(index);
      const started = performance.now();
      if (await fails(test)) throw new Error(`This test fails under the rules as they are: ${test.name}`);
      this.#durations[index] = performance.now() - started;
    }
    return coverage;
  }

  /** The first test that notices the mutant; undefined where none does. */
  async catcherOf(mutant: Mutant, coverage: Coverage): Promise<CollectedTest | undefined> {
    databasePool.useRules(withMutant(this.source, mutant));
    for (const index of coverage.testsOf(mutant).toSorted((one, other) => this.#worth(other) - this.#worth(one))) {
      const test = this.tests[index];
      if (!test || !(await fails(test))) continue;
      this.#kills[index] = (this.#kills[index] ?? 0) + 1;
      return test;
    }
    return undefined;
  }

  /** What a test has caught so far for the time it takes; one that has caught nothing yet counts a little, too. */
  #worth(test: number): number {
    return ((this.#kills[test] ?? 0) + 0.1) / ((this.#durations[test] ?? 0) + 1);
  }
}

/** Whether the test fails; one that does not end has noticed nothing. */
async function fails(test: CollectedTest): Promise<boolean> {
  databasePool.release();
  const patience = new AbortController();
  try {
    await Promise.race([test.run(), setTimeout(TIMEOUT_MS, undefined, { signal: patience.signal })]);
    return false;
  } catch {
    return true;
  } finally {
    patience.abort();
  }
}
