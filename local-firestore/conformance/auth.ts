import { type Call, jsonOf, type Send, withServer } from '../testing/rest-client.ts';
import { firstAnswer } from './call-over-web-channel.ts';
import { type GrpcCall, restCallOf } from './grpc-over-rest.ts';
import { compareCases, readFixture, type Report } from './report.ts';
import { differenceOf } from './same-answer.ts';

interface Probe {
  readonly name: string;
  readonly authorization: string | null;
  readonly outcome: { readonly status: number; readonly body: string };
}

interface RestCase extends Probe {
  readonly method: string;
  readonly path: string;
  readonly body: string | null;
}

interface GrpcCase extends GrpcCall {
  readonly name: string;
  readonly authorization: string | null;
  readonly outcome: { readonly code: string; readonly message?: string };
}

const ANSWERS_401 =
  'A header that is no bearer token is told as UNAUTHENTICATED; the emulator fails without a message.';
const NO_TRANSACTIONS = 'Server transactions are UNIMPLEMENTED, whoever asks.';
const NOT_IN_AN_ADDRESS = 'Cannot be said over REST, where the name is part of the address.';

/** How credentials are read, and which of two faults is told first. */
export async function run(fixtures: string): Promise<Report> {
  const { classify, rest, grpc } = readFixture<{
    classify: readonly Probe[];
    rest: readonly RestCase[];
    grpc: readonly GrpcCase[];
  }>(fixtures, 'auth.json');
  const probe: Call = {
    method: 'POST',
    path: '/v1/projects/auth/databases/(default)/documents:listCollectionIds',
    body: '{}',
  };
  const cases = [
    ...classify.map((item) => ({ name: item.name, item, check: (send: Send) => compareRest(send, probe, item) })),
    ...rest.map((item) => ({
      name: item.name,
      item,
      check: (send: Send) =>
        compareRest(send, { method: item.method, path: item.path, body: item.body ?? undefined }, item),
    })),
    ...grpc.map((item) => ({
      name: item.name,
      item,
      check: (send: Send, url: string) => compareGrpc(send, url, item),
    })),
  ];
  const expected = Object.fromEntries(
    cases.flatMap(({ name, item }) => {
      const reason = expectedReason(item);
      return reason === undefined ? [] : [[name, reason]];
    }),
  );
  return withServer((send, url) => compareCases('auth.json', cases, ({ check }) => check(send, url), expected));
}

function expectedReason(item: Probe | RestCase | GrpcCase): string | undefined {
  if (!('rpc' in item)) return item.outcome.status === 500 ? ANSWERS_401 : undefined;
  if (!isStream(item) && restCallOf(item) === undefined) return NOT_IN_AN_ADDRESS;
  if (item.outcome.code === 'UNKNOWN') return ANSWERS_401;
  return item.rpc === 'BeginTransaction' || item.rpc === 'Rollback' ? NO_TRANSACTIONS : undefined;
}

async function compareRest(send: Send, call: Call, { authorization, outcome }: Probe): Promise<string | undefined> {
  const answer = await send({ ...call, ...withHeader(authorization) });
  if (answer.status !== outcome.status)
    return `status ${answer.status}, recorded ${outcome.status}: ${answer.body.slice(0, 200)}`;
  return differenceOf(jsonOf(answer.body), jsonOf(outcome.body));
}

async function compareGrpc(send: Send, url: string, item: GrpcCase): Promise<string | undefined> {
  const answer = isStream(item) ? await firstAnswer(url, item) : await unaryAnswer(send, item);
  return answer ? differenceOf(answer, item.outcome) : 'no REST call says the same';
}

function isStream(item: GrpcCase): item is GrpcCase & { rpc: 'Listen' | 'Write' } {
  return item.rpc === 'Listen' || item.rpc === 'Write';
}

async function unaryAnswer(send: Send, item: GrpcCase): Promise<{ code: string; message?: string } | undefined> {
  const call = restCallOf(item);
  if (!call) return undefined;
  const answer = await send({ ...call, ...withHeader(item.authorization) });
  const { error } = jsonOf(answer.body) as { error?: { readonly status: string; readonly message: string } };
  return error ? { code: error.status, message: error.message } : { code: 'OK' };
}

function withHeader(authorization: string | null): Pick<Call, 'headers'> {
  return authorization === null ? {} : { headers: { Authorization: authorization } };
}
