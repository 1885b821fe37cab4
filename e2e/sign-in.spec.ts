import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

import { test } from './helpers/journey.ts';
import { emailOf } from './helpers/people.ts';
import { signIn, signOut } from './helpers/sign-in.ts';

const UNKNOWN = 'nobody@northgate.example';

test('a wrong password and an unknown address read the same', async ({ page }) => {
  await page.goto('/sign-in');
  const wrongPassword = await tryToSignIn(page, emailOf('Rosa Ahmed'), 'not her password');
  await page.reload();
  const unknownAddress = await tryToSignIn(page, UNKNOWN, 'not her password');
  expect(unknownAddress).toEqual(wrongPassword);
  await expect(page.getByLabel('Email address')).toHaveValue(UNKNOWN);
  await expect(page.getByLabel('Password', { exact: true })).toBeFocused();
});

test('asking for a new password is answered the same for a known and an unknown address', async ({ page }) => {
  await page.goto('/sign-in');
  const answers: string[] = [];
  for (const email of [emailOf('Maya Roberts'), UNKNOWN]) {
    await page.reload();
    await page.getByLabel('Email address').fill(email);
    await page.getByRole('button', { name: 'I have forgotten my password' }).click();
    const answer = page.getByRole('status').filter({ hasText: 'If this address has an account' });
    await expect(answer).toBeVisible();
    answers.push(await page.getByRole('main').innerText());
  }
  expect(answers[1]).toBe(answers[0]);
});

test('signing in by typing leads to the page that was asked for', async ({ page }) => {
  await page.goto('/patients/maya-roberts?view=timeline');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await page.getByLabel('Email address').fill(emailOf('Pete Okafor'));
  await page.getByLabel('Password', { exact: true }).fill('braid-demo');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Maya Roberts' })).toBeVisible();
  await expect(page).toHaveURL(/view=timeline/);
});

test('the colours chosen before signing in stay, also after a reload', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('banner').getByRole('button', { name: 'Light' }).click();
  await page.getByRole('group', { name: 'Screen colours' }).getByRole('button', { name: 'Low light' }).click();
  await signIn(page, 'Maya Roberts');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'low-light');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Hello, Maya' })).toBeVisible();
  await expect(page.getByRole('banner').getByRole('button', { name: 'Low light' })).toBeVisible();
});

test('nothing of Maya is left for Tom on the same browser', async ({ page }) => {
  await signIn(page, 'Maya Roberts');
  await expect(page.getByText('My daughter Asha is nine.')).toBeVisible();
  await signOut(page, 'Maya Roberts');
  await expect(page.getByText('Asha')).toHaveCount(0);
  expect(await storedByThePage(page)).not.toMatch(/maya|asha/i);

  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(page.getByText('Asha')).toHaveCount(0);

  await signIn(page, 'Tom Ellis');
  await expect(page.getByRole('heading', { name: 'Hello, Tom' })).toBeVisible();
  expect(await page.locator('body').innerText()).not.toMatch(/maya|asha/i);
  expect(await storedByThePage(page)).not.toMatch(/maya|asha/i);
});

/** Tries, and answers with what the page then says in its alert. */
async function tryToSignIn(page: Page, email: string, password: string): Promise<string> {
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  const problem = page.getByRole('alert').filter({ hasText: 'do not match an account' });
  await expect(problem).toBeVisible();
  return problem.innerText();
}

/** Everything that this site keeps in the browser, as text. */
async function storedByThePage(page: Page): Promise<string> {
  const { cookies, origins } = await page.context().storageState({ indexedDB: true });
  const session = await page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)));
  const caches = await page.evaluate(async () => (await window.caches.keys()).join());
  return JSON.stringify({ cookies, origins, session, caches });
}
