import { expect } from '@playwright/test';

import { restartDatabase, stallDatabase, stopDatabase } from './helpers/database-connection.ts';
import { test } from './helpers/journey.ts';
import { openPatient, sectionOf, timelineEntries } from './helpers/patient-workspace.ts';
import { signIn } from './helpers/sign-in.ts';

test.describe('while something is loading', () => {
  test('the page says so, and shows the plan when it comes', async ({ openAs }) => {
    const page = await openAs('Rosa Ahmed');
    await expect(page.getByRole('link', { name: 'Maya Roberts' })).toBeVisible();
    await stallDatabase(page);
    await page.getByRole('link', { name: 'Maya Roberts' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Opening the plan' })).toBeVisible();
  });
});

test.describe('where nothing is there', () => {
  test('the timeline says so and offers the way back', async ({ pageOf }) => {
    const page = await pageOf('Rosa Ahmed');
    await page.goto('/patients/tom-ellis?strands=nutrition');
    await expect(page.getByText('No entry fits what you chose')).toBeVisible();
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect(timelineEntries(page)).not.toHaveCount(0);
  });
});

test.describe('where access is refused', () => {
  test('an administrator is told that the account opens no health records', async ({ openAs }) => {
    const page = await openAs('Ada Quinn');
    await expect(page.getByText('an administrator cannot open them')).toBeVisible();
    await page.goto('/caseload');
    await expect(page.getByText('Your account opens no health records')).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(0);
    await page.goto('/patients/maya-roberts');
    await expect(page.getByRole('heading', { level: 1, name: 'There is no such page for you' })).toBeVisible();
  });
});

test.describe('without a connection', () => {
  test('what was loaded stays readable under a line that says from when it is', async ({ openAs }) => {
    const page = await openAs('Maya Roberts');
    await expect(page.getByRole('heading', { name: 'Pain treatments' })).toBeVisible();
    await page.context().setOffline(true);
    await expect(page.getByText(/^You are offline\. This is what was saved on .* at \d\d:\d\d\.$/)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Pain treatments' })).toBeVisible();
    await page.context().setOffline(false);
    await expect(page.getByText('You are offline')).toHaveCount(0);
  });

  test('an edit waits, says so, and is sent once the connection is back', async ({ pageOf }) => {
    const page = await pageOf('Pete Okafor');
    await openPatient(page, 'maya-roberts', 'Maya Roberts');
    const section = sectionOf(page, 'Pain treatments');
    await section.getByRole('button', { name: 'Edit Pain treatments' }).click();
    await page.context().setOffline(true);
    await section.getByLabel('For the team').fill('Written on the train.');
    await section.getByRole('button', { name: 'Save' }).click();
    await expect(section.getByText('Waiting: 1 (not sent yet, kept on this device)')).toBeVisible();
    await page.context().setOffline(false);
    await expect(section.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
    await page.reload();
    await expect(sectionOf(page, 'Pain treatments')).toContainText('Written on the train.');
  });

  test('a patient who was not opened before is out of reach, and opens by itself later', async ({ openAs }) => {
    const page = await openAs('Rosa Ahmed');
    await page.getByRole('link', { name: 'Tom Ellis' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Tom Ellis' })).toBeVisible();
    await page.getByRole('link', { name: 'Back to the caseload' }).click();
    await expect(page.getByRole('link', { name: 'Maya Roberts' })).toBeVisible();
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Maya Roberts' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'This plan is not available offline' })).toBeVisible();
    await page.context().setOffline(false);
    await expect(page.getByRole('heading', { level: 1, name: 'Maya Roberts' })).toBeVisible();
  });

  for (const person of ['Rosa Ahmed', 'Maya Roberts'] as const) {
    test(`a page that ${person} opens says that Braid cannot be reached`, async ({ openAs }) => {
      const page = await openAs(person);
      await stopDatabase(page);
      await page.reload();
      await expect(page.getByRole('heading', { level: 1, name: 'Braid cannot be reached' })).toBeVisible();
      await restartDatabase(page);
      await expect(page.getByRole('heading', { level: 1, name: /Caseload|Hello, Maya/ })).toBeVisible();
    });
  }

  test('signing in says what is safe and what to do', async ({ page, context }) => {
    await page.goto('/sign-in');
    await page.getByLabel('Email address').fill('rosa.ahmed@northgate.example');
    await page.getByLabel('Password', { exact: true }).fill('braid-demo');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('We could not reach Braid. What you typed is still here.');
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Caseload' })).toBeVisible();
  });
});

test.describe('without a service worker, which would have every part at hand', () => {
  test('a part of the app that does not load is said to have failed, with a way on', async ({ page }) => {
    await signIn(page, 'Rosa Ahmed');
    await expect(page.getByRole('link', { name: 'Maya Roberts' })).toBeVisible();
    await page.route('**/*.js', (route) => route.abort());
    await page.getByRole('link', { name: 'Maya Roberts' }).click();
    const failure = page.getByRole('alert').filter({ hasText: 'This page did not open' });
    await expect(failure).toBeVisible();
    await page.unroute('**/*.js');
    await failure.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('an address that does not exist leads to a page with a way home', async ({ pageOf }) => {
  const page = await pageOf('Rosa Ahmed');
  await page.goto('/nowhere');
  await expect(page).toHaveTitle('Page not found – Braid');
  await page.getByRole('link', { name: 'Go to my start page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Caseload' })).toBeVisible();
});
