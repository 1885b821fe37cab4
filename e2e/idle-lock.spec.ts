import type { BrowserContext, Page } from '@playwright/test';
import { expect } from '@playwright/test';

import { expectGoodColours, expectNoViolations } from './helpers/axe.ts';
import { test } from './helpers/journey.ts';
import { press } from './helpers/keyboard.ts';
import { expectNoSidewaysScroll, smallTargets } from './helpers/layout.ts';
import { openPatient, sectionOf } from './helpers/patient-workspace.ts';
import type { Person } from './helpers/people.ts';
import { LAPTOP, PHONE } from './helpers/screens.ts';
import { signIn } from './helpers/sign-in.ts';
import { THEMES } from './helpers/themes.ts';

/** What would tell of her: her name, her number, an allergy, a word that was being typed. */
const NAMING_MAYA = /Maya|999 000 0018|Penicillin|Half a sentence/;

/** Signs in under a clock that the test can put forward. */
async function signInUnderClock(page: Page, person: Person): Promise<void> {
  await page.clock.install();
  await signIn(page, person);
}

/** `minutes:seconds` in which nobody touches anything. */
async function rest(context: BrowserContext, time: string): Promise<void> {
  await context.clock.fastForward(time);
}

function lock(page: Page) {
  return page.getByRole('heading', { level: 1, name: 'Braid is locked' });
}

async function unlock(page: Page, password: string): Promise<void> {
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Unlock' }).click();
}

test('Braid locks after a quarter of an hour and shows nothing of the patient until the password comes', async ({
  page,
  context,
}) => {
  await signInUnderClock(page, 'Rosa Ahmed');
  await openPatient(page, 'maya-roberts', 'Maya Roberts');
  const section = sectionOf(page, 'Diagnosis and medical lead');
  await section.getByRole('button', { name: 'Edit Diagnosis and medical lead' }).click();
  await section.getByLabel('For the team').fill('Half a sentence, then the phone rang');
  await rest(context, '15:05');
  await expect(lock(page)).toBeVisible();
  await expect(page.getByText('Locked after 15 minutes. What you typed is kept.')).toBeVisible();
  await expect(page).toHaveTitle('Locked – Braid');
  expect(await page.content()).not.toMatch(NAMING_MAYA);

  await unlock(page, 'not her password');
  await expect(page.getByRole('alert')).toContainText('This password does not match.');
  await expect(page.getByLabel('Password')).toBeFocused();

  await page.reload();
  await expect(lock(page)).toBeVisible();
  await expect(page).toHaveTitle('Locked – Braid');
  await page.goto('/caseload');
  await expect(lock(page)).toBeVisible();
  await page.goBack();
  await expect(lock(page)).toBeVisible();
  expect(await page.content()).not.toMatch(NAMING_MAYA);

  await unlock(page, 'braid-demo');
  await expect(page).toHaveURL(/\/patients\/maya-roberts$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Maya Roberts' })).toBeVisible();
  await expect(section.getByLabel('For the team')).toHaveValue('Half a sentence, then the phone rang');
});

test('a form that was half filled in is as it was, and another person finds nothing of it', async ({
  page,
  context,
}) => {
  await signInUnderClock(page, 'Cora Bell');
  await page.getByRole('link', { name: 'New patient' }).click();
  const title = page.getByLabel('Title of the plan');
  await page.getByLabel('Given name').fill('Half a sentence');
  await title.fill('Persistent neck pain');
  await rest(context, '15:05');
  await expect(lock(page)).toBeVisible();
  expect(await page.content()).not.toMatch(NAMING_MAYA);
  await unlock(page, 'braid-demo');
  await expect(title).toHaveValue('Persistent neck pain');
  await expect(page.getByLabel('Given name')).toHaveValue('Half a sentence');

  await rest(context, '15:05');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await signIn(page, 'Cora Bell');
  await page.getByRole('link', { name: 'New patient' }).click();
  await expect(title).toHaveValue('');
});

test('a sign of life keeps it open, and two minutes before the time is up it says so', async ({ page, context }) => {
  await signInUnderClock(page, 'Rosa Ahmed');
  const notice = page.getByRole('status').getByText('It locks within two minutes.');
  await rest(context, '12:00');
  await expect(notice).toHaveCount(0);
  await rest(context, '01:10');
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: 'Keep it open' }).click();
  await expect(notice).toHaveCount(0);
  await rest(context, '12:00');
  await expect(page.getByRole('heading', { level: 1, name: 'Caseload' })).toBeVisible();
});

