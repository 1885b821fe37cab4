import { jsonOf, OWNER, seed, withServer } from '../testing/rest-client.ts';
import { compareCases, readFixture, type Report } from './report.ts';
import { differenceOf } from './same-answer.ts';

interface RecordedDocument {
  readonly name: string;
  readonly fields?: unknown;
}

interface QueryCase {
  readonly name: string;
  readonly parent: string;
  readonly query: unknown;
  readonly outcome: {
    readonly status: string;
    readonly message?: string;
    readonly responses?: readonly { readonly document?: string | RecordedDocument }[];
  };
}

interface QueryResponse {
  readonly document?: RecordedDocument;
}

// As long as the recording's, since some messages tell an index within a name.
const PROJECT = 'demo-recording';
const DESCENDING = 'Orders descending by __name__ run, as in production.';
const NOT_IN_NAN = 'NaN is excluded, as production and the SDK do.';

const EXPECTED = {
  'order by __name__ desc': DESCENDING,
  'collection group p order by __name__ desc': DESCENDING,
  '__name__ > p2 order by __name__ desc': DESCENDING,
  '__name__ in + __name__ desc': DESCENDING,
  '__name__ != p2 + __name__ desc': DESCENDING,
  'every descendant order by __name__ desc': DESCENDING,
  'v not-in [NaN]': NOT_IN_NAN,
  'not-in [1, NaN]': NOT_IN_NAN,
  find_nearest: 'Vector search is UNIMPLEMENTED.',
};

/** RunQuery over a set of documents that holds every kind of value. */
export async function run(fixtures: string): Promise<Report> {
  const { dataset, cases } = readFixture<{
    dataset: readonly { name: string; fields: unknown }[];
    cases: readonly QueryCase[];
  }>(fixtures, 'queries.json', PROJECT);
  const root = `projects/${PROJECT}/databases/(default)/documents`;
  return withServer(async (send) => {
    await seed(send, PROJECT, dataset);
    return compareCases(
      'queries.json',
      cases,
      async ({ parent, query, outcome }) => {
        const path = `/v1/${root}${parent ? `/${parent}` : ''}:runQuery`;
        const answer = await send({
          method: 'POST',
          path,
          headers: OWNER,
          body: JSON.stringify({ structuredQuery: query }),
        });
        const json = jsonOf(answer.body);
        const { status, message, responses = [] } = outcome;
        if (status !== 'OK')
          return differenceOf((json as { error?: unknown }).error, { code: answer.status, message, status });
        if (!Array.isArray(json)) return `answer: ${answer.body.slice(0, 200)}`;
        return differenceOf(
          json.map(({ document }: QueryResponse, index) =>
            shortened(document, root, typeof responses[index]?.document === 'string'),
          ),
          responses.map(({ document }) => document),
        );
      },
      EXPECTED,
    );
  });
}

/** The document as the recording has it: only its name, or its name and fields. */
function shortened(document: QueryResponse['document'], root: string, nameOnly: boolean): unknown {
  if (document === undefined) return undefined;
  const name = document.name.slice(root.length + 1);
  return nameOnly ? name : { name, fields: document.fields };
}
