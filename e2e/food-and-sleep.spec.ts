import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

import { STAFF } from '../seed/people.ts';
import { expectNoViolations } from './helpers/axe.ts';
import { writeDiaryDays } from './helpers/diary-days.ts';
import { test } from './helpers/journey.ts';
import { expectNoSidewaysScroll, expectOnlyHalvesToScroll } from './helpers/layout.ts';
import { newOwnPatient } from './helpers/own-patient.ts';
import { openPatient, sectionOf } from './helpers/patient-workspace.ts';
import { PHONE } from './helpers/screens.ts';

const FOOD = 'Food and supplements';
const DIET = 'Elimination diet with planned re-introduction';
const SLEEP = 'Sleep';
const WINDOW = 'Sleep restriction (bed-time window)';
/** Five and a half hours in bed, five of them asleep. */
const NIGHT = {
  intoBed: '00:30',
  triedToSleep: '00:30',
  fallAsleepMinutes: 20,
  wakings: 1,
  awakeMinutes: 10,
  lastWoke: '06:00',
  outOfBed: '06:00',
  quality: 6,
};

test('Nina’s diet tries one food at a time, and Sam’s bed-time window is measured by the patient’s own nights', async ({
  openAs,
  pageOf,
  baseURL,
}) => {
  test.slow();
  const url = baseURL ?? '';
  const edda = await newOwnPatient(url, { name: 'Edda Lowe', people: [STAFF.nina, STAFF.sam] });
  await writeDiaryDays(url, edda, { of: 'night', name: 'My night', days: { 4: NIGHT, 3: NIGHT, 2: NIGHT, 1: NIGHT } });
  const [nina, sam] = await Promise.all([pageOf('Nina Costa'), pageOf('Sam Hughes')]);
  await openPatient(nina, edda.id, edda.name);
  const diet = sectionOf(nina, FOOD).getByRole('article', { name: DIET });

  await test.step('turmeric, 500 mg', async () => {
    const form = await begin(nina, FOOD, 'Turmeric or curcumin');
    await form.getByLabel('Curcumin each time').fill('5000');
    await save(form);
    await expect(form.getByRole('alert')).toContainText('mg');
    await expect(form.getByLabel('Curcumin each time')).toBeFocused();
    await form.getByLabel('Curcumin each time').fill('500');
    await form.getByRole('checkbox', { name: 'Morning' }).check();
    await form.getByRole('radio', { name: 'Active' }).check();
    await form.getByLabel('From').fill(edda.calendar.date(0));
    await save(form);
    await expect(sectionOf(nina, FOOD).getByRole('article', { name: 'Turmeric or curcumin' })).toContainText(
      '500 mg in the morning',
    );
  });

  await test.step('gluten and dairy are left out once it is said that a dietitian watches over it', async () => {
    const form = await begin(nina, FOOD, DIET);
    await form.getByRole('radio', { name: 'Elimination' }).check();
    await form.getByLabel('This phase since').fill(edda.calendar.date(11));
    await form.getByRole('checkbox', { name: 'Gluten' }).check();
    await form.getByRole('checkbox', { name: 'Dairy' }).check();
    await form.getByRole('radio', { name: 'Active' }).check();
    await form.getByLabel('From', { exact: true }).fill(edda.calendar.date(20));
    await save(form);
    await expect(form.getByText('With two groups or more a dietitian watches over it. Is that so here?')).toBeVisible();
    await expect(form.getByText('This has to be checked before it starts.')).toBeVisible();
    await expectNoViolations(nina);
    await form.getByRole('button', { name: /^Yes, that is right/ }).click();
    await form
      .getByRole('group', { name: /^Checked that/ })
      .getByRole('radio', { name: 'Yes' })
      .check();
    await save(form);
    await expect(diet.getByRole('list', { name: 'Phases' }).getByRole('listitem').nth(1)).toContainText('day 12');
  });

  await test.step('a second food on the same day is refused, and it is said when it can start', async () => {
    await recordTrial(diet, 'Milk');
    await expect(diet).toContainText('Being tried: Milk, day 1 of 6.');
    await expect(diet.getByRole('button', { name: /^Record a food trial/ })).toBeFocused();
    const form = await recordTrial(diet, 'Bread');
    await expect(form.getByRole('alert')).toContainText(
      /^One food at a time: Milk is tried from .* Bread can start on/,
    );
    await expectNoViolations(nina);
    await form.getByLabel('Day', { exact: true }).fill(edda.calendar.date(-6));
    await form.getByRole('radio', { name: 'Planned' }).check();
    await save(form);
    await expect(diet.getByRole('listitem').filter({ hasText: 'Bread' })).toContainText('planned');
    await expectOnlyHalvesToScroll(nina);
  });

  await openPatient(sam, edda.id, edda.name);
  const window = sectionOf(sam, SLEEP).getByRole('article', { name: WINDOW });

  await test.step('under five hours is refused, little more is asked about', async () => {
    const form = await begin(sam, SLEEP, WINDOW);
    await form.getByLabel('Bed time').fill('00:30');
    await form.getByLabel('Rise time').fill('05:15');
    await form.getByRole('radio', { name: 'Active' }).check();
    await form.getByLabel('From', { exact: true }).fill(edda.calendar.date(0));
    await save(form);
    await expect(form.getByText('This leaves 4 h 45 min in bed; it has to be 5 hours at least.')).toBeVisible();
    await expect(form.getByLabel('Rise time')).toBeFocused();
    await form.getByLabel('Rise time').fill('05:45');
    await expect(form.getByText('This leaves 5 h 15 min in bed. Is that right?')).toBeVisible();
    await form.getByLabel('Rise time').fill('06:00');
    await expect(form.getByText('in bed. Is that right?')).toHaveCount(0);
  });

  await test.step('and it starts once driving was talked about and each question is answered', async () => {
    const form = sam.getByRole('form', { name: `New: ${WINDOW}` });
    await save(form);
    await expect(form.getByText('This has to be talked about before the window starts.')).toBeVisible();
    await expect(form.getByText('6 answers are missing before it can start.')).toBeVisible();
    await expectNoViolations(sam);
    await form
      .getByRole('group', { name: /^Talked about driving/ })
      .getByRole('radio', { name: 'Yes' })
      .check();
    for (const no of await form.getByRole('group', { name: 'Screening' }).getByRole('radio', { name: 'No' }).all()) {
      await no.check();
    }
    await save(form);
    await expect(window).toContainText('In bed 00:30 to 06:00: 5 h 30 min');
    await expect(window).toContainText('4 nights of the last seven can be worked out.');
  });

  await test.step('the fifth night, which the patient writes down, gives the week’s figures', async () => {
    const own = await openAs(edda, { viewport: PHONE });
    const night = own.getByRole('group', { name: 'My night' });
    await night.getByRole('button', { name: /My night, last night$/ }).click();
    for (const [field, typed] of [
      ['Got into bed', '00:30'],
      ['Lights out, trying to sleep', '00:30'],
      ['Time to fall asleep', '20'],
      ['Times I woke', '1'],
      ['Awake in the night, in all', '10'],
      ['Woke for the last time', '06:00'],
      ['Got up', '05:00'],
    ] as const) {
      await night.getByLabel(field).fill(typed);
    }
    await save(night);
    await expect(night.getByLabel('Got up')).toBeFocused();
    await expect(night.getByRole('alert')).toBeVisible();
    await expectNoViolations(own);
    await expectNoSidewaysScroll(own);
    await night.getByLabel('Got up').fill('06:00');
    await save(night);
    await expect(window).toContainText('90.9% at target');
    await expect(window).toContainText('5 h of 5 h 30 min in bed');
    await expectNoViolations(sam);
  });
});

async function begin(page: Page, section: string, type: string): Promise<Locator> {
  const place = sectionOf(page, section);
  await place.getByRole('button', { name: 'Add to the plan' }).click();
  await place.getByRole('searchbox', { name: 'What is to be added?' }).fill(type);
  await place.getByRole('button', { name: type, exact: true }).click();
  return page.getByRole('form', { name: `New: ${type}` });
}

async function recordTrial(diet: Locator, food: string): Promise<Locator> {
  await diet.getByRole('button', { name: /^Record a food trial/ }).click();
  const form = diet.getByRole('form', { name: 'New food trial' });
  await form.getByLabel('Food', { exact: true }).fill(food);
  await save(form);
  return form;
}

async function save(form: Locator): Promise<void> {
  await form.getByRole('button', { name: 'Save', exact: true }).click();
}
