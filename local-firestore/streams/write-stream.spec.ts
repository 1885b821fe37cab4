import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';

import { Databases } from '../documents/databases.ts';
import { StatusError } from '../status.ts';
import { WriteStream } from './write-stream.ts';

const DATABASE = 'projects/p/databases/(default)';

describe('a Write stream', () => {
  let sent: Record<string, unknown>[];
  let hasEnded: boolean;
  let databases: Databases;
  let stream: WriteStream;

  beforeEach(() => {
    sent = [];
    hasEnded = false;
    databases = new Databases(() => Date.now() * 1000, undefined);
    const output = {
      send: (message: string) => void sent.push(JSON.parse(message) as Record<string, unknown>),
      fail: (error: StatusError) => assert.fail(error.message),
      end: () => {
        hasEnded = true;
      },
    };
    stream = new WriteStream(output, { admin: true }, databases);
  });

  const name = (id: string) => `${DATABASE}/documents/c/${id}`;
  const put = (id: string, n: number) => ({ update: { name: name(id), fields: { n: { integerValue: String(n) } } } });
  const refusal = (message: string) => new StatusError('INVALID_ARGUMENT', message);

  it('shakes hands with a token and without results', () => {
    stream.receive({ database: DATABASE });
    assert.deepEqual(Object.keys(sent[0] ?? {}).sort(), ['streamId', 'streamToken']);
  });

  it('answers each message with one result for each write', () => {
    stream.receive({ database: DATABASE });
    stream.receive({ writes: [put('a', 1), { delete: name('b') }] });
    const { streamToken, writeResults, commitTime } = sent[1] as { writeResults: object[] } & Record<string, unknown>;
    assert.equal(streamToken, 'MQ==');
    assert.deepEqual(writeResults, [{ updateTime: commitTime }, {}]);
  });

  it('answers one value for each transform', () => {
    const transform = { fieldPath: 'n', increment: { integerValue: '4' } };
    const union = { fieldPath: 'l', appendMissingElements: { values: [{ integerValue: '1' }] } };
    stream.receive({ database: DATABASE });
    stream.receive({ writes: [{ ...put('a', 1), updateTransforms: [transform, union] }] });
    const [result] = sent[1]?.['writeResults'] as { transformResults: unknown }[];
    assert.deepEqual(result?.transformResults, [{ integerValue: '5' }, { nullValue: null }]);
  });

  it('gives a write of the same content its old time, so that no listener event is awaited', () => {
    stream.receive({ database: DATABASE });
    stream.receive({ writes: [put('a', 1)] });
    stream.receive({ writes: [put('a', 1)] });
    assert.deepEqual(sent[2]?.['writeResults'], sent[1]?.['writeResults']);
    assert.notEqual(sent[2]?.['commitTime'], sent[1]?.['commitTime']);
  });

  it('ends after a message without writes', () => {
    stream.receive({ database: DATABASE });
    stream.receive({ writes: [] });
    assert.deepEqual(sent[1], { streamToken: 'MQ==' });
    assert.ok(hasEnded);
  });

  it('refuses a first message that is none', () => {
    const cases: [object, string][] = [
      [{}, "'database' must be set on an initial write request."],
      [{ database: DATABASE, writes: [put('a', 1)] }, "'writes' must not be set on an initial write request."],
      [{ database: DATABASE, streamId: '1' }, 'Resuming streams is not supported, do not set stream ID.'],
      [
        { database: DATABASE, streamToken: 'MA==' },
        "Resuming streams is not supported, 'stream_token' must not be set on an initial write request.",
      ],
    ];
    for (const [message, reason] of cases) assert.throws(() => stream.receive(message), refusal(reason));
  });

  it('refuses a later message to another database', () => {
    stream.receive({ database: DATABASE });
    const reason = `Request specified a database (projects/q/databases/d) that did not match the expected database (${DATABASE})`;
    assert.throws(() => stream.receive({ database: 'projects/q/databases/d', writes: [put('a', 1)] }), refusal(reason));
  });

  it('writes nothing of a message of which one write fails', () => {
    stream.receive({ database: DATABASE });
    const failing = { ...put('b', 1), currentDocument: { exists: true } };
    assert.throws(() => stream.receive({ writes: [put('a', 1), failing] }), { status: 'NOT_FOUND' });
    assert.equal(databases.open(DATABASE).read(name('a')), undefined);
  });
});
