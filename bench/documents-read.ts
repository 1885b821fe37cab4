import type { Browser, Page } from '@playwright/test';

import { openAs } from './browser.ts';
import type { Clinic } from './clinic.ts';

export interface Reading {
  readonly documents: number;
  /** On the button that reads more. */
  readonly presses: number;
}

const OLDER = 'Show 400 more';

/** Documents that Firestore would bill for opening a page once, by page; then for all that is older. */
export async function documentsRead(browser: Browser, clinic: Clinic): Promise<Readonly<Record<string, Reading>>> {
  const meter = `${clinic.databaseUrl}/emulator/v1/projects/demo-braid/databases/(default)/reads`;
  const read = async (visit: () => Promise<number>): Promise<Reading> => {
    await settled(meter);
    await fetch(meter, { method: 'DELETE' });
    const presses = await visit();
    return { documents: await settled(meter), presses };
  };
  const page = await openAs(browser, clinic.pageUrl, 'Cora Bell');
  const visit = (path: string, lastToCome: string) => async () => {
    await page.goto(`${clinic.pageUrl}${path}`);
    await page.getByText(lastToCome).first().waitFor();
    return 0;
  };
  const found = {
    'caseload of 60': await read(visit('/caseload', 'Maya Roberts')),
    'timeline opened, with the workspace, of 1,500 events': await read(visit('/patients/maya-roberts', OLDER)),
    'five years of it: all that is older wanted': await read(() => readToTheEnd(page)),
  };
  await page.context().close();
  return found;
}

/** What the meter says once nothing more is read: parts of a page come after what one waits for. */
async function settled(meter: string): Promise<number> {
  for (let before = -1; ;) {
    const { documents } = (await (await fetch(meter)).json()) as { readonly documents: number };
    if (documents === before) return documents;
    before = documents;
    await new Promise((resolve) => setTimeout(resolve, 1500));
  }
}

/** Presses until nothing older is left; answers with how often. */
async function readToTheEnd(page: Page): Promise<number> {
  // The list has a button of the same words for its own rows, which reads nothing.
  const older = page.locator('button:not(.more)', { hasText: /Show \d+ more/ }).first();
  const left = page.getByText(/older entr(y is|ies are) not shown/).first();
  let presses = 0;
  while (await left.isVisible()) {
    const words = (await left.textContent()) ?? '';
    await older.click();
    presses++;
    await page.getByText(words, { exact: true }).waitFor({ state: 'hidden' });
  }
  return presses;
}
