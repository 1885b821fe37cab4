import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

import { startLocalFirestore } from '../local-firestore.ts';
import { openPage, openSdkBrowser } from './sdk-page.ts';

const server = await startLocalFirestore();
const sdkBrowser = await openSdkBrowser();
const page = await openPage(sdkBrowser);

after(async () => {
  await sdkBrowser.close();
  await server.close();
});

describe('the connection of the Firebase SDK', () => {
  for (const settings of [
    { experimentalForceLongPolling: true },
    { experimentalForceLongPolling: true, experimentalLongPollingOptions: { timeoutSeconds: 5 } },
    { experimentalAutoDetectLongPolling: false },
  ]) {
    it(`works with ${JSON.stringify(settings)}`, async () => {
      const connection = { port: server.port, projectId: `demo-${JSON.stringify(settings).length}`, settings };
      const seen = await page.evaluate(async (to) => {
        const { doc, collection, setDoc } = inPage.sdk;
        const firestore = inPage.openFirestore(to);
        const events = inPage.queryEvents(collection(firestore, 'c'));
        const seen = [inPage.summary(await events.next())];
        await setDoc(doc(firestore, 'c/a'), { n: 1 });
        seen.push(inPage.summary(await events.until((snapshot) => snapshot.size === 1)));
        await setDoc(doc(firestore, 'c/b'), { n: 1 });
        seen.push(inPage.summary(await events.until((snapshot) => snapshot.size === 2)));
        await inPage.closeFirestore(firestore);
        return seen;
      }, connection);
      assert.deepEqual(
        seen.map((ids) => ids.replaceAll('!', '')),
        ['', 'a', 'a b'],
      );
    });
  }

  it('is not downgraded to long polling by a slow first byte', async () => {
    const channels: string[] = [];
    page.on('request', (request) => {
      const { searchParams } = new URL(request.url());
      // The farewells of connections that were closed before are none of this one's.
      if (searchParams.get('database')?.includes('demo-streaming')) channels.push(searchParams.get('CI') ?? '');
    });
    await page.evaluate(async (port) => {
      const firestore = inPage.openFirestore({ port, projectId: 'demo-streaming' });
      await inPage.queryEvents(inPage.sdk.collection(firestore, 'c')).next();
      await inPage.closeFirestore(firestore);
    }, server.port);
    assert.deepEqual(channels.filter(Boolean), ['0']);
  });

  it('keeps named databases and projects apart', async () => {
    const found = await page.evaluate(async (port) => {
      const { doc, setDoc, getDocFromServer } = inPage.sdk;
      const homes = [
        { port, projectId: 'demo-one' },
        { port, projectId: 'demo-one', databaseId: 'second' },
        { port, projectId: 'demo-two' },
      ].map((connection) => inPage.openFirestore(connection));
      const [first] = homes;
      if (first) await setDoc(doc(first, 'c/d'), { n: 1 });
      const found = [];
      for (const home of homes) {
        found.push((await getDocFromServer(doc(home, 'c/d'))).exists());
        await inPage.closeFirestore(home);
      }
      return found;
    }, server.port);
    assert.deepEqual(found, [true, false, false]);
  });

  it('can be terminated, after which every call is refused', async () => {
    const code = await page.evaluate(async (port) => {
      const { doc, getDocFromServer, setDoc, terminate } = inPage.sdk;
      const firestore = inPage.openFirestore({ port, projectId: 'demo-terminated' });
      await setDoc(doc(firestore, 'c/d'), { n: 1 });
      await terminate(firestore);
      return Promise.resolve()
        .then(() => getDocFromServer(doc(firestore, 'c/d')))
        .then(String, (error: unknown) => (error as { code: string }).code);
    }, server.port);
    assert.equal(code, 'failed-precondition');
  });

  it('survives the loss of the network', async () => {
    const offlinePage = await openPage(sdkBrowser);
    const connection = { port: server.port, projectId: 'demo-offline' };
    await offlinePage.evaluate(async (to) => {
      const { collection, doc, setDoc } = inPage.sdk;
      const firestore = inPage.openFirestore(to);
      const events = inPage.queryEvents(collection(firestore, 'c'), { includeMetadataChanges: true });
      await setDoc(doc(firestore, 'c/before'), { n: 1 });
      await events.until((snapshot) => inPage.summary(snapshot) === 'before');
      Object.assign(globalThis, { firestore, events });
    }, connection);
    await offlinePage.context().setOffline(true);
    const whileOffline = offlinePage.evaluate(async () => {
      const { events, firestore } = globalThis as unknown as Held;
      const { doc, setDoc } = inPage.sdk;
      const written = setDoc(doc(firestore, 'c/during'), { n: 1 });
      const pending = inPage.summary(await events.until((snapshot) => snapshot.size === 2));
      await written;
      const settled = await events.until((snapshot) => inPage.summary(snapshot) === 'before during elsewhere');
      return [pending, inPage.summary(settled)];
    });
    await writeElsewhere(connection, 'c/elsewhere');
    await offlinePage.context().setOffline(false);
    const [pending, settled] = await whileOffline;
    assert.match(pending ?? '', /^before during!~?$/);
    assert.equal(settled, 'before during elsewhere');
    await offlinePage.context().close();
  });

  it('finds a restarted server, and every document, under a live listener', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'local-firestore-'));
    const dataFile = join(folder, 'data.sqlite');
    let restarting = await startLocalFirestore({ dataFile });
    const { port } = restarting;
    try {
      await page.evaluate(
        async (to) => {
          const { collection, doc, setDoc } = inPage.sdk;
          const firestore = inPage.openFirestore(to);
          const events = inPage.queryEvents(collection(firestore, 'c'), { includeMetadataChanges: true });
          await setDoc(doc(firestore, 'c/a'), { n: 1 });
          await events.until((snapshot) => inPage.summary(snapshot) === 'a');
          Object.assign(globalThis, { firestore, events });
        },
        { port, projectId: 'demo-restart' },
      );
      await restarting.close();
      restarting = await startLocalFirestore({ dataFile, port });
      await writeElsewhere({ port, projectId: 'demo-restart' }, 'c/b');
      const settled = await page.evaluate(async () => {
        const { events, firestore } = globalThis as unknown as Held;
        const { doc, setDoc } = inPage.sdk;
        await setDoc(doc(firestore, 'c/c'), { n: 1 });
        const snapshot = await events.until((snapshot) => inPage.summary(snapshot) === 'a b c');
        await inPage.closeFirestore(firestore);
        return inPage.summary(snapshot);
      });
      assert.equal(settled, 'a b c');
    } finally {
      await restarting.close();
      rmSync(folder, { recursive: true });
    }
  });
});

interface Held {
  readonly firestore: Parameters<typeof inPage.closeFirestore>[0];
  readonly events: ReturnType<typeof inPage.queryEvents>;
}

async function writeElsewhere({ port, projectId }: { port: number; projectId: string }, path: string): Promise<void> {
  const name = `projects/${projectId}/databases/(default)/documents/${path}`;
  const answer = await fetch(`http://127.0.0.1:${port}/v1/projects/${projectId}/databases/(default)/documents:commit`, {
    method: 'POST',
    body: JSON.stringify({ writes: [{ update: { name, fields: { n: { integerValue: '1' } } } }] }),
  });
  assert.equal(answer.status, 200);
}
