import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { BrowserContext, Page } from '@playwright/test';
import { chromium, expect } from '@playwright/test';

import { firestoreAs } from './helpers/firestore-as.ts';
import { test } from './helpers/journey.ts';
import { trustThisDevice } from './helpers/kept-on-device.ts';
import { startOwnBraid } from './helpers/own-braid.ts';
import { editSection, openPatient, sectionOf } from './helpers/patient-workspace.ts';
import { revisionsOf } from './helpers/revisions.ts';
import { signIn, signOut } from './helpers/sign-in.ts';

test.use({ serviceWorkers: 'allow' });

const TITLE = 'Moving and pacing';
const PATIENT = 'tom-ellis';

function waiting(page: Page, count: number) {
  return page.getByRole('banner').getByRole('link', { name: `Waiting: ${count}` });
}

async function typeIn(page: Page, clinical: string): Promise<void> {
  const section = sectionOf(page, TITLE);
  await section.getByRole('button', { name: `Edit ${TITLE}` }).click();
  await section.getByLabel('For the team').fill(clinical);
  await section.getByRole('button', { name: 'Save' }).click();
}

async function addNote(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a note' }).click();
  await page.getByLabel('Note for the team').fill(text);
  await page.getByRole('button', { name: 'Save note' }).click();
}

test.describe('Fay without a connection', () => {
  test.describe.configure({ mode: 'serial' });

  test('edits, closes the browser, and finds both edits waiting when she opens it again; they go once', async ({
    baseURL,
    pageOf,
    launchOptions,
  }) => {
    test.setTimeout(90_000);
    const folder = await mkdtemp(join(tmpdir(), 'braid-browser-'));
    const open = (offline: boolean): Promise<BrowserContext> =>
      chromium.launchPersistentContext(folder, {
        ...launchOptions,
        baseURL: baseURL ?? '',
        offline,
        serviceWorkers: 'allow',
      });
    let browser = await open(false);
    try {
      let page = await browser.newPage();
      await signIn(page, 'Fay Lindqvist');
      await trustThisDevice(page, 'Fay Lindqvist');
      await openPatient(page, PATIENT, 'Tom Ellis');
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await browser.setOffline(true);
      await typeIn(page, 'Stairs twice a day, seen at home.');
      await addNote(page, 'He asked about swimming.');
      await expect(waiting(page, 2)).toBeVisible();
      await browser.close();

      browser = await open(true);
      page = await browser.newPage();
      await page.goto(`/patients/${PATIENT}`);
      await expect(waiting(page, 2)).toBeVisible();
      await expect(page.getByText(/This is what was saved on .* at \d\d:\d\d\./)).toBeVisible();
      await expect(sectionOf(page, TITLE)).toContainText('Stairs twice a day, seen at home.');
      await page.goto('/patients/maya-roberts');
      await expect(page.getByRole('heading', { level: 1, name: 'This plan is not available offline' })).toBeVisible();

      await browser.setOffline(false);
      await expect(page.getByRole('banner').getByRole('link', { name: /Waiting/ })).toHaveCount(0);
    } finally {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    }
    const colleague = await pageOf('Rosa Ahmed');
    await openPatient(colleague, PATIENT, 'Tom Ellis');
    await expect(colleague.getByText('He asked about swimming.')).toHaveCount(1);
    await using session = await firestoreAs('Rosa Ahmed', baseURL ?? '');
    const told = await revisionsOf(session.db, PATIENT, 'sections', 'physiotherapy');
    expect(told.filter(({ after }) => after['clinicalText'] === 'Stairs twice a day, seen at home.')).toHaveLength(1);
    expect(told.map(({ rev }) => rev)).toEqual(told.map((_, index) => index + 1));
  });

  test('one edit goes and the other needs her, where the same words were changed meanwhile', async ({ pageOf }) => {
    const [page, elsewhere] = [await pageOf('Fay Lindqvist'), await pageOf('Fay Lindqvist')];
    await openPatient(page, PATIENT, 'Tom Ellis');
    await openPatient(elsewhere, PATIENT, 'Tom Ellis');
    await page.context().setOffline(true);
    await typeIn(page, 'Written on the train.');
    await addNote(page, 'Ring him on Monday.');
    await expect(waiting(page, 2)).toBeVisible();
    await editSection(elsewhere, TITLE, { clinical: 'Written in the clinic.' });
    await page.context().setOffline(false);
    await expect(elsewhere.getByText('Ring him on Monday.')).toBeVisible();
    await expect(page.getByRole('banner').getByRole('link', { name: 'Needs you: 1' })).toBeVisible();
    const choice = sectionOf(page, TITLE).getByRole('group', { name: 'Two versions' });
    await expect(choice).toContainText('Written in the clinic.');
    await expect(choice).toContainText('Written on the train.');
    await choice.getByRole('button', { name: /^Keep/ }).click();
    await expect(sectionOf(page, TITLE)).toContainText('Written in the clinic.');
    await expect(page.getByRole('banner').getByRole('link', { name: /Needs you/ })).toHaveCount(0);
  });

  test('two tabs and a wrong clock make one event, at the server’s time', async ({ openAs, baseURL }) => {
    const page = await openAs('Fay Lindqvist');
    await signOut(page, 'Fay Lindqvist');
    await page.context().clock.install({ time: Date.now() + 2 * 3600_000 });
    await signIn(page, 'Fay Lindqvist');
    const second = await page.context().newPage();
    for (const tab of [page, second]) await openPatient(tab, PATIENT, 'Tom Ellis');
    await page.context().setOffline(true);
    await typeIn(page, 'Seen by two tabs.');
    for (const tab of [page, second]) await expect(waiting(tab, 1)).toBeVisible();
    await page.context().setOffline(false);
    for (const tab of [page, second]) {
      await expect(tab.getByRole('banner').getByRole('link', { name: /Waiting/ })).toHaveCount(0);
      await expect(sectionOf(tab, TITLE)).toContainText('Seen by two tabs.');
    }
    await using session = await firestoreAs('Rosa Ahmed', baseURL ?? '');
    const arrived = async () => {
      const told = await revisionsOf(session.db, PATIENT, 'sections', 'physiotherapy');
      return told.filter(({ after }) => after['clinicalText'] === 'Seen by two tabs.');
    };
    // A try that fails is no longer waiting for a moment, too: the server knows when it has arrived.
    await expect.poll(async () => (await arrived()).length).toBeGreaterThan(0);
    const same = await arrived();
    expect(same).toHaveLength(1);
    expect(Math.abs((same[0]?.recordedAt.toMillis() ?? 0) - Date.now())).toBeLessThan(60_000);
  });
});

