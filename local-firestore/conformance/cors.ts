import { jsonOf, withServer } from '../testing/rest-client.ts';
import { compareCases, readFixture, type Report } from './report.ts';
import { differenceOf } from './same-answer.ts';

interface CorsCase {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly outcome: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
}

const OURS_ALONE = ['access-control-max-age', 'access-control-expose-headers'];
const LOCAL_ONLY = 'Pages of other machines are refused, since anyone may ask as owner here.';

/** What browsers are told about reading answers across origins. */
export async function run(fixtures: string): Promise<Report> {
  const { cases } = readFixture<{ cases: readonly CorsCase[] }>(fixtures, 'cors.json');
  return withServer((send) =>
    compareCases(
      'cors.json',
      cases,
      async ({ method, path, headers, body, outcome }) => {
        const answer = await send({ method, path, headers, body: body ?? undefined });
        if (answer.status !== outcome.status) return `status ${answer.status}, recorded ${outcome.status}`;
        const told = Object.entries(answer.headers).filter(
          ([name]) => name.startsWith('access-control-') && !OURS_ALONE.includes(name),
        );
        const type = answer.headers['content-type'];
        const actual = {
          ...Object.fromEntries(told),
          ...(type !== undefined && method !== 'HEAD' && { 'content-type': type }),
        };
        return differenceOf(actual, outcome.headers) ?? differenceOf(jsonOf(answer.body), jsonOf(outcome.body));
      },
      { 'GET with another origin': LOCAL_ONLY, 'GET with origin null': LOCAL_ONLY },
    ),
  );
}
