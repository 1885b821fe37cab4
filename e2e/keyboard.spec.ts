import { expect } from '@playwright/test';

import { test } from './helpers/journey.ts';
import { press, tabTo } from './helpers/keyboard.ts';
import { sectionOf, timelineEntries } from './helpers/patient-workspace.ts';
import { emailOf } from './helpers/people.ts';

test('Rosa signs in, finds a patient, filters, edits, saves and signs out by keyboard alone', async ({ page }) => {
  await page.goto('/sign-in');
  await tabTo(page, page.getByLabel('Email address'));
  await page.keyboard.type(emailOf('Rosa Ahmed'));
  await tabTo(page, page.getByLabel('Password', { exact: true }));
  await page.keyboard.type('braid-demo');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: 'Caseload' })).toBeVisible();
  await tabTo(page, page.getByRole('searchbox'));
  await page.keyboard.type('adeyemi');
  await press(page, page.getByRole('button', { name: /^All/ }));
  await press(page, page.getByRole('link', { name: 'Ciara Adeyemi' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Ciara Adeyemi' })).toBeVisible();

  const section = sectionOf(page, 'Diagnosis and medical lead');
  await press(page, section.getByRole('button', { name: 'Edit Diagnosis and medical lead' }));
  const editor = section.getByLabel('For the team');
  await expect(editor).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Seen today. No change to the plan.');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(section.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await expect(section.getByRole('button', { name: 'Edit Diagnosis and medical lead' })).toBeFocused();

  const timeline = page.getByRole('region', { name: 'Timeline' });
  await press(page, timeline.getByRole('button', { name: 'Filter' }));
  await tabTo(page, timeline.getByRole('checkbox', { name: 'Rheumatology' }));
  await page.keyboard.press('Space');
  await expect(timeline).toContainText(/Showing 1 of \d strands/);
  await press(page, timelineEntries(page).locator('summary').first());
  await expect(timeline).toContainText('No change to the plan.');

  await press(page, page.getByRole('banner').getByRole('button', { name: 'Rosa Ahmed' }));
  await press(page, page.getByRole('button', { name: 'Sign out' }));
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test('Maya chooses low light, signs in, reads more of what changed and signs out by keyboard alone', async ({
  page,
}) => {
  await page.goto('/sign-in');
  await press(page, page.getByRole('banner').getByRole('button', { name: 'Light' }));
  await press(page, page.getByRole('group', { name: 'Screen colours' }).getByRole('button', { name: 'Low light' }));
  await tabTo(page, page.getByLabel('Email address'));
  await page.keyboard.type(emailOf('Maya Roberts'));
  await tabTo(page, page.getByLabel('Password', { exact: true }));
  await page.keyboard.type('braid-demo');
  await press(page, page.getByRole('button', { name: 'Sign in', exact: true }));
  await expect(page.getByRole('heading', { level: 1, name: 'Hello, Maya' })).toBeVisible();

  await press(page, page.getByRole('button', { name: 'Change this' }));
  await expect(page.getByLabel('In your own words.')).toBeFocused();
  await press(page, page.getByRole('button', { name: 'Cancel' }));

  const changes = page.getByRole('region', { name: 'What changed' }).getByRole('listitem');
  await expect(changes).toHaveCount(4);
  await press(page, page.getByRole('button', { name: 'Show more' }));
  await expect(changes.nth(4)).toBeVisible();

  await press(page, page.getByRole('banner').getByRole('button', { name: 'Maya Roberts' }));
  await press(page, page.getByRole('button', { name: 'Sign out' }));
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test('the first press of Tab offers to skip to the page', async ({ pageOf }) => {
  const page = await pageOf('Rosa Ahmed');
  await page.goto('/caseload');
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Skip to the page' }));
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('no single letter does anything', async ({ pageOf }) => {
  const page = await pageOf('Rosa Ahmed');
  await page.goto('/patients/tom-ellis');
  await expect(page.getByRole('heading', { level: 1, name: 'Tom Ellis' })).toBeVisible();
  const before = page.url();
  await page.getByRole('main').focus();
  for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789?/') await page.keyboard.press(key);
  expect(page.url()).toBe(before);
  await expect(page.getByRole('textbox')).toHaveCount(0);
});
