import type { Browser } from '@playwright/test';

import { openAs } from './browser.ts';
import type { Clinic } from './clinic.ts';

/** Documents that Firestore would bill for opening a page once, by page. */
export async function documentsRead(browser: Browser, clinic: Clinic): Promise<Readonly<Record<string, number>>> {
  const { pageUrl, databaseUrl } = clinic;
  const meter = `${databaseUrl}/emulator/v1/projects/demo-braid/databases/(default)/reads`;
  const page = await openAs(browser, pageUrl, 'Cora Bell');
  const found: Record<string, number> = {};
  const visits = [
    ['caseload of 60', '/caseload', 'Maya Roberts'],
    ['workspace and timeline of 1,500 events', '/patients/maya-roberts', 'Show older entries'],
  ] as const;
  for (const [name, path, lastToCome] of visits) {
    await fetch(meter, { method: 'DELETE' });
    await page.goto(`${pageUrl}${path}`);
    await page.getByText(lastToCome).first().waitFor();
    const { documents } = (await (await fetch(meter)).json()) as { readonly documents: number };
    found[name] = documents;
  }
  await page.context().close();
  return found;
}
