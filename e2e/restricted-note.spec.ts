import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Firestore } from 'firebase/firestore/lite';
import { collection, collectionGroup, doc, getDoc, getDocs, query, where } from 'firebase/firestore/lite';

import { expectNoViolations } from './helpers/axe.ts';
import { firestoreAs } from './helpers/firestore-as.ts';
import { test } from './helpers/journey.ts';
import { openPatient, sectionOf, unfold } from './helpers/patient-workspace.ts';
import type { Person } from './helpers/people.ts';
import { openHome } from './helpers/sign-in.ts';

const RECORD = 'patients/maya-roberts';
const SECRET = 'Formulation: fear of being a burden.';
const OTHERS: readonly Person[] = ['Rosa Ahmed', 'Cora Bell', 'Maya Roberts'];

function restrictedOf(db: Firestore) {
  return query(collection(db, `${RECORD}/restricted`), where('discipline', '==', 'psychology'));
}

async function activityOf(db: Firestore): Promise<unknown> {
  return (await getDoc(doc(db, RECORD))).get('lastActivity');
}

async function expectRefused(request: Promise<unknown>): Promise<void> {
  await expect(request).rejects.toMatchObject({ code: 'permission-denied' });
}

async function expectNoTrace(page: Page): Promise<void> {
  await expect(page.getByText(SECRET)).toHaveCount(0);
  await expect(page.getByText(/psychology notes/i)).toHaveCount(0);
}

test('a restricted note is for its discipline alone, and nothing tells others that it exists', async ({
  pageOf,
  baseURL,
}) => {
  const paul = await pageOf('Paul Mensah');
  await openPatient(paul, 'maya-roberts', 'Maya Roberts');
  await using own = await firestoreAs('Paul Mensah', baseURL ?? '');
  await unfold(paul, 'Mind and coping');
  const section = sectionOf(paul, 'Mind and coping');
  await section.getByRole('button', { name: 'Add a psychology note' }).click();
  await section.getByRole('textbox').fill(SECRET);
  await section.getByRole('button', { name: 'Save note' }).click();
  await expect(section.getByText(SECRET)).toBeVisible();
  await expect(section.getByRole('textbox')).toHaveCount(0);
  await expectNoViolations(paul);
  const note = await test.step('it is stored with its own history', async () => {
    await expect.poll(async () => (await getDocs(restrictedOf(own.db))).size).toBe(1);
    const [stored] = (await getDocs(restrictedOf(own.db))).docs;
    return stored?.ref.path ?? '';
  });

  for (const person of OTHERS) {
    await test.step(`${person} finds no trace, on the page or past it`, async () => {
      const page = await pageOf(person);
      if (person === 'Maya Roberts') {
        await openHome(page);
      } else {
        await openPatient(page, 'maya-roberts', 'Maya Roberts');
        await page.getByRole('button', { name: 'Open all' }).click();
      }
      await expectNoTrace(page);
      await using session = await firestoreAs(person, baseURL ?? '');
      await expectRefused(getDoc(doc(session.db, note)));
      await expectRefused(getDoc(doc(session.db, `${RECORD}/restricted/no-such-note`)));
      await expectRefused(getDocs(restrictedOf(session.db)));
      await expectRefused(getDocs(collectionGroup(session.db, 'restrictedEvents')));
      expect(JSON.stringify(await activityOf(session.db))).not.toContain('restricted');
    });
  }
});
