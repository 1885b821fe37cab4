import { readFile, writeFile } from 'node:fs/promises';

import { expect } from '@playwright/test';

import { importBundle } from './helpers/import-bundle.ts';
import { test } from './helpers/journey.ts';
import { showWholeTime, timelineEntries } from './helpers/patient-workspace.ts';

const ANA = 'seed/samples/ana-silva.json';

test('an imported patient appears on Cora’s open caseload, with all entries in order of date', async ({ openAs }) => {
  const page = await openAs('Cora Bell');
  const { exitCode, printed } = await importBundle(ANA);
  expect(printed).toContain('Ana Luísa Silva, born 1979-11-30');
  expect(exitCode).toBe(0);
  const taken = countTaken(printed);

  await page.getByRole('link', { name: 'Ana Luísa Silva' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ana Luísa Silva' })).toBeVisible();
  await showWholeTime(page);
  await expect(timelineEntries(page)).toHaveCount(taken + 1);
  await expect(timelineEntries(page).first()).toContainText('Imported');
  const headings = await page.locator('braid-timeline-list').getByRole('heading', { level: 3 }).allTextContents();
  const days = headings.map((heading) => Date.parse(`${heading.replace(/^\w+ /, '')} UTC`));
  expect(days.length).toBeGreaterThan(3);
  expect(days).toEqual(days.toSorted((left, right) => right - left));

  const again = await importBundle(ANA);
  expect(again.printed).toContain('This patient was imported before');
  await page.reload();
  await expect(timelineEntries(page)).toHaveCount(taken + 1);
});

test('a file that cannot be read is refused with a sentence, and nothing is written', async ({ openAs }, testInfo) => {
  const page = await openAs('Cora Bell');
  const truncated = testInfo.outputPath('truncated.json');
  await writeFile(truncated, (await readFile(ANA, 'utf8')).replaceAll('Silva', 'Costa').slice(0, 2000));
  for (const file of [truncated, 'package.json', 'no-such-file.json']) {
    const { exitCode, printed } = await importBundle(file);
    expect(exitCode).not.toBe(0);
    expect(printed).toMatch(/^[A-Z].*\. Nothing was imported\.\n$/);
  }
  await page.reload();
  await page.getByRole('searchbox').fill('Ana Luísa Costa');
  await expect(page.getByText('Nobody matches')).toBeVisible();
});

test('without a running clinic the command says what to start', async () => {
  const { exitCode, printed } = await importBundle(ANA, test.info().outputPath('nothing-runs-here'));
  expect(exitCode).not.toBe(0);
  expect(printed).toContain('No local Braid is running. Start it with "npm start"');
});

function countTaken(printed: string): number {
  const line = /^Took (.*)\.$/m.exec(printed)?.[1] ?? '';
  const counts = line.replace(/ folded from \d+ prescriptions?/, '').match(/\d+/g) ?? [];
  return counts.reduce((sum, count) => sum + Number(count), 0);
}
