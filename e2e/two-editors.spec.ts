import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

import { expectGoodColours, expectNoViolations } from './helpers/axe.ts';
import { firestoreAs } from './helpers/firestore-as.ts';
import { test } from './helpers/journey.ts';
import { press } from './helpers/keyboard.ts';
import { expectNoSidewaysScroll } from './helpers/layout.ts';
import { editSection, openPatient, sectionOf } from './helpers/patient-workspace.ts';
import { revisionsOf } from './helpers/revisions.ts';
import { PHONE } from './helpers/screens.ts';
import { THEMES } from './helpers/themes.ts';

const TITLE = 'Diagnosis and medical lead';
const PATIENT = 'tom-ellis';

// Rosa and Jonas both write the section of their discipline.
test.describe.configure({ mode: 'serial' });

async function beginEditing(page: Page): Promise<void> {
  await openPatient(page, PATIENT, 'Tom Ellis');
  await sectionOf(page, TITLE)
    .getByRole('button', { name: `Edit ${TITLE}` })
    .click();
}

async function type(page: Page, field: 'For the team' | 'In plain words', words: string): Promise<void> {
  await sectionOf(page, TITLE).getByLabel(field).fill(words);
}

async function save(page: Page): Promise<void> {
  await sectionOf(page, TITLE).getByRole('button', { name: 'Save' }).click();
}

function markOf(page: Page, words: RegExp) {
  return sectionOf(page, TITLE).getByRole('status').filter({ hasText: words });
}

test('two people in one section see each other, and edits of different fields become one', async ({ pageOf }) => {
  const [rosa, jonas] = await Promise.all([pageOf('Rosa Ahmed'), pageOf('Jonas Weber')]);
  await beginEditing(rosa);
  await beginEditing(jonas);
  await expect(sectionOf(rosa, TITLE).getByText('Jonas is also here')).toBeVisible();
  await expect(sectionOf(jonas, TITLE).getByText('Rosa is also here')).toBeVisible();

  await type(rosa, 'For the team', 'Reflexes brisk. Bloods repeated.');
  await save(rosa);
  await expect(markOf(rosa, /^Saved \d\d:\d\d$/)).toBeVisible();
  await type(jonas, 'In plain words', 'We looked at your back again.');
  await save(jonas);
  await expect(markOf(jonas, /^Saved \d\d:\d\d, merged with Rosa’s change$/)).toBeVisible();
  for (const page of [rosa, jonas]) {
    await expect(sectionOf(page, TITLE)).toContainText('Reflexes brisk. Bloods repeated.');
    await expect(sectionOf(page, TITLE)).toContainText('We looked at your back again.');
    await expect(page.getByText('is also here')).toHaveCount(0);
  }
});

test('paragraphs changed in different places merge; the same paragraph is asked about', async ({ pageOf }) => {
  const [rosa, jonas] = await Promise.all([pageOf('Rosa Ahmed'), pageOf('Jonas Weber')]);
  await openPatient(rosa, PATIENT, 'Tom Ellis');
  await editSection(rosa, TITLE, { clinical: 'Findings as before.\n\nBloods repeated.\n\nReview in June.' });
  await beginEditing(jonas);
  await editSection(rosa, TITLE, { clinical: 'Findings as before.\n\nBloods repeated.\n\nReview in July.' });
  await type(jonas, 'For the team', 'Tender at the sacrum.\n\nBloods repeated.\n\nReview in June.');
  await save(jonas);
  await expect(markOf(jonas, /merged with Rosa’s change$/)).toBeVisible();
  await expect(sectionOf(rosa, TITLE)).toContainText('Tender at the sacrum.');
  await expect(sectionOf(rosa, TITLE)).toContainText('Review in July.');
});

test('the same words changed twice stand side by side until their author has chosen', async ({ pageOf, baseURL }) => {
  const [rosa, jonas] = await Promise.all([pageOf('Rosa Ahmed'), pageOf('Jonas Weber')]);
  await openPatient(rosa, PATIENT, 'Tom Ellis');
  await editSection(rosa, TITLE, { clinical: 'Amitriptyline 20 mg.' });
  await beginEditing(jonas);
  await editSection(rosa, TITLE, { clinical: 'Amitriptyline 25 mg.' });
  await type(jonas, 'For the team', 'Amitriptyline 15 mg.');
  await save(jonas);

  const choice = sectionOf(jonas, TITLE).getByRole('group', { name: 'Two versions' });
  await test.step('was, theirs and yours, also after a reload', async () => {
    await expect(choice).toContainText('Rosa Ahmed changed the same text while you were writing');
    await jonas.reload();
    await expect(choice.getByText('Amitriptyline 20 mg.')).toBeVisible();
    await expect(choice.getByRole('definition').nth(1)).toHaveText('Amitriptyline 25 mg.');
    await expect(choice.getByRole('definition').nth(2)).toHaveText('Amitriptyline 15 mg.');
  });
  await test.step('readable by everybody, in any theme and on a narrow screen', async () => {
    await expectNoViolations(jonas);
    for (const theme of THEMES) {
      await jonas.evaluate((wanted) => (document.documentElement.dataset['theme'] = wanted), theme);
      await expectGoodColours(jonas);
    }
    await jonas.setViewportSize(PHONE);
    await expectNoSidewaysScroll(jonas);
  });
  await test.step('to insist takes a reason, by the keyboard alone', async () => {
    await press(jonas, choice.getByRole('button', { name: 'Use mine' }));
    await expect(choice.getByLabel(/^Why yours\?/)).toBeFocused();
    await press(jonas, choice.getByRole('button', { name: 'Use mine' }));
    await expect(choice.getByRole('alert')).toBeVisible();
    await expect(choice.getByLabel(/^Why yours\?/)).toBeFocused();
    await jonas.keyboard.type('Dizzy at 20 mg, he told me today.');
    await press(jonas, choice.getByRole('button', { name: 'Use mine' }));
    await expect(markOf(jonas, /^Saved \d\d:\d\d$/)).toBeVisible();
  });
  await test.step('the other is told, and the history has both', async () => {
    await expect(rosa.getByText('Jonas Weber put their words in place of yours')).toContainText(
      'Dizzy at 20 mg, he told me today.',
    );
    await expect(sectionOf(rosa, TITLE)).toContainText('Amitriptyline 15 mg.');
  });
  await test.step('and no revision is missing', async () => {
    await using session = await firestoreAs('Rosa Ahmed', baseURL ?? '');
    const revisions = await revisionsOf(session.db, PATIENT, 'sections', 'rheumatology');
    expect(revisions.map(({ rev }) => rev)).toEqual(revisions.map((_, index) => index + 1));
    const told = revisions.map(({ after }) => after['clinicalText']);
    expect(told.slice(-3)).toEqual(['Amitriptyline 20 mg.', 'Amitriptyline 25 mg.', 'Amitriptyline 15 mg.']);
    expect(revisions.at(-1)?.overrules).toEqual({ uid: 'rosa-ahmed', reason: 'Dizzy at 20 mg, he told me today.' });
  });
});
