import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { collection, getDocs, query, where } from 'firebase/firestore/lite';

import { firestoreAs } from './helpers/firestore-as.ts';
import { test } from './helpers/journey.ts';
import { keptRows, trustThisDevice } from './helpers/kept-on-device.ts';
import { openPatient } from './helpers/patient-workspace.ts';

const TOLD = /^You are no longer on this care team \(since \d\d:\d\d\)\.$/;
const NOTE = 'Dairy again on Sunday: no symptoms so far.';

/** Runs in the page: whether a word is anywhere in what this browser keeps of Braid. */
async function isOnDevice(page: Page, word: string): Promise<boolean> {
  return page.evaluate(async (wanted) => {
    const opened = indexedDB.open('braid');
    const database = await new Promise<IDBDatabase>((resolve) => (opened.onsuccess = () => resolve(opened.result)));
    const rows = await Promise.all(
      [...database.objectStoreNames].map(
        (store) =>
          new Promise<unknown>((resolve) => {
            const all = database.transaction(store).objectStore(store).getAll();
            all.onsuccess = () => resolve(all.result);
          }),
      ),
    );
    database.close();
    return JSON.stringify(rows).includes(wanted) || Object.values<string>(localStorage).join().includes(wanted);
  }, word);
}

test('Nina is taken off the team: her open page empties, her unsent note is kept, and nothing is written', async ({
  openAs,
  pageOf,
  baseURL,
}) => {
  test.setTimeout(90_000);
  const [laptop, tablet, cora] = [await pageOf('Nina Costa'), await openAs('Nina Costa'), await pageOf('Cora Bell')];
  await trustThisDevice(tablet, 'Nina Costa');
  for (const page of [laptop, tablet]) await openPatient(page, 'maya-roberts', 'Maya Roberts');
  await expect.poll(() => keptRows(tablet)).toContain('nina-costa|1|patients/maya-roberts/team');
  await tablet.context().setOffline(true);
  await tablet.getByRole('button', { name: 'Add a note' }).click();
  await tablet.getByLabel('Note for the team').fill(NOTE);
  await tablet.getByRole('button', { name: 'Save note' }).click();
  await expect(tablet.getByRole('banner').getByRole('link', { name: 'Waiting: 1' })).toBeVisible();

  await test.step('Cora ends her membership, at once', async () => {
    await cora.goto('/patients/maya-roberts/team');
    await cora.getByRole('button', { name: 'End membership of Nina Costa' }).click();
    await cora.getByRole('button', { name: 'End membership now' }).click();
    await expect(cora.getByRole('article', { name: 'Nutrition' })).toContainText('No current owner');
  });
  await test.step('the open page is empty within ten seconds and says whom to ask', async () => {
    await expect(laptop.getByRole('heading', { level: 1, name: TOLD })).toBeVisible({ timeout: 10_000 });
    await expect(laptop.getByText('Contact Cora Bell.')).toBeVisible();
    await expect(laptop.getByText('Maya')).toHaveCount(0);
    await laptop.getByRole('link', { name: 'Go to your caseload' }).click();
    await expect(laptop.getByRole('table')).toBeVisible();
    await expect(laptop.getByRole('link', { name: 'Maya Roberts' })).toHaveCount(0);
  });
  await test.step('the database refuses her at once, though her token is still good', async () => {
    await using session = await firestoreAs('Nina Costa', baseURL ?? '');
    const plan = query(collection(session.db, 'patients/maya-roberts/sections'), where('visibility', '==', 'everyone'));
    await expect(getDocs(plan)).rejects.toMatchObject({ code: 'permission-denied' });
  });
  await test.step('the tablet comes back: the note is neither written nor lost, and nothing else stays', async () => {
    await tablet.context().setOffline(false);
    await expect(tablet.getByRole('banner').getByRole('link', { name: 'Needs you: 1' })).toBeVisible({
      timeout: 20_000,
    });
    await tablet.getByRole('banner').getByRole('link', { name: 'Needs you: 1' }).click();
    await expect(tablet.getByText('Could not be added: you left the team.')).toBeVisible();
    await expect(tablet.getByText(NOTE)).toBeVisible();
    await expect.poll(() => isOnDevice(tablet, 'Maya')).toBe(false);
    await expect.poll(async () => (await keptRows(tablet)).filter((row) => row.includes('maya'))).toEqual([]);
    await using session = await firestoreAs('Cora Bell', baseURL ?? '');
    const notes = await getDocs(
      query(collection(session.db, 'patients/maya-roberts/notes'), where('visibility', '==', 'team')),
    );
    expect(notes.docs.filter((note) => (note.data()['content'] as { text: string }).text === NOTE)).toEqual([]);
  });
  await test.step('she sends it to Cora, who has it on her caseload and not in the plan', async () => {
    await tablet.getByRole('button', { name: /^Send to Cora Bell/ }).click();
    await expect(tablet.getByText('Sent to Cora Bell. It is not part of the plan.')).toBeVisible();
    await expect(tablet.getByText(NOTE)).toHaveCount(0);
    await cora.goto('/caseload');
    await expect(cora.getByRole('listitem').filter({ hasText: NOTE })).toContainText('Nina Costa');
  });
  await test.step('back on the team, she reads again, and her past work stands under her name', async () => {
    await cora.goto('/patients/maya-roberts/team');
    const nutrition = cora.getByRole('article', { name: 'Nutrition' });
    await nutrition.getByRole('button', { name: /^Add somebody/ }).click();
    await nutrition
      .getByRole('button', { name: /^Add|^Join/ })
      .last()
      .click();
    await openPatient(laptop, 'maya-roberts', 'Maya Roberts');
    await expect(laptop.getByRole('region', { name: 'Timeline' })).toContainText('Nina Costa');
  });
});