test('a full device is said before the form is left, with the text still there to copy', async ({ pageOf }) => {
  test.setTimeout(75_000);
  const page = await pageOf('Fay Lindqvist');
  await openPatient(page, 'maya-roberts', 'Maya Roberts');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 1 });
  const section = sectionOf(page, TITLE);
  await section.getByRole('button', { name: `Edit ${TITLE}` }).click();
  const text = section.getByLabel('For the team');
  // Chromium asks again what room there is only after half a minute.
  await expect(async () => {
    await text.fill('');
    await text.fill('There is no room for this.');
    await expect(section.getByText('Could not keep this on the device')).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 45_000 });
  await expect(section.getByRole('button', { name: /^Copy text/ })).toBeVisible();
  await expect(text).toHaveValue('There is no room for this.');
});

test('what must not wait is disabled offline and says why', async ({ pageOf }) => {
  const page = await pageOf('Cora Bell');
  await page.goto('/patients/maya-roberts/team');
  const end = page.getByRole('button', { name: 'End membership of Nina Costa' });
  await expect(end).toBeEnabled();
  await page.context().setOffline(true);
  await expect(end).toBeDisabled();
  await expect(page.getByText('The team and consent cannot be changed offline')).toBeVisible();
});

test('an edit outlives a server that is killed, and is there once when it is back', async ({ pageOf }, {
  parallelIndex,
}) => {
  test.setTimeout(120_000);
  await using braid = await startOwnBraid(parallelIndex);
  const page = await pageOf('Fay Lindqvist', { baseURL: braid.url });
  await openPatient(page, PATIENT, 'Tom Ellis');
  // A worker that was still on its way when the server went would be reported as an error.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await braid.kill();
  await typeIn(page, 'The server is away.');
  await expect(waiting(page, 1)).toBeVisible();
  await braid.restart();
  // A try that fails is no longer waiting for a moment, too: only what is saved has gone.
  const saved = sectionOf(page, TITLE)
    .getByRole('status')
    .filter({ hasText: /^Saved \d\d:\d\d$/ });
  await expect(saved).toBeVisible({ timeout: 60_000 });
  await using session = await firestoreAs('Rosa Ahmed', braid.url);
  const told = await revisionsOf(session.db, PATIENT, 'sections', 'physiotherapy');
  expect(told.filter(({ after }) => after['clinicalText'] === 'The server is away.')).toHaveLength(1);
});
