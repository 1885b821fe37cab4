import type { Browser, Page } from '@playwright/test';
import { chromium } from '@playwright/test';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['CHROME_BIN'] ?? '/usr/bin/chromium', args: FLAGS });
}

/** Opens a browser profile of its own, signed in as one of the demo accounts. */
export async function openAs(browser: Browser, pageUrl: string, person: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await page.goto(`${pageUrl}/sign-in`);
  await page.getByRole('button', { name: person }).click();
  await page.waitForURL(/\/(caseload|my-care)$/);
  return page;
}
