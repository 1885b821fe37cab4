import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { collection, getDocs } from 'firebase/firestore/lite';

import { STAFF } from '../seed/people.ts';
import { expectNoViolations } from './helpers/axe.ts';
import { writeDiaryDays } from './helpers/diary-days.ts';
import { test } from './helpers/journey.ts';
import { expectNoSidewaysScroll } from './helpers/layout.ts';
import { newOwnPatient } from './helpers/own-patient.ts';
import { ownerDatabase } from './helpers/owner-database.ts';
import { openPatient, sectionOf, timelineEntries } from './helpers/patient-workspace.ts';
import { PHONE } from './helpers/screens.ts';

const SECTION = 'Moving and pacing';
const EASY = {
  minutes: 5,
  effort: 3,
  painDuring: 2,
  nextDayPain: 1,
  nextDayFatigue: 0,
  skippedBecause: null,
};
const SKIPPED = {
  minutes: null,
  effort: null,
  painDuring: null,
  nextDayPain: null,
  nextDayFatigue: null,
  skippedBecause: 'Away',
};

test('Fay’s walking programme starts low, grows by what its days were like, and never by itself', async ({
  openAs,
  pageOf,
  baseURL,
}) => {
  test.slow();
  const url = baseURL ?? '';
  const wren = await newOwnPatient(url, { name: 'Wren Hale', people: [STAFF.fay] });
  const { calendar } = wren;
  const fay = await pageOf('Fay Lindqvist');
  const card = sectionOf(fay, SECTION).getByRole('article', { name: 'Walking' });

  await test.step('Fay adds it: 5 minutes a day, since a week ago', async () => {
    await openPatient(fay, wren.id, wren.name);
    await pickType(fay, 'Walking');
    const form = fay.getByRole('form', { name: 'New: Walking' });
    await form.getByLabel('Minutes each day now').fill('0');
    await form.getByLabel('Minutes at the start').fill('25');
    await form.getByRole('radio', { name: 'Active' }).check();
    await save(form);
    await expect(form.getByLabel('Minutes each day now')).toBeFocused();
    await expectNoViolations(fay);
    await form.getByLabel('Minutes each day now').fill('5');
    await form.getByLabel('Minutes at the start').fill('5');
    await form.getByLabel('Up to').fill('30');
    await form.getByLabel('From').fill(calendar.date(7));
    await save(form);
    await expect(card).toContainText('Step 1: 5 min a day');
    await expect(sectionOf(fay, SECTION).getByRole('button', { name: 'Add to the plan' })).toBeFocused();
    await expect(card.getByRole('status').filter({ hasText: /^Saved \d\d:\d\d$/ })).toBeVisible();
  });

  const programme = await onlyInterventionOf(url, wren.id);
  await writeDiaryDays(url, wren, {
    of: programme,
    name: 'Walking',
    days: { 7: EASY, 6: EASY, 5: SKIPPED, 4: EASY, 3: EASY, 2: EASY },
  });
  const own = await openAs(wren, { viewport: PHONE });
  const walking = own.getByRole('group', { name: 'Walking' });

  await test.step('the patient writes down yesterday: what cannot be is refused, what is unlikely asked about', async () => {
    await walking.getByRole('button', { name: /^Yesterday: write it down/ }).click();
    const minutes = walking.getByLabel('Minutes', { exact: true });
    for (const [typed, answer] of [
      ['-3', '0 to 1,440 min.'],
      ['abc', 'number'],
    ] as const) {
      await minutes.fill(typed);
      await save(walking);
      await expect(walking.getByRole('alert')).toContainText(answer);
      await expect(minutes).toHaveAttribute('aria-invalid', 'true');
      await expect(minutes).toBeFocused();
    }
    await minutes.fill('500');
    await save(walking);
    await expect(walking.getByRole('alert')).toContainText('Is that right? More than 10 times the plan.');
    await expectNoViolations(own);
    await expectNoSidewaysScroll(own);
    await minutes.fill('5');
    await save(walking);
    await expect(walking.getByText('5 min', { exact: true })).toBeVisible();
  });

  await test.step('after a week the next step is ready, and is taken when Fay accepts', async () => {
    await expect(card).toContainText('6 of 7 days done');
    await expect(card).toContainText('Ready: 6 min');
    await card.getByRole('button', { name: /^Accept/ }).click();
    await expect(card).toContainText('Step 2: 6 min a day');
    await expect(card.getByRole('button', { name: /^Accept/ })).toHaveCount(0);
    await expect(walking).toBeVisible();
  });

  await test.step('two days that were worse after: a hold is suggested, and the target stays', async () => {
    // That the step began today leaves nothing to look back on.
    await card.getByRole('button', { name: 'Edit Walking' }).click();
    const form = card.getByRole('form', { name: 'Edit Walking' });
    await form.getByLabel('This step since').fill(calendar.date(2));
    await save(form);
    for (const day of ['today', 'yesterday']) {
      await walking.getByRole('button', { name: new RegExp(`Walking, ${day}$`) }).click();
      await walking.getByLabel('Minutes', { exact: true }).fill('6');
      await unfold(walking, 'The day after');
      await walking.getByLabel('Tiredness the day after, compared with before').fill('3');
      await save(walking);
      await expect(walking.getByRole('button', { name: 'Save' })).toHaveCount(0);
    }
    await expect(card).toContainText('Hold suggested: 2 of last 3 days worse');
    await expect(card).toContainText('Step 2: 6 min a day');
  });

  await test.step('other minutes than suggested take a reason, which the timeline tells', async () => {
    await card.getByRole('button', { name: /^Other…/ }).click();
    const form = card.getByRole('form', { name: 'Edit Walking' });
    await form.getByLabel('Minutes each day now').fill('7');
    await save(form);
    await expect(form.getByLabel('Why this step')).toBeFocused();
    await expect(form.getByRole('alert')).toContainText('Please say why this step.');
    await expectNoViolations(fay);
    await form.getByLabel('Why this step').fill('She asked for it and rests afterwards.');
    await save(form);
    await expect(card).toContainText('Step 3: 7 min a day');
    await expect(timelineEntries(fay).first()).toContainText('She asked for it and rests afterwards.');
  });

  await test.step('where it gets worse after effort, no step is offered at all', async () => {
    await card.getByRole('button', { name: 'Edit Walking' }).click();
    const form = card.getByRole('form', { name: 'Edit Walking' });
    await form.getByRole('group', { name: 'Gets worse after effort' }).getByRole('radio', { name: 'Yes' }).check();
    await save(form);
    await expect(card).toContainText('no step is suggested where it gets worse after effort');
    await expect(card.getByRole('button', { name: 'Edit Walking' })).toBeFocused();
    await expect(card.getByRole('button', { name: /^Accept/ })).toHaveCount(0);
  });
});

async function pickType(page: Page, name: string): Promise<void> {
  const section = sectionOf(page, SECTION);
  await section.getByRole('button', { name: 'Add to the plan' }).click();
  await section.getByRole('searchbox', { name: 'What is to be added?' }).fill(name);
  await section.getByRole('button', { name, exact: true }).click();
}

async function save(form: Locator): Promise<void> {
  await form.getByRole('button', { name: 'Save', exact: true }).click();
}

async function unfold(form: Locator, group: string): Promise<void> {
  const unfolder = form.getByRole('button', { name: `Add ${group.toLowerCase()}` });
  if (await unfolder.isVisible()) await unfolder.click();
}

async function onlyInterventionOf(pageUrl: string, patientId: string): Promise<string> {
  await using owner = ownerDatabase(pageUrl);
  const { docs } = await getDocs(collection(owner.db, `patients/${patientId}/interventions`));
  const [only] = docs;
  if (!only || docs.length !== 1) throw new Error(`${docs.length} interventions where there should be one`);
  return only.id;
}
