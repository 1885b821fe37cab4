import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { doc, getDoc } from 'firebase/firestore/lite';

import { actorOf, STAFF } from '../seed/people.ts';
import { writeSection } from '../seed/sections.ts';
import { expectNoViolations } from './helpers/axe.ts';
import { firestoreAs } from './helpers/firestore-as.ts';
import { test } from './helpers/journey.ts';
import { expectNoSidewaysScroll } from './helpers/layout.ts';
import type { OwnPatient } from './helpers/own-patient.ts';
import { newOwnPatient } from './helpers/own-patient.ts';
import {
  editSection,
  expectNewestEntry,
  openPatient,
  sectionOf,
  timelineEntries,
  unfold,
} from './helpers/patient-workspace.ts';
import { revisionsOf } from './helpers/revisions.ts';
import { PHONE } from './helpers/screens.ts';
import { altered, sectionCommit, send } from './helpers/section-commit.ts';

const MEDICAL = 'Diagnosis and medical lead';
const FOOD = 'Food and supplements';
const VERSIONS = ['Oats for breakfast.', 'Oats and berries.', 'Toast for breakfast.'];

test('what changed since Fay last looked is told to her alone until she has seen it', async ({ pageOf, baseURL }) => {
  test.slow();
  const url = baseURL ?? '';
  const iris = await newOwnPatient(
    url,
    { name: 'Iris Byrne', people: [STAFF.rosa, STAFF.nina, STAFF.fay] },
    writeSections,
  );
  const [fay, rosa, nina] = await Promise.all([pageOf('Fay Lindqvist'), pageOf('Rosa Ahmed'), pageOf('Nina Costa')]);
  const strip = (page: Page) => page.getByRole('region', { name: /^\d+ changes? since .* by / });

  await test.step('a first look has nothing to tell', async () => {
    for (const page of [fay, rosa, nina]) await openPatient(page, iris.id, iris.name);
    for (const person of ['Fay Lindqvist', 'Nina Costa'] as const) {
      await using session = await firestoreAs(person, url);
      const uid = person.toLowerCase().replace(' ', '-');
      await expect
        .poll(
          async () => (await getDoc(doc(session.db, `users/${uid}/seen/${iris.id}`))).exists(),
          `${person} has looked`,
        )
        .toBe(true);
    }
    await expect(strip(fay)).toHaveCount(0);
  });

  await test.step('Nina changes one field and Rosa two: three changes, each before and after', async () => {
    await editSection(nina, FOOD, { clinical: 'Porridge for breakfast.' });
    await editSection(rosa, MEDICAL, { clinical: 'Bloods repeated.', plain: 'We took blood again.' });
    await expect(strip(fay)).toContainText(/^3 changes since .* by Rosa and Nina/);
    await strip(fay).getByRole('button', { name: 'Show them' }).click();
    const food = strip(fay).getByRole('list', { name: FOOD });
    await expect(food).toContainText('Toast for breakfast.');
    await expect(food).toContainText('Porridge for breakfast.');
    await expect(strip(fay).getByRole('list', { name: MEDICAL })).toContainText('We took blood again.');
    await expectNoViolations(fay);
  });

  await test.step('marked as seen, they are gone for Fay, now and later, and for nobody else', async () => {
    await strip(fay).getByRole('button', { name: 'Mark as seen' }).click();
    await expect(strip(fay)).toHaveCount(0);
    await openPatient(fay, iris.id, iris.name);
    await openPatient(nina, iris.id, iris.name);
    await expect(strip(nina)).toContainText(/^2 changes since .* by Rosa/);
    await expect(strip(fay)).toHaveCount(0);
  });

  const food = sectionOf(nina, FOOD);
  const history = food.getByRole('region', { name: `History of ${FOOD}` });
  const versions = history.getByRole('strong').filter({ hasText: /^Version \d$/ });
  await test.step('Nina compares versions 2 and 4 of four', async () => {
    await food.getByRole('button', { name: `History of ${FOOD}` }).click();
    await expect(history).toBeFocused();
    await expect(versions).toHaveText(['Version 4', 'Version 3', 'Version 2', 'Version 1']);
    await history.getByRole('combobox', { name: 'Compare' }).selectOption('version 2');
    await history.getByRole('combobox', { name: 'with' }).selectOption('version 4');
    await expect(history.getByRole('status')).toHaveText('One field differs.');
    await expect(history).toContainText('Oats and berries.');
    await expectNoViolations(nina);
    await nina.setViewportSize(PHONE);
    await expectNoSidewaysScroll(nina);
  });

  await test.step('version 2 comes back as version 5, and nothing is removed', async () => {
    await history.getByRole('button', { name: 'Restore… version 2' }).click();
    await history
      .getByRole('group', { name: 'Restore version 2' })
      .getByRole('button', { name: 'Restore version 2' })
      .click();
    await expect(versions).toHaveCount(5);
    await expect(history.getByRole('listitem').first()).toContainText('Version 5');
    await expect(history.getByRole('listitem').first()).toContainText('restored from version 2');
    await expect(food).toContainText('Oats and berries.');
    await expectNewestEntry(fay, `${FOOD}: restored from version 2`);
    await using session = await firestoreAs('Nina Costa', url);
    const revisions = await revisionsOf(session.db, iris.id, 'sections', 'nutrition');
    expect(revisions.map(({ rev }) => rev)).toEqual([1, 2, 3, 4, 5]);
    expect(revisions.at(-1)).toMatchObject({ kind: 'section.restored', after: { clinicalText: 'Oats and berries.' } });
  });

  await test.step('Rosa reads the same history, and can restore none of it', async () => {
    await unfold(rosa, FOOD);
    const theirs = sectionOf(rosa, FOOD);
    await theirs.getByRole('button', { name: `History of ${FOOD}` }).click();
    await expect(theirs.getByText('Version 5', { exact: true })).toBeVisible();
    await expect(theirs.getByRole('button', { name: /Restore/ })).toHaveCount(0);
    await using session = await firestoreAs('Rosa Ahmed', url);
    const edit = { patientId: iris.id, section: 'nutrition', author: STAFF.rosa, plainText: 'Eat what you like.' };
    const { record, event, activity } = await sectionCommit(session.db, edit);
    const restored = altered(event, { kind: 'section.restored' });
    await expect(send(session.db, record, restored, activity)).rejects.toMatchObject({ code: 'permission-denied' });
    await using own = await firestoreAs('Nina Costa', url);
    const byNina = await sectionCommit(own.db, { ...edit, author: STAFF.nina });
    await send(own.db, byNina.record, altered(byNina.event, { kind: 'section.restored' }), byNina.activity);
  });
});

