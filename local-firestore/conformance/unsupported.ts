import { jsonOf, OWNER, seed, withServer } from '../testing/rest-client.ts';
import { type GrpcCall, restCallOf } from './grpc-over-rest.ts';
import { compareCases, readFixture, type Report } from './report.ts';
import { differenceOf } from './same-answer.ts';

interface GrpcCase extends GrpcCall {
  readonly name: string;
  readonly authorization: string | null;
  readonly outcome: {
    readonly documents?: readonly string[];
    readonly aggregations?: readonly unknown[];
    readonly code?: string;
    readonly message?: string;
  };
}

interface RestCase {
  readonly name: string;
  readonly verb: string;
  readonly body: unknown;
  readonly outcome: { readonly status: number; readonly body: string };
}

interface Part {
  readonly document?: { readonly name: string };
  readonly result?: { readonly aggregateFields: unknown };
}

const ROOT = 'projects/unsupported/databases/(default)/documents';
const EXPECTED = {
  'ExecutePipeline, bad database': 'Cannot be said over REST, where the database is part of the address.',
};

/** What the emulator ignores or refuses: query explanation, pipelines, partitions. */
export async function run(fixtures: string): Promise<Report> {
  const { grpc, rest } = readFixture<{ grpc: readonly GrpcCase[]; rest: readonly RestCase[] }>(
    fixtures,
    'unsupported.json',
  );
  return withServer(async (send) => {
    await seed(
      send,
      'unsupported',
      ['1', '2'].map((integerValue, index) => ({ name: `c/${'ab'[index]}`, fields: { n: { integerValue } } })),
    );

    async function compareGrpc({ authorization, outcome, ...item }: GrpcCase): Promise<string | undefined> {
      const call = restCallOf(item);
      if (!call) return 'no REST call says the same';
      const answer = await send({ ...call, headers: authorization === null ? {} : { Authorization: authorization } });
      const json = jsonOf(answer.body) as
        readonly Part[] | { readonly error: { readonly status: string; readonly message: string } };
      if ('error' in json) return differenceOf({ code: json.error.status, message: json.error.message }, outcome);
      const documents = json.flatMap(({ document }) => (document ? [document.name.slice(ROOT.length + 1)] : []));
      const aggregations = json.flatMap(({ result }) => (result ? [result.aggregateFields] : []));
      return differenceOf(
        { documents, aggregations },
        { documents: outcome.documents, aggregations: outcome.aggregations },
      );
    }

    async function compareRest({ verb, body, outcome }: RestCase): Promise<string | undefined> {
      const answer = await send({
        method: 'POST',
        path: `/v1/${ROOT}:${verb}`,
        headers: OWNER,
        body: JSON.stringify(body),
      });
      if (answer.status !== outcome.status) return `status ${answer.status}, recorded ${outcome.status}`;
      return differenceOf(jsonOf(answer.body), jsonOf(outcome.body));
    }

    const cases = [
      ...grpc.map((item) => ({ name: item.name, check: () => compareGrpc(item) })),
      ...rest.map((item) => ({ name: item.name, check: () => compareRest(item) })),
    ];
    return compareCases('unsupported.json', cases, ({ check }) => check(), EXPECTED);
  });
}
