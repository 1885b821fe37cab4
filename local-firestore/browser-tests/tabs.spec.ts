import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';

import type { Page } from '@playwright/test';

import { startLocalFirestore } from '../local-firestore.ts';
import { openPage, openSdkBrowser } from './sdk-page.ts';

const server = await startLocalFirestore();
const sdkBrowser = await openSdkBrowser();
const connection = { port: server.port, projectId: 'demo-tabs', cache: 'multi-tab IndexedDB' } as const;

after(async () => {
  await sdkBrowser.close();
  await server.close();
});

async function listenIn(page: Page): Promise<void> {
  await page.evaluate((to) => {
    const firestore = inPage.openFirestore(to);
    const events = inPage.queryEvents(inPage.sdk.collection(firestore, 'c'), { includeMetadataChanges: true });
    Object.assign(globalThis, { firestore, events });
  }, connection);
}

async function write(page: Page, path: string): Promise<void> {
  await page.evaluate(async (to) => {
    const { firestore } = globalThis as unknown as Held;
    await inPage.sdk.setDoc(inPage.sdk.doc(firestore, to), { n: 1 });
  }, path);
}

async function shows(page: Page, ids: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    const { events } = globalThis as unknown as Held;
    await inPage.within(
      15_000,
      `showing "${wanted}"`,
      events.until((snapshot) => inPage.summary(snapshot) === wanted),
    );
  }, ids);
}

describe('tabs that share a cache on disk', () => {
  it('see each other’s writes, and go on when the first is closed', async () => {
    const first = await openPage(sdkBrowser);
    const second = await first.context().newPage();
    await second.goto(sdkBrowser.pageUrl);
    await listenIn(first);
    await shows(first, '');
    await listenIn(second);
    await write(second, 'c/a');
    await Promise.all([shows(first, 'a'), shows(second, 'a')]);
    await first.close({ runBeforeUnload: true });
    await write(second, 'c/b');
    await shows(second, 'a b');
    await second.context().close();
  });

  it('read only what changed when a page is opened again', async () => {
    const page = await openPage(sdkBrowser);
    await listenIn(page);
    for (let n = 0; n < 10; n++) await write(page, `c/page-${n}`);
    await page.evaluate(async () => {
      const { events, firestore } = globalThis as unknown as Held;
      await inPage.sdk.waitForPendingWrites(firestore);
      await events.until((snapshot) => snapshot.size >= 10 && !snapshot.metadata.hasPendingWrites);
      await inPage.closeFirestore(firestore);
    });
    await page.reload();
    server.reads.reset();
    await listenIn(page);
    const size = await page.evaluate(async () => {
      const { events } = globalThis as unknown as Held;
      return (await events.until((snapshot) => !snapshot.metadata.fromCache)).size;
    });
    assert.ok(size >= 10);
    assert.ok(server.reads.documents <= 1, `${server.reads.documents} documents were read`);
    await page.context().close();
  });
});

interface Held {
  readonly firestore: Parameters<typeof inPage.closeFirestore>[0];
  readonly events: ReturnType<typeof inPage.queryEvents>;
}