test('what the patient suggests is taken up with their name, or declined with a reason they read', async ({
  openAs,
  pageOf,
  baseURL,
}) => {
  test.slow();
  const odell = await newOwnPatient(
    baseURL ?? '',
    { name: 'Odell Frey', people: [STAFF.nina, STAFF.rosa] },
    writeSections,
  );
  const own = await openAs(odell, { viewport: PHONE });
  const nina = await pageOf('Nina Costa');
  const doing = own.getByRole('region', { name: 'What we are doing' });

  await test.step('the patient says twice what is not right', async () => {
    for (const [sent, words] of ['I do not eat toast any more.', 'Can I have coffee in the evening?'].entries()) {
      await expect(doing.getByRole('button', { name: /^Take it back/ })).toHaveCount(sent);
      await doing.getByRole('button', { name: /^This is not right.*Food and supplements$/ }).click();
      const form = doing.getByRole('form', { name: `About ${FOOD}` });
      await form.getByRole('button', { name: 'Send to my team' }).click();
      await expect(form.getByRole('alert')).toBeVisible();
      await form.getByLabel('What is not right, or what would you change?').fill(words);
      await form.getByRole('button', { name: 'Send to my team' }).click();
      await expect(doing.getByText(`You wrote: “${words}”`)).toBeVisible();
    }
    await expect(doing.getByText('Sent to Nina Costa, your nutritionist.')).toHaveCount(2);
    await expectNoViolations(own);
    await expectNoSidewaysScroll(own);
  });

  await openPatient(nina, odell.id, odell.name);
  const suggestions = sectionOf(nina, FOOD).getByRole('list', { name: `Suggestions for ${FOOD}` });
  await test.step('Nina is told of both, and takes one up: the change bears its author’s name', async () => {
    await expect(nina.getByText('Suggestions for you: 2')).toBeVisible();
    await expectNoViolations(nina);
    await suggestionOf(suggestions, 'toast')
      .getByRole('button', { name: /^Accept…/ })
      .click();
    await sectionOf(nina, FOOD).getByLabel('For the team').fill('Porridge, no toast.');
    await sectionOf(nina, FOOD).getByRole('button', { name: 'Save' }).click();
    await expect(timelineEntries(nina).filter({ hasText: '(suggested by Odell Frey)' })).toHaveCount(1);
    await expect(nina.getByText('Suggestions for you: 1')).toBeVisible();
    await expect(doing.getByText('Nina Costa updated this. Thank you.')).toBeVisible();
  });

  await test.step('the other is declined, not without a reason', async () => {
    const other = suggestionOf(suggestions, 'coffee');
    await other.getByRole('button', { name: /^Decline…/ }).click();
    await other.getByRole('button', { name: 'Save' }).click();
    await expect(other.getByRole('alert')).toContainText('Please say why in a few words.');
    await expect(other.getByLabel('Your answer')).toBeFocused();
    await other.getByLabel('Your answer').fill('Coffee after noon keeps you awake; let us talk in May.');
    await other.getByRole('button', { name: 'Save' }).click();
    await expect(doing.getByText('Nina Costa answered: Coffee after noon keeps you awake')).toBeVisible();
    await expect(nina.getByText(/^Suggestions for you/)).toHaveCount(0);
  });
});

/** Three versions of what Nina wrote, and one of Rosa’s. */
function writeSections({ record, calendar }: Pick<OwnPatient, 'record' | 'calendar'>): void {
  const edited = (clinicalText: string) => ({ clinicalText, plainText: 'As we talked about.', reviewDueOn: null });
  for (const [day, words] of VERSIONS.entries()) {
    writeSection(record, 'nutrition', edited(words), actorOf(STAFF.nina), calendar.at(20 - day, 0));
  }
  writeSection(record, 'rheumatology', edited('Bloods to be taken.'), actorOf(STAFF.rosa), calendar.at(12, 0));
}

function suggestionOf(list: Locator, words: string): Locator {
  return list.getByRole('article').filter({ hasText: words });
}
