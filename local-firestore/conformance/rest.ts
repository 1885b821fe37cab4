import { jsonOf, withServer } from '../testing/rest-client.ts';
import { compareCases, readFixture, type Report } from './report.ts';
import { differenceOf } from './same-answer.ts';

interface RestCase {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly raw?: string;
  readonly compare: 'exact' | 'status';
  readonly outcome: { readonly status: number; readonly contentType: string | null; readonly body: string };
}

const NO_TRANSACTIONS = 'Server transactions are UNIMPLEMENTED; web clients use preconditions.';

const EXPECTED = {
  'list with mask _none_ and showMissing (Emulator UI)':
    'The mask is honoured next to showMissing, as production does.',
  'runQuery with offset (skippedResults)':
    'skippedResults is told once, as its definition says, not on every document but the last.',
  'batchGet in a new transaction': NO_TRANSACTIONS,
  'runQuery in a new transaction': NO_TRANSACTIONS,
  beginTransaction: NO_TRANSACTIONS,
  'rollback a malformed transaction': NO_TRANSACTIONS,
  'rollback an unknown transaction': NO_TRANSACTIONS,
};

/** REST calls in order against one database. */
export async function run(fixtures: string): Promise<Report> {
  const { cases } = readFixture<{ cases: readonly RestCase[] }>(fixtures, 'rest.json');
  return withServer((send) =>
    compareCases(
      'rest.json',
      cases,
      async ({ method, path, headers, body, raw, compare, outcome }) => {
        const answer = await send({
          method,
          path,
          headers,
          body: raw ?? (body === undefined ? undefined : JSON.stringify(body)),
        });
        if (answer.status !== outcome.status)
          return `status ${answer.status}, recorded ${outcome.status}: ${answer.body.slice(0, 200)}`;
        if (compare === 'status') return undefined;
        const type = answer.headers['content-type'] ?? null;
        return (
          differenceOf(type, outcome.contentType, 'type') ?? differenceOf(jsonOf(answer.body), jsonOf(outcome.body))
        );
      },
      EXPECTED,
    ),
  );
}
