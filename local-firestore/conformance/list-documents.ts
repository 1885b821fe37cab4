import { jsonOf, OWNER, seed, type Send, withServer } from '../testing/rest-client.ts';
import { compareCases, readFixture, type Report } from './report.ts';
import { differenceOf } from './same-answer.ts';

interface ListRequest {
  readonly collection_id?: string;
  readonly mask?: { readonly field_paths: readonly string[] };
  readonly order_by?: string;
  readonly show_missing?: boolean;
  readonly page_size?: number;
  readonly pages?: boolean;
  readonly at_first_commit?: boolean;
}

interface GrpcCase {
  readonly name: string;
  readonly request: ListRequest;
  readonly parent: string;
  readonly owner?: boolean;
  readonly outcome: unknown;
}

interface RestCase {
  readonly name: string;
  readonly path: string;
  readonly outcome: {
    readonly status: number;
    readonly documents?: readonly string[];
    readonly next_page?: boolean;
    readonly error?: unknown;
    readonly body?: string;
  };
}

interface Listing {
  readonly documents?: readonly { readonly name: string; readonly fields?: object }[];
  readonly nextPageToken?: string;
  readonly error?: { readonly message: string; readonly status: string };
}

const ROOT = 'projects/list/databases/(default)/documents';
const DESCENDING = 'Orders descending by __name__ run, as in production.';

const EXPECTED = {
  'order by name descending': DESCENDING,
  'collection, descending': DESCENDING,
  'at the first commit': 'Reads of the past are UNIMPLEMENTED.',
};

/** ListDocuments; the recorded gRPC calls are made over REST. */
export async function run(fixtures: string): Promise<Report> {
  const {
    seed: commits,
    grpc,
    rest,
  } = readFixture<{ seed: readonly string[][]; grpc: readonly GrpcCase[]; rest: readonly RestCase[] }>(
    fixtures,
    'list_documents.json',
  );
  const fields = { m: { integerValue: '1' }, n: { integerValue: '1' } };
  return withServer(async (send) => {
    for (const names of commits)
      await seed(
        send,
        'list',
        names.map((name) => ({ name, fields })),
      );
    const cases = [
      ...grpc.map((item) => ({ name: item.name, check: () => compareGrpc(send, item) })),
      ...rest.map((item) => ({ name: `REST: ${item.name}`, check: () => compareRest(send, item) })),
    ];
    return compareCases('list_documents.json', cases, ({ check }) => check(), EXPECTED);
  });
}

async function compareGrpc(send: Send, { request, parent, owner, outcome }: GrpcCase): Promise<string | undefined> {
  const path = `/v1/${ROOT}${parent ? `/${parent}` : ''}/${request.collection_id ?? ''}`;
  const parameters = new URLSearchParams();
  for (const field of request.mask?.field_paths ?? []) parameters.append('mask.fieldPaths', field);
  if (request.order_by) parameters.set('orderBy', request.order_by);
  if (request.show_missing) parameters.set('showMissing', 'true');
  if (request.page_size) parameters.set('pageSize', String(request.page_size));
  if (request.at_first_commit) parameters.set('readTime', '2026-01-01T00:00:00Z');
  const pages: string[][] = [];
  for (;;) {
    const answer = await send({ method: 'GET', path: `${path}?${parameters}`, headers: owner === false ? {} : OWNER });
    const { documents = [], nextPageToken, error } = jsonOf(answer.body) as Listing;
    if (error) return differenceOf({ code: error.status, message: error.message }, outcome);
    if (!request.pages) {
      const listed = documents.map(({ name, fields = {} }) => ({
        name: name.slice(ROOT.length + 1),
        fields: Object.keys(fields).sort(),
      }));
      return differenceOf({ documents: listed }, outcome);
    }
    pages.push(documents.map(({ name }) => name.slice(ROOT.length + 1)));
    if (!nextPageToken) return differenceOf({ pages }, outcome);
    parameters.set('pageToken', nextPageToken);
  }
}

async function compareRest(send: Send, { path, outcome }: RestCase): Promise<string | undefined> {
  const answer = await send({ method: 'GET', path: `/v1/${ROOT}${path}`, headers: OWNER });
  if (answer.status !== outcome.status)
    return `status ${answer.status}, recorded ${outcome.status}: ${answer.body.slice(0, 200)}`;
  if (outcome.body !== undefined) return differenceOf(answer.body, outcome.body);
  const { documents = [], nextPageToken, error } = jsonOf(answer.body) as Listing;
  if (outcome.error) return differenceOf(error, outcome.error);
  const listed = documents.map(({ name }) => name.slice(ROOT.length + 1));
  return differenceOf(
    { documents: listed, next_page: nextPageToken !== undefined },
    { documents: outcome.documents, next_page: outcome.next_page },
  );
}
