import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

import type { Person } from './people.ts';

/** Says, as the person would, that this device is theirs alone, or that it no longer is. */
export async function trustThisDevice(page: Page, person: Person, isTrusted = true): Promise<void> {
  const opener = page.getByRole('banner').getByRole('button', { name: person });
  await opener.click();
  const trust = page.getByRole('switch', { name: 'This is my own device' });
  await trust.click();
  await expect(trust).toBeChecked({ checked: isTrusted });
  await opener.click();
}

/** What is kept in this browser for reading offline: whose it is, of what. */
export async function keptRows(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const opened = indexedDB.open('braid');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opened.onsuccess = () => resolve(opened.result);
      opened.onerror = () => reject(new Error('There is no database'));
    });
    const keys = database.transaction('kept').objectStore('kept').getAllKeys();
    await new Promise((resolve) => (keys.onsuccess = resolve));
    database.close();
    return keys.result.map(String).sort();
  });
}