test('a browser that was closed in between opens locked', async ({ page, context }) => {
  await signInUnderClock(page, 'Rosa Ahmed');
  await page.goto('about:blank');
  await rest(context, '20:00');
  await page.goto('/caseload');
  await expect(lock(page)).toBeVisible();
});

test('all tabs lock and unlock together', async ({ page, context }) => {
  await signInUnderClock(page, 'Rosa Ahmed');
  const second = await context.newPage();
  await openPatient(second, 'tom-ellis', 'Tom Ellis');
  await rest(context, '10:00');
  await second.keyboard.press('Shift');
  await rest(context, '10:00');
  await expect(page.getByRole('heading', { level: 1, name: 'Caseload' })).toBeVisible();
  await rest(context, '05:05');
  await expect(lock(page)).toBeVisible();
  await expect(lock(second)).toBeVisible();
  await unlock(page, 'braid-demo');
  await expect(second.getByRole('heading', { level: 1, name: 'Tom Ellis' })).toBeVisible();
});

test('without a connection it says that unlocking needs one', async ({ page, context }) => {
  await signInUnderClock(page, 'Rosa Ahmed');
  await rest(context, '15:05');
  await expect(lock(page)).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText('Unlocking needs a connection')).toBeVisible();
  await unlock(page, 'braid-demo');
  await expect(page.getByRole('alert')).toContainText('We could not reach Braid.');
  await context.setOffline(false);
  await unlock(page, 'braid-demo');
  await expect(page.getByRole('heading', { level: 1, name: 'Caseload' })).toBeVisible();
});

test('signing out instead leaves an open door for the next person', async ({ page, context }) => {
  await signInUnderClock(page, 'Rosa Ahmed');
  await openPatient(page, 'maya-roberts', 'Maya Roberts');
  await rest(context, '15:05');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await signIn(page, 'Tom Ellis');
  await expect(page.getByRole('heading', { level: 1, name: 'Hello, Tom' })).toBeVisible();
});

test('after five wrong passwords the sixth, right as it is, has to wait', async ({ page, context }) => {
  await signInUnderClock(page, 'Rosa Ahmed');
  await rest(context, '15:05');
  for (let attempt = 1; attempt <= 5; attempt++) {
    await unlock(page, `guess ${attempt}`);
    await expect(page.getByRole('alert')).toContainText('This password does not match.');
  }
  await unlock(page, 'braid-demo');
  await expect(page.getByRole('alert')).toContainText(/Your account is safe\. Please try again at \d\d:\d\d\./);
  await rest(context, '01:05');
  await unlock(page, 'braid-demo');
  await expect(page.getByRole('heading', { level: 1, name: 'Caseload' })).toBeVisible();
});

test('patients have half an hour, read notice and lock in any theme and size, and unlock without a mouse', async ({
  page,
  context,
}) => {
  test.slow();
  await signInUnderClock(page, 'Maya Roberts');
  await rest(context, '27:00');
  await expect(page.getByRole('heading', { level: 1, name: 'Hello, Maya' })).toBeVisible();
  await rest(context, '01:05');
  await expect(page.getByText('It locks within two minutes.')).toBeVisible();
  await expectWellMade(page);

  await rest(context, '02:05');
  await expect(page.getByText('Locked after 30 minutes.')).toBeVisible();
  await expect(page.getByLabel('Password')).toBeFocused();
  await page.keyboard.type('wrong');
  await press(page, page.getByRole('button', { name: 'Unlock' }));
  await expect(page.getByRole('alert')).toContainText('This password does not match.');
  await expectWellMade(page);
  expect(await smallTargets(page, 44)).toEqual([]);
  for (const theme of THEMES) {
    await page.evaluate((wanted) => (document.documentElement.dataset['theme'] = wanted), theme);
    await expectGoodColours(page);
  }

  await expect(page.getByLabel('Password')).toBeFocused();
  await page.keyboard.type('braid-demo');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Hello, Maya' })).toBeVisible();
});

async function expectWellMade(page: Page): Promise<void> {
  for (const viewport of [LAPTOP, PHONE]) {
    await page.setViewportSize(viewport);
    await expectNoViolations(page);
    await expectNoSidewaysScroll(page);
  }
}
