import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Difference {
  readonly case: string;
  readonly reason: string;
}

/** What one file of recorded answers came to. */
export interface Report {
  readonly file: string;
  readonly passed: number;
  readonly total: number;
  readonly differences: readonly Difference[];
}

export const UNEXPECTED = 'UNEXPECTED: ';

/** Compares every case; `compare` tells how the answer differs, `expected` why some cases are meant to. */
export async function compareCases<Case extends { readonly name: string }>(
  file: string,
  cases: readonly Case[],
  compare: (item: Case) => string | undefined | Promise<string | undefined>,
  expected: Readonly<Record<string, string>> = {},
): Promise<Report> {
  const differences: Difference[] = [];
  for (const item of cases) {
    const difference = await compare(item);
    const reason = expected[item.name];
    if (difference !== undefined) differences.push({ case: item.name, reason: reason ?? `${UNEXPECTED}${difference}` });
    else if (reason !== undefined)
      differences.push({ case: item.name, reason: `${UNEXPECTED}agrees, though it is listed as different` });
  }
  return { file, passed: cases.length - differences.length, total: cases.length, differences };
}

/** Reads a file of recorded answers, its placeholders for the project filled in. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- Each topic names the shape of its file.
export function readFixture<T>(fixtures: string, file: string, project = 'demo'): T {
  const text = readFileSync(join(fixtures, file), 'utf8');
  const documents = `projects/${project}/databases/(default)/documents`;
  return JSON.parse(text.replaceAll('{documents}', documents).replaceAll('{project}', project)) as T;
}
