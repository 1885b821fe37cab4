import { startLocalFirestore } from '../local-firestore.ts';
import { OWNER } from '../testing/rest-client.ts';
import { type BackChannelReader, WebChannelClient } from '../testing/web-channel-client.ts';
import { compareCases, readFixture, type Report } from './report.ts';
import { differenceOf } from './same-answer.ts';

interface Step {
  readonly op: 'handshake' | 'open' | 'read' | 'forward' | 'terminate' | 'commit' | 'unknown';
  readonly session?: string;
  readonly rpc?: 'Listen' | 'Write';
  readonly method?: 'GET' | 'POST' | 'terminate';
  readonly messages?: readonly unknown[];
  readonly writes?: readonly unknown[];
  readonly ci?: 0 | 1;
  readonly until?: string;
  readonly outcome: unknown;
}

const PROJECT = 'webchannel';
const UNKNOWN_SESSION =
  'the body says "Unknown SID", by which the client knows that the server was restarted; recorded is an empty one';
const EXPECTED: Readonly<Record<string, string>> = {
  '11 unknown GET': UNKNOWN_SESSION,
  '12 unknown POST': UNKNOWN_SESSION,
  '13 unknown terminate': UNKNOWN_SESSION,
  '28 read poll':
    'a long poll ends with all that one commit queued; recorded is an end after another noop and the first array',
};

/** WebChannel sessions, step by step. */
export async function run(fixtures: string): Promise<Report> {
  const { steps } = readFixture<{ steps: readonly Step[] }>(fixtures, 'webchannel.json', PROJECT);
  const cases = steps.map((step, index) => ({ ...step, name: nameOf(step, index) }));
  const server = await startLocalFirestore();
  try {
    const rig = new Rig(server.url);
    return await compareCases(
      'webchannel.json',
      cases,
      async (step) => differenceOf(masked(await rig.do(step)), step.outcome),
      EXPECTED,
    );
  } finally {
    await server.close();
  }
}

/** The sessions of the recording, held against our server. */
class Rig {
  readonly #url: string;
  readonly #clients = new Map<string, WebChannelClient>();
  readonly #backChannels = new Map<string, BackChannelReader>();

  constructor(url: string) {
    this.#url = url;
  }

  async do({
    op,
    session = '',
    rpc = 'Listen',
    method,
    messages = [],
    writes,
    ci = 0,
    until = '',
  }: Step): Promise<unknown> {
    const client = this.#clients.get(session) ?? new WebChannelClient(this.#url, rpc);
    this.#clients.set(session, client);
    switch (op) {
      case 'handshake':
        return client.handshake(...messages);
      case 'forward':
        return client.forward(...messages);
      case 'terminate':
        return client.terminate();
      case 'open': {
        const backChannel = await client.open(ci);
        this.#backChannels.set(session, backChannel);
        return { status: backChannel.status };
      }
      case 'read':
        return this.#read(session, until);
      case 'commit':
        return this.#commit(writes ?? []);
      case 'unknown':
        return this.#askUnknown(rpc, method);
    }
  }

  async #read(session: string, until: string): Promise<unknown> {
    const backChannel = this.#backChannels.get(session);
    if (!backChannel) throw new Error(`${session} has no back channel`);
    // A snapshot's token is what the recording waited for, not that of one target.
    const isLast = (payload: string) =>
      until !== 'end' && payload.includes(until) && !(until === 'resumeToken' && payload.includes('CURRENT'));
    return { messages: await backChannel.until(isLast), ended: backChannel.hasEnded };
  }

  async #commit(writes: readonly unknown[]): Promise<unknown> {
    const url = `${this.#url}/v1/projects/${PROJECT}/databases/(default)/documents:commit`;
    const { status } = await fetch(url, { method: 'POST', headers: OWNER, body: JSON.stringify({ writes }) });
    return { status };
  }

  async #askUnknown(rpc: 'Listen' | 'Write', method: Step['method']): Promise<unknown> {
    const client = new WebChannelClient(this.#url, rpc);
    client.sid = 'unknown';
    if (method === 'POST') return client.forwardAs(0);
    if (method === 'terminate') return client.terminate();
    const answer = await fetch(`${this.#url}/google.firestore.v1.Firestore/${rpc}/channel?RID=rpc&SID=unknown&CI=0`);
    return { status: answer.status, body: await answer.text() };
  }
}

function nameOf({ op, session, method, rpc }: Step, index: number): string {
  return [index + 1, op, session ?? method ?? rpc].filter((part) => part !== undefined).join(' ');
}

const MASKS: Readonly<Record<string, string>> = { resumeToken: '<resumeToken>', streamId: '<streamId>' };

/** Hides what differs from run to run, as the recording does. */
function masked(answer: unknown): unknown {
  if (Array.isArray(answer)) {
    const parts: unknown[] = answer;
    return parts[0] === 'c' ? ['c', '<sid>', ...parts.slice(2)] : parts.map(masked);
  }
  if (typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(
    Object.entries(answer).map(([key, value]: [string, unknown]) => {
      if (key === 'message' && typeof value === 'string') return [key, `<${value.length} characters>`];
      return [key, MASKS[key] ?? masked(value)];
    }),
  );
}
