import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

import { type LocalFirestore, RulesError, startLocalFirestore } from './local-firestore.ts';

const folder = mkdtempSync(join(tmpdir(), 'local-firestore-'));
after(() => rmSync(folder, { recursive: true }));

const CLOSED =
  "rules_version = '2';\nservice cloud.firestore { match /databases/{d}/documents { match /p/{id} { allow get: if false; } } }\n";

const address = ({ url }: LocalFirestore) => `${url}/v1/projects/demo/databases/(default)/documents/p/ada`;
const statusOf = async (server: LocalFirestore) => (await fetch(address(server))).status;

describe('a local Firestore', () => {
  it('keeps its documents from one start to the next', async () => {
    const dataFile = join(folder, 'kept.sqlite');
    const first = await startLocalFirestore({ dataFile });
    await fetch(address(first), { method: 'PATCH', body: '{}' });
    await first.close();
    const second = await startLocalFirestore({ dataFile });
    assert.equal(await statusOf(second), 200);
    await second.close();
  });

  it('starts with rules of a file and takes others later', async () => {
    const rules = join(folder, 'closed.rules');
    writeFileSync(rules, CLOSED);
    const server = await startLocalFirestore({ rules });
    assert.equal(await statusOf(server), 403);
    assert.throws(() => server.loadRules('service'), RulesError);
    assert.equal(await statusOf(server), 403);
    server.loadRules(CLOSED.replace('false', 'true'));
    assert.equal(await statusOf(server), 404);
    await server.close();
  });

  it('does not start with rules that do not compile', async () => {
    const rules = join(folder, 'broken.rules');
    writeFileSync(rules, 'service');
    await assert.rejects(startLocalFirestore({ rules }), RulesError);
  });

  it('tells time by the clock it is given', async () => {
    const server = await startLocalFirestore({ clock: () => 1_714_557_600_000_000 });
    const document = (await (await fetch(address(server), { method: 'PATCH', body: '{}' })).json()) as {
      updateTime: string;
    };
    assert.equal(document.updateTime, '2024-05-01T10:00:00.000001Z');
    await server.close();
  });

  it('clears its documents and counts its reads', async () => {
    const server = await startLocalFirestore();
    await fetch(address(server), { method: 'PATCH', body: '{}' });
    assert.equal(await statusOf(server), 200);
    server.clear();
    assert.equal(await statusOf(server), 404);
    assert.equal(server.reads.documents, 2);
    await server.close();
  });
});
