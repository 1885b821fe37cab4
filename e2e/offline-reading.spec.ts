import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

import { STAFF } from '../seed/people.ts';
import { takeOffTeam } from './helpers/care-team.ts';
import { stopDatabase } from './helpers/database-connection.ts';
import { test } from './helpers/journey.ts';
import { keptRows, trustThisDevice } from './helpers/kept-on-device.ts';
import { waitUntilOfflineReady } from './helpers/offline-ready.ts';
import { openPatient, sectionOf } from './helpers/patient-workspace.ts';
import { signIn, signOut } from './helpers/sign-in.ts';

test.use({ serviceWorkers: 'allow' });

const FROM_BEFORE = /^You are offline\. This is what was saved on .* at \d\d:\d\d\.$/;

const PARTS = [
  '',
  'diary',
  'events',
  'findings',
  'flares',
  'goals',
  'interventions',
  'measureSchedules',
  'measures',
  'notes',
  'problems',
  'sections',
  'sessions',
  'suggestions',
  'team',
];

/** Every part of Maya's record, and the caseload, has come and has been written down. */
async function readMaya(page: Page, uid: string): Promise<void> {
  await expect.poll(() => keptRows(page)).toEqual([`${uid}|1|account`, `${uid}|1|caseload`, `${uid}|1|members`]);
  await openPatient(page, 'maya-roberts', 'Maya Roberts');
  await expect
    .poll(() => keptRows(page))
    .toEqual(
      ['account', 'caseload', 'members', ...PARTS.map((part) => `patients/maya-roberts/${part}`)].map(
        (path) => `${uid}|1|${path}`,
      ),
    );
}

test.describe('on a device that its owner trusts', () => {
  test('what was opened can be read without a connection, after a reload too, and nothing else', async ({ openAs }) => {
    const page = await openAs('Fay Lindqvist');
    await trustThisDevice(page, 'Fay Lindqvist');
    await readMaya(page, STAFF.fay.uid);
    await waitUntilOfflineReady(page);
    await page.context().setOffline(true);
    await page.reload();
    await expect(page.getByText(FROM_BEFORE)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: 'Maya Roberts' })).toBeVisible();
    await expect(sectionOf(page, 'Moving and pacing')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Timeline' }).getByRole('listitem')).not.toHaveCount(0);

    await page.getByRole('link', { name: 'Back to the caseload' }).click();
    await expect(page.getByText(FROM_BEFORE)).toBeVisible();
    await page.getByRole('link', { name: 'Tom Ellis' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'This plan is not available offline' })).toBeVisible();

    await page.context().setOffline(false);
    await expect(page.getByRole('heading', { level: 1, name: 'Tom Ellis' })).toBeVisible({ timeout: 25_000 });
    await expect(page.getByText('You are offline')).toHaveCount(0);
  });

  test('a patient reads the own plan so', async ({ openAs }) => {
    const page = await openAs('Maya Roberts');
    await expect(page.getByRole('heading', { name: 'Pain treatments' })).toBeVisible();
    await trustThisDevice(page, 'Maya Roberts');
    await expect.poll(() => keptRows(page)).toContain('maya-roberts|1|patients/maya-roberts/sections');
    await stopDatabase(page);
    await page.reload();
    await expect(page.getByText(FROM_BEFORE)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Pain treatments' })).toBeVisible();
  });

  test('nothing stays once the trust is withdrawn', async ({ openAs }) => {
    const page = await openAs('Fay Lindqvist');
    await trustThisDevice(page, 'Fay Lindqvist');
    await readMaya(page, STAFF.fay.uid);
    await trustThisDevice(page, 'Fay Lindqvist', false);
    expect(await keptRows(page)).toEqual([]);
  });

  test('nothing of one account stays for the next, in any tab', async ({ openAs }) => {
    const page = await openAs('Fay Lindqvist');
    await trustThisDevice(page, 'Fay Lindqvist');
    await readMaya(page, STAFF.fay.uid);
    const other = await page.context().newPage();
    await other.goto('/patients/maya-roberts');
    await expect(other.getByRole('heading', { level: 1, name: 'Maya Roberts' })).toBeVisible();

    await signOut(page, 'Fay Lindqvist');
    await expect(other.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    await expect.poll(() => keptRows(page)).toEqual([]);

    await signIn(page, 'Tom Ellis');
    await expect(page.getByRole('heading', { level: 1, name: 'Hello, Tom' })).toBeVisible();
    await stopDatabase(page);
    for (const path of ['/patients/maya-roberts', '/caseload']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1, name: 'Braid cannot be reached' })).toBeVisible();
      await expect(page.getByText('Maya')).toHaveCount(0);
    }
  });

  test('whoever is taken off a team while reading loses it from page and device, and is told whom to ask', async ({
    openAs,
    baseURL,
  }) => {
    const page = await openAs('Nina Costa');
    await trustThisDevice(page, 'Nina Costa');
    const first = page.getByRole('table').getByRole('link').first();
    const [name, patientId] = [await first.innerText(), (await first.getAttribute('href'))?.split('/').at(-1) ?? ''];
    await first.click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect.poll(() => keptRows(page)).toContain(`${STAFF.nina.uid}|1|patients/${patientId}/team`);
    await takeOffTeam(baseURL ?? '', patientId, STAFF.nina.uid);
    const told = /^You are no longer on this care team \(since \d\d:\d\d\)\.$/;
    await expect(page.getByRole('heading', { level: 1, name: told })).toBeVisible({ timeout: 10_000 });
    await expect(page.getByText('Contact Cora Bell.')).toBeVisible();
    await expect(page.getByText(name)).toHaveCount(0);
    await expect.poll(async () => (await keptRows(page)).filter((row) => row.includes(patientId))).toEqual([]);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'There is no such page for you' })).toBeVisible();
  });
});

test('on any other device nothing is kept, and a page that opens says that Braid cannot be reached', async ({
  pageOf,
}) => {
  const page = await pageOf('Fay Lindqvist');
  await openPatient(page, 'maya-roberts', 'Maya Roberts');
  expect(await keptRows(page)).toEqual([]);
  await stopDatabase(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Braid cannot be reached' })).toBeVisible();
});
