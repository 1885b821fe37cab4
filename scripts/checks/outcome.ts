/** What a stage of the tests came to. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What it printed. */
  readonly output: string;
}

/** Counts of `node --test --test-reporter=spec`. */
export function readNodeTest(output: string): Counts {
  const count = (name: string) => sumOfMatches(output, new RegExp(`^ℹ ${name} (\\d+)$`, 'gm'));
  return { passed: count('pass'), failed: count('fail') + count('cancelled') };
}

/** Counts of Karma: the last progress line says how many ran and how many of them failed. */
export function readKarma(output: string): Counts {
  const last = [...output.matchAll(/Executed (\d+) of \d+(?: \((\d+) FAILED\))?/g)].at(-1);
  const executed = Number(last?.[1] ?? 0);
  const failed = Number(last?.[2] ?? 0);
  return { passed: executed - failed, failed };
}

/** Counts of Playwright's JSON report; a test that passed only when repeated has failed. */
export function readPlaywright(report: string): Counts {
  const { stats } = JSON.parse(report) as { readonly stats: Readonly<Record<string, number>> };
  return { passed: stats['expected'] ?? 0, failed: (stats['unexpected'] ?? 0) + (stats['flaky'] ?? 0) };
}

export type Counts = Pick<Outcome, 'passed' | 'failed'>;

/** A stage that ended badly, or ran nothing, has failed at least once, whatever it counted. */
export function judge(counts: Counts, exitCode: number | null, output: string): Outcome {
  const crashed = exitCode !== 0 && counts.failed === 0;
  const idle = counts.passed + counts.failed === 0;
  return { passed: counts.passed, failed: crashed || idle ? Math.max(counts.failed, 1) : counts.failed, output };
}

function sumOfMatches(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].reduce((sum, match) => sum + Number(match[1]), 0);
}
