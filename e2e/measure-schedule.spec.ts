import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Firestore } from 'firebase/firestore/lite';
import { collection, doc, getDoc, getDocs } from 'firebase/firestore/lite';

import { answerMeasure } from '../seed/answer-measure.ts';
import { STAFF } from '../seed/people.ts';
import { expectNoViolations } from './helpers/axe.ts';
import { test } from './helpers/journey.ts';
import { expectNoSidewaysScroll } from './helpers/layout.ts';
import type { OwnPatient } from './helpers/own-patient.ts';
import { newOwnPatient } from './helpers/own-patient.ts';
import { ownerDatabase } from './helpers/owner-database.ts';
import { openPatient } from './helpers/patient-workspace.ts';
import { LAPTOP, PHONE } from './helpers/screens.ts';

const TOLD = 'Rang Ida at noon. Safe tonight, her sister is with her. Seen again on Thursday.';
const DAYS_AGO = 40;
/** Low by the total, and the last question is not answered with “not at all”. */
const ANSWERS = ['0', '0', '0', '0', '0', '0', '0', '0', '1'];

test('Psychology and sleep ask for the same questions once, and what was answered brings a call', async ({
  pageOf,
  baseURL,
}) => {
  test.slow();
  const url = baseURL ?? '';
  const ida = await newOwnPatient(url, { name: 'Ida Frost', people: [STAFF.paul, STAFF.sam] }, writeFlagged);
  await using owner = ownerDatabase(url);
  const [paul, sam, cora] = await Promise.all([pageOf('Paul Mensah'), pageOf('Sam Hughes'), pageOf('Cora Bell')]);
  for (const page of [paul, sam, cora]) await openPatient(page, ida.id, ida.name);

  await test.step('Paul and Cora are told at once what to do; Sam, that they are', async () => {
    for (const page of [paul, cora]) {
      const urgent = page.getByRole('region', { name: /^Safety: PHQ-9 of/ });
      await expect(urgent.getByRole('alert')).toContainText('Call the person today.');
      await expect(urgent.getByRole('button', { name: 'Record what was done' })).toBeVisible();
    }
    await expect(sam.getByText('Psychology and the coordinator are shown it here.')).toBeVisible();
    await expect(sam.getByText('Item 9')).toHaveCount(0);
    await expectNoViolations(cora);
  });

  await test.step('neither the timeline in its whole width nor a phone hides it', async () => {
    for (const size of [PHONE, LAPTOP]) {
      await cora.setViewportSize(size);
      await cora.goto(`/patients/${ida.id}?view=timeline`);
      await expect(cora.getByRole('heading', { name: 'Timeline' })).toBeVisible();
      await expect(cora.getByRole('heading', { name: 'Plan', exact: true })).toBeHidden();
      await expect(cora.getByRole('region', { name: /^Safety: PHQ-9 of/ })).toBeVisible();
      await expectNoSidewaysScroll(cora);
    }
    await expectNoViolations(cora);
    await openPatient(cora, ida.id, ida.name);
  });

  await test.step('each answer is spelt out for Paul and Cora alone', async () => {
    for (const [page, isTold] of [
      [paul, true],
      [sam, false],
    ] as const) {
      const entries = page.locator('braid-timeline-entry').filter({ hasText: 'PHQ-9' });
      await expect(entries.first()).toBeVisible();
      await entries.first().getByText('What was written').click();
      await expect(entries.first().getByRole('term').filter({ hasText: 'Result' })).toBeVisible();
      await expect(entries.first().getByRole('term').filter({ hasText: 'Answers' })).toHaveCount(isTold ? 1 : 0);
    }
  });

  await test.step('Cora writes down what was done, and the flag goes from every window', async () => {
    const urgent = cora.getByRole('region', { name: /^Safety: PHQ-9 of/ });
    await urgent.getByRole('button', { name: 'Record what was done' }).click();
    await urgent.getByRole('button', { name: 'Save' }).click();
    await expect(urgent.getByText('Please fill this in.').first()).toBeVisible();
    await urgent.getByRole('textbox', { name: 'What was done' }).fill(TOLD);
    await expect(urgent.getByLabel('Day')).toHaveValue(ida.calendar.date(0));
    await urgent.getByRole('button', { name: 'Save' }).click();
    for (const page of [cora, paul]) await expect(page.getByRole('region', { name: /^Safety: PHQ-9/ })).toHaveCount(0);
    await expect(sam.getByText('are shown it here')).toHaveCount(0);
    await measuresOf(paul).getByRole('button', { name: 'PHQ-9', exact: true }).click();
    await expect(measuresOf(paul).getByRole('row', { name: /Rang Ida at noon/ })).toBeVisible();
    const { content, rev } = await stored(owner.db, ida, `measures/${resultIdOf(ida)}`);
    expect([rev, content['safetyNote'], content['safetyOn'], content['safety']]).toEqual([
      2,
      TOLD,
      ida.calendar.date(0),
      'RF-01',
    ]);
  });

  await test.step('Paul asks for PHQ-9 every four weeks', async () => {
    await measuresOf(paul).getByRole('button', { name: 'Ask for a measure' }).click();
    await pickerOf(paul).getByRole('button', { name: 'PHQ-9', exact: true }).click();
    const form = paul.getByRole('form', { name: 'When to ask for PHQ-9' });
    await expect(form.getByLabel('First day')).toHaveValue(ida.calendar.date(0));
    await expect(form.getByLabel('Then every')).toHaveValue('28');
    await form.getByRole('checkbox', { name: 'In the week before each review' }).check();
    await expectNoViolations(paul);
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(measuresOf(paul)).toContainText('due today');
  });

  await test.step('Sam asks for the same, and gets the one that is there', async () => {
    await measuresOf(sam).getByRole('button', { name: 'Ask for a measure' }).click();
    await pickerOf(sam).getByRole('button', { name: 'PHQ-9 asked already' }).click();
    await expect(
      sam.getByText(
        /^Psychology asks for PHQ-9 every 4 weeks and in the week before each review already; the next is due/,
      ),
    ).toBeVisible();
    await sam.getByRole('button', { name: 'Use that one' }).click();
    await expect
      .poll(async () => (await stored(owner.db, ida, 'measureSchedules/phq9')).content['askedBy'])
      .toEqual(['psychology', 'sleep']);
    const all = await getDocs(collection(owner.db, `patients/${ida.id}/measureSchedules`));
    expect(all.size).toBe(1);
    await expectNoSidewaysScroll(sam);
  });

  await test.step('the patient has one set of questions to answer', async () => {
    const page = await pageOf({ email: ida.email }, { viewport: PHONE });
    await page.goto('/my-care');
    const today = page.getByRole('region', { name: 'Today' });
    await expect(today.getByRole('link', { name: /Mood over two weeks/ })).toHaveCount(1);
  });
});

