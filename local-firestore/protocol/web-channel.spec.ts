import assert from 'node:assert/strict';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { Databases } from '../documents/databases.ts';
import { type ReceivedArray, WebChannelClient } from '../testing/web-channel-client.ts';
import { createWebChannel } from './web-channel.ts';
import { parseWrite } from './wire.ts';

const DATABASE = 'projects/p/databases/(default)';
const TIMING = { noop: 150, stream: 400, poll: 300, idle: 500 };

const ids = (arrays: readonly ReceivedArray[]) => arrays.map(([id]) => id);
const isNoop = (payload: string) => payload === '["noop"]';
const isSnapshot = (payload: string) => payload.includes('resumeToken') && !payload.includes('CURRENT');

describe('a WebChannel session', () => {
  let server: Server;
  let url: string;
  let databases: Databases;
  let n = 0;

  before(async () => {
    databases = new Databases(() => Date.now() * 1000, undefined);
    const serve = createWebChannel(databases, TIMING);
    server = createServer((request, response) => serve(request, response, new URL(request.url ?? '', 'http://h')));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  after(() => {
    server.closeAllConnections();
    server.close();
  });

  beforeEach(() => {
    n += 1;
  });

  const name = () => `${DATABASE}/documents/c/d${n}`;
  const addTarget = () => ({ database: DATABASE, addTarget: { targetId: 2, documents: { documents: [name()] } } });

  function change(text: string): void {
    const write = { update: { name: name(), fields: { s: { stringValue: text } } } };
    databases.open(DATABASE).commit([parseWrite(write, DATABASE)], { admin: true });
  }

  async function listening(): Promise<WebChannelClient> {
    const client = new WebChannelClient(url, 'Listen');
    await client.handshake(addTarget());
    return client;
  }

  it('begins with a handshake that names it', async () => {
    const client = new WebChannelClient(url, 'Listen');
    const { status, frame } = await client.handshake();
    assert.equal(status, 200);
    assert.deepEqual(frame, [[0, ['c', client.sid, '', 8, 12, TIMING.noop]]]);
    assert.match(client.sid, /^[\w-]{22}$/);
  });

  it('streams what is queued at once, then a noop, then what comes', async () => {
    const backChannel = await (await listening()).open(0);
    assert.deepEqual(ids(await backChannel.until(isNoop)), [1, 2, 3, 4, 5]);
    change('café 😀');
    const [[id, payload] = [0, '']] = await backChannel.until(isSnapshot);
    assert.equal(id, 6);
    assert.match(JSON.stringify(payload), /café 😀/);
  });

  it('sends noops while nothing happens, and has the client open a new back channel now and then', async () => {
    const backChannel = await (await listening()).open(0);
    await backChannel.until(isNoop);
    assert.equal((await backChannel.until(isNoop)).length, 1);
    await backChannel.ended();
  });

  it('ends a long poll with its first data', async () => {
    const client = await listening();
    const first = await client.open(1);
    assert.deepEqual(ids(await first.until(() => false)), [1, 2, 3, 4]);
    const second = await client.open(1);
    assert.deepEqual(ids(await second.until(isNoop)), [5]);
    assert.equal(second.hasEnded, false);
    change('x');
    assert.deepEqual(ids(await second.until(() => false)), [6, 7]);
  });

  it('ends a long poll before the client’s own patience ends', async () => {
    const client = await listening();
    await (await client.open(1)).ended();
    const started = Date.now();
    await (await client.open(1, '&TO=100')).ended();
    assert.ok(Date.now() - started < 100);
  });

  it('sends again what a broken back channel may have lost', async () => {
    const client = await listening();
    const broken = await client.open(0);
    await broken.until(isNoop);
    broken.break();
    client.lastArray = 2;
    assert.deepEqual(ids(await (await client.open(0)).until(isNoop)), [3, 4, 5]);
  });

  it('has one back channel: a new one ends the old one', async () => {
    const client = await listening();
    const old = await client.open(0);
    await client.open(0);
    await old.ended();
  });

  it('tells with each post whether its back channel is open and which array is the last', async () => {
    const client = await listening();
    assert.deepEqual((await client.forward({ database: DATABASE, removeTarget: 99 })).frame, [0, 4, 7]);
    await (await client.open(0)).until(isNoop);
    assert.deepEqual((await client.forward({ database: DATABASE, removeTarget: 2 })).frame, [1, 5, 7]);
  });

  it('handles a message once, however often it is posted', async () => {
    const client = new WebChannelClient(url, 'Write');
    await client.handshake({ database: DATABASE });
    const increment = { fieldPath: 'n', increment: { integerValue: '1' } };
    const write = { writes: [{ update: { name: name() }, updateMask: {}, updateTransforms: [increment] }] };
    await client.forwardAs(1, write);
    await client.forwardAs(1, write);
    await client.forwardAs(1, write, write);
    const stored = databases.open(DATABASE).read(name());
    assert.deepEqual(stored?.fields['n'], { integerValue: '2' });
  });

  it('answers a failed call with an error and lives on to be terminated', async () => {
    const client = new WebChannelClient(url, 'Write');
    await client.handshake({ database: 'nonsense' });
    const [[, payload] = [0, '']] = await (await client.open(0)).until((text) => text.includes('error'));
    assert.match(
      JSON.stringify(payload),
      /^\[\{"error":\{"message":"INVALID_ARGUMENT: .*","status":"INVALID_ARGUMENT"\}\}\]$/,
    );
    assert.deepEqual(await client.terminate(), { status: 200, body: '' });
  });

  it('refuses a malformed token with an error', async () => {
    const client = new WebChannelClient(url, 'Listen', 'Bearer nonsense');
    await client.handshake(addTarget());
    const [[, payload] = [0, '']] = await (await client.open(0)).until((text) => text.includes('error'));
    assert.match(JSON.stringify(payload), /invalid jwt/);
  });

  it('is over when terminated: its listeners stop and its id is unknown', async () => {
    const client = await listening();
    const backChannel = await client.open(0);
    await client.terminate();
    await backChannel.ended();
    const { status, body } = await client.forwardAs(1, { database: DATABASE, removeTarget: 2 });
    assert.deepEqual([status, body], [400, 'Error: Unknown SID']);
    assert.equal((await client.open(0)).status, 400);
    assert.equal((await client.terminate()).status, 400);
  });

  it('ends by itself when the client stays away', async () => {
    const client = await listening();
    await sleep(TIMING.idle + 100);
    assert.equal((await client.open(0)).status, 400);
  });

  it('ends by itself when the client stops reading what it is sent', async () => {
    const client = await listening();
    const address = `${url}/google.firestore.v1.Firestore/Listen/channel?VER=8&RID=rpc&SID=${client.sid}&AID=0&CI=0`;
    const stalled = await new Promise<IncomingMessage>((resolve) => get(address, resolve));
    stalled.pause();
    for (let round = 0; round < 12; round += 1) change(`${round}${'x'.repeat(900_000)}`);
    await sleep(TIMING.stream + TIMING.idle * 2 + 300);
    assert.equal((await client.forwardAs(1)).body, 'Error: Unknown SID');
    stalled.destroy();
  });

  it('does not end while the client listens', async () => {
    const client = await listening();
    for (let opened = 0; opened < 3; opened++) await (await client.open(0)).ended();
    assert.equal((await client.open(0)).status, 200);
  });
});
