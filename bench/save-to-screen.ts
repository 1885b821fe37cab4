import type { Browser } from '@playwright/test';

import { openAs } from './browser.ts';
import { notePresses, noteTexts } from './text-watch.ts';

const SECTION = 'Diagnosis and medical lead';
const CARD = 'braid-section-card[data-strand=rheumatology] .body';

/** Milliseconds from Rosa's press on Save to the words standing on Pete's page, edit by edit. */
export async function saveToScreen(browser: Browser, pageUrl: string, edits: number): Promise<number[]> {
  const [rosa, pete] = await Promise.all([
    openAs(browser, pageUrl, 'Rosa Ahmed'),
    openAs(browser, pageUrl, 'Pete Okafor'),
  ]);
  for (const page of [rosa, pete]) {
    await page.goto(`${pageUrl}/patients/maya-roberts`);
    await page.getByRole('article', { name: SECTION }).waitFor();
  }
  await pete.getByRole('button', { name: SECTION, exact: true }).click();
  await notePresses(rosa);
  await noteTexts(pete, CARD);
  const section = rosa.getByRole('article', { name: SECTION });
  const times: number[] = [];
  for (let edit = 1; edit <= edits; edit++) {
    const mark = `[bench ${edit}]`;
    await section.getByRole('button', { name: `Edit ${SECTION}` }).click();
    await section.getByLabel('For the team').fill(`Seen today. ${mark}`);
    await section.getByRole('button', { name: 'Save' }).click();
    const seen = await pete.waitForFunction((wanted) => window.seenAt[wanted], mark);
    times.push(((await seen.jsonValue()) ?? NaN) - (await rosa.evaluate(() => window.pressedAt)));
    await section.getByRole('button', { name: `Edit ${SECTION}` }).waitFor();
  }
  for (const page of [rosa, pete]) await page.context().close();
  return times;
}
