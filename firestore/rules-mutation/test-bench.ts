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

  static async open(source: string): Promise<TestBench> {
    await databasePool.start();
    databasePool.useRules(source);
    await collectSpecs();
    const tests = await openSuites();
    databasePool.keepOpened();
    return new TestBench(source, tests);
  }

  async close(): Promise<void> {
    await closeSuites();
    await databasePool.stop();
  }

  /** Puts the rules as they are in force; tests that are run by `runTraced` tell what they have seen of these mutants. */
  trace(mutants: readonly Mutant[]): Coverage {
    const coverage = new Coverage(mutants, this.tests.length);
    databasePool.useRules(this.source, coverage.trace);
    return coverage;
  }

  /** Runs a test under the rules as they are. Rejects where it fails. */
  async runTraced(index: number, coverage: Coverage): Promise<void> {
    coverage.begin(index);
    const started = performance.now();
    if (!(await isDone(this.tests[index]))) throw new Error(`Has not ended after ${TIMEOUT_MS} ms.`);
    this.#durations[index] = performance.now() - started;
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
  return isDone(test).then(
    () => false,
    () => true,
  );
}

/** Whether the test has ended in time. Rejects where it fails. */
async function isDone(test: CollectedTest | undefined): Promise<boolean> {
  databasePool.release();
  const patience = new AbortController();
  try {
    return await Promise.race([
      Promise.resolve(test?.run()).then(() => true),
      setTimeout(TIMEOUT_MS, false, { signal: patience.signal }),
    ]);
  } finally {
    patience.abort();
  }
}
