import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

import { answerMeasure } from '../seed/answer-measure.ts';
import { STAFF } from '../seed/people.ts';
import { askFor } from './helpers/asked-measures.ts';
import { expectNoViolations } from './helpers/axe.ts';
import { test } from './helpers/journey.ts';
import type { OwnPatient } from './helpers/own-patient.ts';
import { newOwnPatient } from './helpers/own-patient.ts';
import { openPatient } from './helpers/patient-workspace.ts';
import { PHONE } from './helpers/screens.ts';

const DAY = 86_400_000;
/** More than are listened to, one a day. */
const SINCE = 45;

test('a result is compared with the very first one, however much was measured since', async ({ pageOf }) => {
  const rosa = await pageOf('Rosa Ahmed');
  await openPatient(rosa, 'maya-roberts', 'Maya Roberts');
  await measuresOf(rosa).getByRole('button', { name: 'PEG', exact: true }).click();
  const changes = measuresOf(rosa).getByRole('definition');
  await expect(changes).toHaveCount(2);
  const dayIn = (words: string) => Date.parse(/\d+ \w+ \d{4}/.exec(words)?.[0] ?? '');
  const [last = 0, first = 0] = (await changes.allInnerTexts()).map(dayIn);
  expect((last - first) / (365 * DAY)).toBeGreaterThan(2);
  await measuresOf(rosa)
    .getByRole('button', { name: /^Show all \d\d results$/ })
    .click();
  const rows = measuresOf(rosa)
    .getByRole('table', { name: /^Results of PEG/ })
    .getByRole('row');
  await expect.poll(() => rows.count()).toBeGreaterThan(30);
  await expectNoViolations(rosa);
});

test('what was answered before all that is listened to is not asked again', async ({ pageOf, baseURL }) => {
  const people = [STAFF.paul, STAFF.pete];
  const ada = await newOwnPatient(baseURL ?? '', { name: 'Ada Lund', people }, writeYearlyAndDaily);
  const paul = await pageOf('Paul Mensah');
  await openPatient(paul, ada.id, ada.name);
  const row = measuresOf(paul).getByRole('listitem').filter({ hasText: 'GAD-7' });
  await expect(row).toContainText('7 of 21, mild');
  await expect(row).toContainText('due in 10 months');

  const page = await pageOf({ email: ada.email }, { viewport: PHONE });
  await page.goto('/my-care');
  const today = page.getByRole('region', { name: 'Today' });
  // Asked for this morning, so that there is something to wait for.
  await expect(today.getByRole('link', { name: /Mood over two weeks/ })).toBeVisible();
  await expect(today.getByRole('link', { name: /Worry/ })).toHaveCount(0);
});

function measuresOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Measures' });
}

function writeYearlyAndDaily(patient: Pick<OwnPatient, 'record' | 'calendar'>): void {
  const { record, calendar } = patient;
  const by = { uid: record.id, name: 'Ada Lund', strand: 'patient' } as const;
  const answered = (daysAgo: number) => ({ by, takenOn: calendar.date(daysAgo), at: calendar.at(daysAgo, 40) });
  askFor(patient, 'gad7', { daysAgo: 55, everyDays: 365 });
  answerMeasure(record, 'gad7', Array(7).fill('1'), answered(55));
  for (let daysAgo = SINCE; daysAgo > 0; daysAgo--) answerMeasure(record, 'peg', [5, 5, 5], answered(daysAgo));
  askFor(patient, 'phq9', { daysAgo: 0, everyDays: 28 });
}
