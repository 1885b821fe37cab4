import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

import { STAFF } from '../seed/people.ts';
import { test } from './helpers/journey.ts';
import { newOwnPatient } from './helpers/own-patient.ts';
import {
  editSection,
  expectNewestEntry,
  openPatient,
  sectionOf,
  timelineEntries,
  unfold,
} from './helpers/patient-workspace.ts';
import { writeVersions } from './helpers/written-versions.ts';

const EDITS = Number(process.env['EDITS'] ?? 5);
const SECTION = 'Diagnosis and medical lead';

test('each edit by Rosa reaches Pete’s screen and both timelines without a reload', async ({ pageOf, baseURL }) => {
  test.setTimeout(20_000 + EDITS * 5_000);
  const liv = await newOwnPatient(baseURL ?? '', { name: 'Liv Moran', people: [STAFF.rosa, STAFF.pete] }, (patient) =>
    writeVersions(patient, STAFF.rosa, 'rheumatology', 1),
  );
  const [rosa, pete] = await Promise.all([pageOf('Rosa Ahmed'), pageOf('Pete Okafor')]);
  await Promise.all([rosa, pete].map((page) => openPatient(page, liv.id, liv.name)));
  await unfold(pete, SECTION);
  for (let edit = 1; edit <= EDITS; edit++) {
    const words = `Seen again, visit ${edit} of ${EDITS}.`;
    await editSection(rosa, SECTION, { clinical: words });
    await expect(sectionOf(rosa, SECTION)).toContainText(words);
    await expect(sectionOf(rosa, SECTION)).toContainText('Last edited by you');
    await expect(sectionOf(pete, SECTION)).toContainText(words);
    await expect(sectionOf(pete, SECTION)).toContainText('Last edited by Rosa Ahmed');
    for (const page of [rosa, pete]) await expectNewestToTell(page, words);
  }
  await expect(timelineEntries(pete).filter({ has: pete.getByText('New', { exact: true }) })).toHaveCount(EDITS);
  await expect(timelineEntries(rosa).filter({ has: rosa.getByText('New', { exact: true }) })).toHaveCount(0);
});

test('what a colleague saves never touches what is being typed', async ({ pageOf, baseURL }) => {
  const vito = await newOwnPatient(baseURL ?? '', { name: 'Vito Lang', people: [STAFF.fay] }, (patient) =>
    writeVersions(patient, STAFF.fay, 'physiotherapy', 1),
  );
  const [first, second] = await Promise.all([pageOf('Fay Lindqvist'), pageOf('Fay Lindqvist')]);
  const title = 'Moving and pacing';
  for (const page of [first, second]) await openPatient(page, vito.id, vito.name);
  await sectionOf(first, title)
    .getByRole('button', { name: `Edit ${title}` })
    .click();
  await sectionOf(first, title).getByLabel('For the team').fill('Half a sentence, not yet sav');
  await editSection(second, title, { clinical: 'Hydrotherapy once a week.' });
  await expect(sectionOf(first, title)).toContainText('while you were writing. Your text is as you left it.');
  await expect(sectionOf(first, title).getByLabel('For the team')).toHaveValue('Half a sentence, not yet sav');

  await sectionOf(first, title).getByRole('button', { name: 'Save' }).click();
  const choice = sectionOf(first, title).getByRole('group', { name: 'Two versions' });
  await expect(choice).toContainText('You, in another window, changed the same text while you were writing');
  await expect(choice.getByRole('definition').nth(1)).toHaveText('Hydrotherapy once a week.');
  await expect(choice.getByRole('definition').nth(2)).toHaveText('Half a sentence, not yet sav');
});

async function expectNewestToTell(page: Page, words: string): Promise<void> {
  await expectNewestEntry(page, 'Diagnosis and medical lead: clinical text updated');
  const newest = timelineEntries(page).first();
  await newest.locator('summary', { hasText: 'Before and after' }).click();
  await expect(newest).toContainText('Rosa Ahmed');
  await expect(newest).toContainText(words);
}