test('Fay records a walk, puts it right, and both versions stand in its history', async ({ pageOf, baseURL }) => {
  const url = baseURL ?? '';
  const una = await newOwnPatient(url, { name: 'Una Marsh', people: [STAFF.fay] });
  await using owner = ownerDatabase(url);
  const fay = await pageOf('Fay Lindqvist', { viewport: PHONE });
  await openPatient(fay, una.id, una.name);
  const measures = measuresOf(fay);
  await measures.getByRole('button', { name: 'Record a result' }).click();
  await measures.getByRole('button', { name: '6-minute walk' }).click();
  const form = fay.getByRole('form', { name: 'Record: 6-minute walk' });
  await form.getByLabel('Whole lengths').fill('12');
  await form.getByLabel('Course').fill('30');
  await form.getByLabel('Part length').fill('30');
  await form.getByRole('radio', { name: 'No' }).check();
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByText('This has to be less than one length of the course.')).toBeVisible();
  await form.getByLabel('Part length').fill('15');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(measures).toContainText('375 m');

  await measures.getByRole('button', { name: '6-minute walk', exact: true }).click();
  await measures.getByRole('button', { name: /^Put right/ }).click();
  const again = fay.getByRole('form', { name: 'Put right: 6-minute walk' });
  await expect(again.getByLabel('Whole lengths')).toHaveValue('12');
  await again.getByLabel('Whole lengths').fill('13');
  await expectNoSidewaysScroll(fay);
  await again.getByRole('button', { name: 'Save' }).click();
  await expect(measures).toContainText('405 m');
  await measures.getByRole('button', { name: /^History/ }).click();
  await expect(measures).toContainText('Version 2');
  await expectNoViolations(fay);
  const { rev, content } = await stored(owner.db, una, `measures/sixmwt-${una.calendar.date(0)}`);
  expect([rev, content['value'], content['answeredBy']]).toEqual([2, 405, 'clinician']);
});

function measuresOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Measures' });
}

function pickerOf(page: Page): Locator {
  return page.getByRole('group', { name: 'Which measure should be asked for?' });
}

function writeFlagged({ record, calendar }: Pick<OwnPatient, 'record' | 'calendar'>): void {
  const by = { uid: record.id, name: 'Ida Frost', strand: 'patient' } as const;
  const [takenOn, at] = [calendar.date(DAYS_AGO), calendar.at(DAYS_AGO, 40)];
  answerMeasure(record, 'phq9', ANSWERS, { by, takenOn, at });
}

function resultIdOf({ calendar }: OwnPatient): string {
  return `phq9-${calendar.date(DAYS_AGO)}`;
}

async function stored(db: Firestore, { id }: OwnPatient, path: string) {
  const found = await getDoc(doc(db, `patients/${id}/${path}`));
  return found.data() as { readonly rev: number; readonly content: Readonly<Record<string, unknown>> };
}
