import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

import { test } from './helpers/journey.ts';
import { editSection, openPatient, sectionOf, unfold } from './helpers/patient-workspace.ts';
import { PHONE } from './helpers/screens.ts';

const ON_A_PHONE = { viewport: PHONE, hasTouch: true, isMobile: true };

test.describe('Maya on her phone', () => {
  test('reads her plan in plain words, who helps her and what changed', async ({ openAs }) => {
    const page = await openAs('Maya Roberts', ON_A_PHONE);
    await expect(page.getByRole('heading', { level: 1, name: 'Hello, Maya' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What matters to me' })).toBeVisible();
    await expect(page.getByText('My daughter Asha is nine.')).toBeVisible();
    const plan = page.getByRole('region', { name: 'What we are doing' });
    await expect(plan.getByRole('heading', { name: 'Pain treatments' })).toBeVisible();
    await expect(plan).toContainText('We will decide together whether to go on.');
    const people = page.getByRole('region', { name: 'Who helps me' }).getByRole('listitem');
    await expect(people).toHaveCount(7);
    await expect(people.filter({ hasText: 'Fay Lindqvist' })).toContainText('Your physiotherapist');
    await expect(page.getByRole('region', { name: 'What changed' }).getByRole('listitem')).not.toHaveCount(0);
  });

  test('sees neither the clinical text nor what is for the team alone', async ({ openAs, pageOf }) => {
    const [maya, pete] = [await openAs('Maya Roberts', ON_A_PHONE), await pageOf('Pete Okafor')];
    await openPatient(pete, 'maya-roberts', 'Maya Roberts');
    await pete.getByRole('button', { name: 'Open all' }).click();
    const forTheTeam = await pete.getByRole('heading', { name: 'For the team' }).locator('+ p').allTextContents();
    // Her own section has one text, which is hers to read.
    const clinical = forTheTeam.filter((text) => !text.includes('Asha'));
    expect(clinical.length).toBeGreaterThanOrEqual(7);

    await expect(maya.getByRole('heading', { name: 'Pain treatments' })).toBeVisible();
    await maya.getByRole('button', { name: 'Show more' }).click();
    const page = await maya.getByRole('main').innerText();
    for (const text of clinical) expect(page).not.toContain(text.slice(0, 60));
    expect(page).not.toContain('Coordination');
    expect(page).not.toContain('Team only');
  });

  test('sees a change while the page is open', async ({ openAs, pageOf }) => {
    const [maya, fay] = [await openAs('Maya Roberts', ON_A_PHONE), await pageOf('Fay Lindqvist')];
    await openPatient(fay, 'maya-roberts', 'Maya Roberts');
    const words = 'You walk 7 minutes on most days now.';
    await editSection(fay, 'Moving and pacing', { plain: words });
    await expect(maya.getByRole('region', { name: 'What we are doing' })).toContainText(words);
    const changes = maya.getByRole('region', { name: 'What changed' }).getByRole('listitem');
    const told = /Your physiotherapist updated “Moving and pacing”\..*Today \d\d:\d\d/;
    await expect(changes.filter({ hasText: told }).first()).toBeVisible();
  });

  test('writes what matters to her, and her team reads it at once', async ({ openAs, pageOf }) => {
    const [maya, pete] = [await openAs('Maya Roberts', ON_A_PHONE), await pageOf('Pete Okafor')];
    await openPatient(pete, 'maya-roberts', 'Maya Roberts');
    await unfold(pete, 'About me');
    const words = 'I am Maya. My daughter Asha is nine. I would like to walk to the lake with her in spring.';
    await maya.getByRole('button', { name: 'Change this' }).click();
    await maya.getByLabel('In your own words.').fill(words);
    await maya.getByRole('button', { name: 'Save' }).click();
    await expect(maya.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
    await expect(maya.getByText(words)).toBeVisible();
    await expect(sectionOf(pete, 'About me')).toContainText(words);
    await expect(sectionOf(pete, 'About me')).toContainText('Last edited by Maya Roberts');
  });

  test('gets the same page for Tom’s address as for one that does not exist', async ({ openAs }) => {
    const page = await openAs('Maya Roberts', ON_A_PHONE);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(decodeURIComponent(`${request.url()} ${request.postData() ?? ''}`)));
    const nowhere = await lookAt(page, '/patients/nobody-at-all');
    for (const address of ['/patients/tom-ellis', '/patients/tom-ellis?view=timeline', '/nowhere']) {
      expect(await lookAt(page, address)).toEqual(nowhere);
    }
    await page.getByRole('link', { name: 'Go to my start page' }).click();
    await expect(page.getByRole('heading', { name: 'Hello, Maya' })).toBeVisible();
    const askedForTom = requests.filter((request) => request.includes('documents/patients/tom-ellis'));
    expect(askedForTom).toEqual([]);
  });
});

test('Neil gets the same page for a patient of others as for one who does not exist', async ({ pageOf }) => {
  const neil = await pageOf('Neil Grant');
  const nowhere = await lookAt(neil, '/patients/nobody-at-all');
  expect(await lookAt(neil, '/patients/maya-roberts')).toEqual(nowhere);
});

/** All that a reader can make out of a page: its title, its words and structure, and the picture of it. */
async function lookAt(page: Page, address: string) {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: /not here|no such page/ })).toBeVisible();
  // Who is signed in is known a moment later on a page that nobody has to be signed in for.
  await expect(page.locator('braid-account-panel')).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  return {
    title: await page.title(),
    body: await page.locator('body').innerHTML(),
    picture: (await page.screenshot({ animations: 'disabled' })).toString('base64'),
  };
}
