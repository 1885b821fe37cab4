import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';

import { startLocalFirestore } from '../local-firestore.ts';
import { DOCUMENTS, refusalIn, withRest } from '../testing/rest-calls.ts';
import { jsonOf } from '../testing/rest-client.ts';

const PAGE = { Origin: 'http://localhost:4200' };

describe('the server', () => {
  it(
    'says it is there',
    withRest(async ({ raw }) => {
      assert.deepEqual(await raw('GET', '/'), { status: 200, json: 'Ok\n' });
      assert.deepEqual(await raw('GET', '/nope'), { status: 404, json: 'Not Found\n' });
    }),
  );

  it(
    'refuses addresses that cannot be read',
    withRest(async ({ raw }) => {
      assert.equal((await raw('GET', '//')).status, 404);
      for (const path of [`/v1/${DOCUMENTS}/p/%`, '/emulator/v1/%'])
        assert.match(refusalIn(await raw('GET', path)), /^INVALID_ARGUMENT: .* is not properly percent-encoded\.$/);
    }),
  );

  it(
    'lets pages of this machine read every answer',
    withRest(async ({ send }) => {
      for (const path of ['/', '/nope', `/v1/${DOCUMENTS}/p/a`]) {
        const { headers } = await send({ method: 'GET', path, headers: PAGE });
        assert.equal(headers['access-control-allow-origin'], PAGE.Origin, path);
        assert.equal(headers['access-control-allow-credentials'], 'true', path);
      }
    }),
  );

  it(
    'answers a preflight with what was asked for',
    withRest(async ({ send }) => {
      const headers = {
        ...PAGE,
        'Access-Control-Request-Headers': 'authorization,x-goog-api-client',
        'Access-Control-Request-Private-Network': 'true',
      };
      const answer = await send({ method: 'OPTIONS', path: `/v1/${DOCUMENTS}:commit`, headers });
      assert.deepEqual([answer.status, answer.body], [200, '']);
      assert.equal(answer.headers['access-control-allow-headers'], 'authorization,x-goog-api-client');
      assert.equal(answer.headers['access-control-allow-private-network'], 'true');
      assert.ok(Number(answer.headers['access-control-max-age']) > 0);
    }),
  );

  it(
    'refuses pages of other machines, by their origin or by the name they came by',
    withRest(async ({ send }) => {
      for (const headers of [
        { Origin: 'https://example.com' },
        { Origin: 'null' },
        { Origin: 'http://localhost.example.com' },
        { Host: 'example.com:8080' },
      ]) {
        const answer = await send({ method: 'GET', path: `/v1/${DOCUMENTS}/p/a`, headers });
        assert.match(
          refusalIn({ status: answer.status, json: jsonOf(answer.body) }),
          /^PERMISSION_DENIED/,
          JSON.stringify(headers),
        );
        assert.equal(answer.headers['access-control-allow-origin'], undefined);
      }
    }),
  );

  it(
    'serves the names of this machine',
    withRest(async ({ send }) => {
      for (const headers of [
        { Origin: 'http://127.0.0.1:9876' },
        { Origin: 'http://[::1]:4200' },
        { Host: 'localhost:1' },
        { Origin: 'https://app.localhost' },
      ]) {
        assert.equal((await send({ method: 'GET', path: '/', headers })).status, 200, JSON.stringify(headers));
      }
    }),
  );

  it(
    'refuses a body above its limit or that is no JSON',
    withRest(async ({ call, send }) => {
      const tooLong = await call('POST', ':commit', { writes: [], transaction: 'x'.repeat(20 * 1024 * 1024) });
      assert.match(refusalIn(tooLong), /^INVALID_ARGUMENT: Request payload size exceeds the limit/);
      const answer = await send({ method: 'POST', path: `/v1/${DOCUMENTS}:commit`, body: '{nope' });
      assert.match(answer.body, /Payload isn't valid for request\./);
    }),
  );

  it('listens on IPv4 and, where there is one, on IPv6', async () => {
    const server = await startLocalFirestore();
    try {
      assert.equal(await (await fetch(`http://127.0.0.1:${server.port}/`)).text(), 'Ok\n');
      const overIpv6 = await fetch(`http://[::1]:${server.port}/`).catch(() => undefined);
      assert.ok(overIpv6 === undefined || overIpv6.ok);
    } finally {
      await server.close();
    }
  });

  it('does not start on a port that is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    try {
      await assert.rejects(startLocalFirestore({ port }), { code: 'EADDRINUSE' });
    } finally {
      await new Promise((resolve) => other.close(resolve));
    }
  });
});
