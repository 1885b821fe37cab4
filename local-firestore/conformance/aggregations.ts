import { jsonOf, OWNER, seed, withServer } from '../testing/rest-client.ts';
import { compareCases, readFixture, type Report } from './report.ts';
import { differenceOf } from './same-answer.ts';

interface AggregationCase {
  readonly name: string;
  readonly parent: string;
  readonly query: unknown;
  readonly aggregations: unknown;
  readonly outcome: { readonly status: string; readonly message?: string; readonly responses?: unknown };
}

/** RunAggregationQuery: count, sum and avg. */
export async function run(fixtures: string): Promise<Report> {
  const { dataset, cases } = readFixture<{
    dataset: readonly { name: string; fields: unknown }[];
    cases: readonly AggregationCase[];
  }>(fixtures, 'aggregations.json');
  return withServer(async (send) => {
    await seed(send, 'demo', dataset);
    return compareCases('aggregations.json', cases, async ({ parent, query, aggregations, outcome }) => {
      const path = `/v1/projects/demo/databases/(default)/documents${parent ? `/${parent}` : ''}:runAggregationQuery`;
      const body = JSON.stringify({ structuredAggregationQuery: { structuredQuery: query, aggregations } });
      const answer = await send({ method: 'POST', path, headers: OWNER, body });
      const { status, message, responses } = outcome;
      const recorded = status === 'OK' ? responses : { error: { code: answer.status, message, status } };
      return differenceOf(jsonOf(answer.body), recorded);
    });
  });
}
