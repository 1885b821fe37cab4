import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Every address that the service worker has kept on this device, with its answer. */
export async function keptOnDevice(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    // Where its name says `db`, the worker keeps its own books.
    const names = (await caches.keys()).filter((name) => !name.includes(':db:'));
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().map(({ url }) => url);
  });
}

/** Waits until the service worker has fetched all of the app, so that it opens without a server. */
export async function waitUntilOfflineReady(page: Page): Promise<void> {
  const files = await page.evaluate(async () => {
    const { hashTable } = (await (await fetch('/ngsw.json')).json()) as { readonly hashTable: object };
    return Object.keys(hashTable);
  });
  await expect
    .poll(async () => {
      const kept = new Set((await keptOnDevice(page)).map((url) => new URL(url).pathname));
      return files.filter((file) => !kept.has(file));
    }, 'files that the service worker has not fetched yet')
    .toEqual([]);
}
