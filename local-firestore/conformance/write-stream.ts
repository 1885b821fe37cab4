import { startLocalFirestore } from '../local-firestore.ts';
import { OWNER } from '../testing/rest-client.ts';
import { type BackChannelReader, WebChannelClient } from '../testing/web-channel-client.ts';
import { compareCases, readFixture, type Report } from './report.ts';
import { differenceOf } from './same-answer.ts';

interface Step {
  readonly op: 'send' | 'recv' | 'close' | 'get' | 'lock';
  readonly database?: true | string;
  readonly streamId?: string;
  readonly token?: string;
  readonly labels?: unknown;
  readonly writes?: readonly ShortWrite[];
  readonly document?: string;
  readonly compare?: 'status';
  readonly outcome?: Record<string, unknown>;
}

interface ShortWrite {
  readonly update: string;
  readonly n?: number;
  readonly exists?: boolean;
  readonly reserved?: boolean;
  readonly increment?: string;
  readonly serverTime?: string;
}

const DATABASE = 'projects/demo/databases/(default)';
const ROOT = `${DATABASE}/documents`;
const EXPECTED = {
  'a write waits for transaction locks':
    'server transactions, which no browser uses, are not emulated, so nothing is locked',
};

/** Write streams over WebChannel; it knows no half-close, so a scenario ends at its `close`. */
export async function run(fixtures: string): Promise<Report> {
  const { scenarios } = readFixture<{ scenarios: { name: string; steps: Step[] }[] }>(fixtures, 'write_stream.json');
  const server = await startLocalFirestore();
  try {
    return await compareCases(
      'write_stream.json',
      scenarios,
      ({ steps }) => compareScenario(server.url, steps),
      EXPECTED,
    );
  } finally {
    await server.close();
  }
}

async function compareScenario(url: string, steps: readonly Step[]): Promise<string | undefined> {
  const call = new WriteCall(url);
  for (const step of steps) {
    if (step.op === 'close') break;
    if (step.op === 'send') await call.send(step);
    const actual =
      step.op === 'recv' ? await call.receive(step) : step.op === 'get' ? await readDocument(url, step) : undefined;
    const recorded = { ...step.outcome };
    delete recorded['elapsed'];
    const difference =
      step.op === 'recv' || step.op === 'get' ? differenceOf(actual, withoutMessage(recorded, step)) : undefined;
    if (difference !== undefined) return difference;
  }
  await call.finish();
  return undefined;
}

class WriteCall {
  readonly #client: WebChannelClient;
  #backChannel: BackChannelReader | undefined;
  #lastToken = '';
  #failed = false;

  constructor(url: string) {
    this.#client = new WebChannelClient(url, 'Write');
  }

  async send({ database, streamId, token, labels, writes }: Step): Promise<void> {
    const streamToken = token === 'last' ? this.#lastToken : token && Buffer.from(token).toString('base64');
    const message = {
      ...(database !== undefined && { database: database === true ? DATABASE : database }),
      ...(streamId !== undefined && { streamId }),
      ...(streamToken !== undefined && { streamToken }),
      ...(labels !== undefined && { labels }),
      ...(writes && { writes: writes.map(longWrite) }),
    };
    if (this.#client.sid !== '') await this.#client.forward(message);
    else await this.#client.handshake(message);
    this.#backChannel ??= await this.#client.open(0);
  }

  /** The next message in the recording's short form; a WebChannel call is over after an error or a `close`. */
  async receive(step: Step): Promise<unknown> {
    if (this.#failed) return { end: true };
    const [[, payload] = [0, '']] = (await this.#backChannel?.until((text) => text !== '["noop"]'))?.slice(-1) ?? [];
    const [message] = payload as [string | Record<string, unknown>];
    if (message === 'close') return { end: true };
    if (typeof message === 'string') return { message };
    const error = message['error'] as { status: string; message: string } | undefined;
    if (error) {
      this.#failed = true;
      const text = error.message.replace(`${error.status}: `, '');
      return withoutMessage({ error: { status: error.status, message: text } }, step);
    }
    this.#lastToken = String(message['streamToken']);
    return { response: shortResponse(message) };
  }

  async finish(): Promise<void> {
    await this.#client.terminate();
  }
}

function shortResponse({ streamId, streamToken, writeResults = [], commitTime }: Record<string, unknown>): unknown {
  return {
    streamId: streamId !== undefined,
    streamToken: Buffer.from(String(streamToken), 'base64').toString(),
    writeResults: (writeResults as { updateTime?: string; transformResults?: unknown[] }[]).map((result) => ({
      updateTime: result.updateTime !== undefined,
      transformResults: result.transformResults?.length ?? 0,
    })),
    commitTime: commitTime !== undefined,
  };
}

function longWrite({ update, n, exists, reserved, increment, serverTime }: ShortWrite): unknown {
  const fields = {
    ...(n !== undefined && { n: { integerValue: String(n) } }),
    ...(reserved && { __x__: { integerValue: '1' } }),
  };
  const transforms = [
    ...(increment === undefined ? [] : [{ fieldPath: increment, increment: { integerValue: '1' } }]),
    ...(serverTime === undefined ? [] : [{ fieldPath: serverTime, setToServerValue: 'REQUEST_TIME' }]),
  ];
  return {
    update: { name: `${ROOT}/${update}`, fields },
    ...(transforms.length > 0 && { updateTransforms: transforms }),
    ...(exists !== undefined && { currentDocument: { exists } }),
  };
}

async function readDocument(url: string, { document = '' }: Step): Promise<unknown> {
  const answer = await fetch(`${url}/v1/${ROOT}/${document}`, { headers: OWNER });
  const { fields = {} } = (await answer.json()) as { fields?: Record<string, { integerValue: string }> };
  return {
    document: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, Number(value.integerValue)])),
  };
}

/** Where only the status was meant to be compared. */
function withoutMessage(outcome: Record<string, unknown>, { compare }: Step): Record<string, unknown> {
  const error = outcome['error'] as { status: string } | undefined;
  return compare === 'status' && error ? { error: { status: error.status } } : outcome;
}
