import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { collection, doc, getDoc, getDocs } from 'firebase/firestore/lite';

import { STAFF } from '../seed/people.ts';
import type { MeasureId } from './helpers/asked-measures.ts';
import { askFor } from './helpers/asked-measures.ts';
import { expectGoodColours, expectNoViolations } from './helpers/axe.ts';
import { test } from './helpers/journey.ts';
import { press, tabTo } from './helpers/keyboard.ts';
import { expectNoSidewaysScroll, smallTargets } from './helpers/layout.ts';
import type { OwnPatient } from './helpers/own-patient.ts';
import { newOwnPatient } from './helpers/own-patient.ts';
import { ownerDatabase } from './helpers/owner-database.ts';
import { PHONE } from './helpers/screens.ts';
import { THEMES } from './helpers/themes.ts';

test.use({ viewport: PHONE });

const ON_A_PHONE = { viewport: PHONE, hasTouch: true, isMobile: true };
const TARGET = 44;

/** Whom psychology and pain ask, from yesterday on. */
function askedPatient(baseURL: string, name: string, measures: readonly MeasureId[]): Promise<OwnPatient> {
  return newOwnPatient(baseURL, { name, people: [STAFF.pete, STAFF.paul] }, (patient) => {
    for (const [at, measure] of measures.entries()) askFor(patient, measure, { daysAgo: 10 - at, everyDays: 28 });
  });
}

/** What the server holds of a measure: each result, and how many events tell of it. */
async function heldOf(baseURL: string, { id }: OwnPatient, measure: string) {
  await using owner = ownerDatabase(baseURL);
  const results = await getDocs(collection(owner.db, `patients/${id}/measures`));
  const events = await getDocs(collection(owner.db, `patients/${id}/events`));
  const isOfIt = (docId: unknown) => String(docId).startsWith(`${measure}-`);
  return {
    results: results.docs.filter((each) => isOfIt(each.id)).map((each) => [each.id, each.data()['content'] as unknown]),
    events: events.docs.filter((event) => event.data()['collection'] === 'measures' && isOfIt(event.data()['docId']))
      .length,
  };
}

function answer(page: Page, name: string) {
  return page.getByRole('radio', { name, exact: true });
}

async function choose(page: Page, name: string, { onwards = true } = {}): Promise<void> {
  await answer(page, name).check();
  if (onwards) await page.getByRole('button', { name: 'Next' }).click();
}

async function expectQuestion(page: Page, number: number, of: number): Promise<void> {
  await expect(page.getByText(`Question ${number} of ${of}`)).toBeVisible();
}

test('PHQ-9 on a phone: the connection drops twice, the tab is closed once, nothing is lost and nothing doubled', async ({
  openAs,
  baseURL,
}) => {
  test.slow();
  const url = baseURL ?? '';
  const gwen = await askedPatient(url, 'Gwen Pryce', ['phq9']);
  let page = await openAs(gwen, ON_A_PHONE);
  const context = page.context();
  await page.getByRole('link', { name: /^Start.+Mood over two weeks/ }).click();
  await expectQuestion(page, 1, 9);

  await choose(page, 'Several days');
  await choose(page, 'More than half the days');
  await context.setOffline(true);
  await expect(page.getByText('You are offline.')).toBeVisible();
  await choose(page, 'Not at all');
  await page.getByRole('button', { name: 'Skip this one' }).click();
  await expect(page.getByText('kept on this device', { exact: false }).last()).toBeVisible();
  await context.setOffline(false);
  await choose(page, 'Nearly every day');
  await expectQuestion(page, 6, 9);
  await expect(page.getByText('Not saved yet, kept on this device')).toBeVisible();
  await page.close();

  page = await context.newPage();
  await page.goto('/my-care');
  await page.getByRole('link', { name: /^Go on \(question 6 of 9\)/ }).click();
  await expectQuestion(page, 6, 9);
  for (const words of ['Several days', 'Not at all', 'Several days']) await choose(page, words);

  await test.step('the support text is there at once, without a connection', async () => {
    await context.setOffline(true);
    await choose(page, 'Several days', { onwards: false });
    const help = page.getByRole('alert').filter({ hasText: 'Thank you for telling us.' });
    await expect(help).toBeInViewport({ timeout: 1000 });
    await expect(help).toContainText('Your psychologist and your care coordinator will see this');
    await expect(help.getByRole('link', { name: 'Call Samaritans, 116 123' })).toHaveAttribute('href', 'tel:116123');
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.getByRole('heading', { name: 'Your answers' })).toBeFocused();
    await expect(page.getByRole('listitem').filter({ hasText: 'Feeling tired' })).toContainText('Left open');
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
    await expect(page.getByText('Waiting: 1', { exact: false }).last()).toBeVisible();
    expect((await heldOf(url, gwen, 'phq9')).results).toEqual([]);
  });
  await context.setOffline(false);
  await expect(page.getByText('Your team can see your answers now.')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('10 of 27.')).toBeVisible();

  const today = gwen.calendar.date(0);
  const answers = { item1: '1', item2: '2', item3: '0', item4: null, item5: '3', item6: '1', item7: '0', item8: '1' };
  const expected = { answers: { ...answers, item9: '1' }, value: 10, status: 'prorated', safety: 'RF-01' };
  await expect(async () => {
    const held = await heldOf(url, gwen, 'phq9');
    expect(held).toEqual({ results: [[`phq9-${today}`, expect.objectContaining(expected)]], events: 1 });
  }).toPass();

  await test.step('it is put right on the same day', async () => {
    await page.getByRole('button', { name: 'Change an answer' }).click();
    await page.getByRole('button', { name: /^Answer.+Feeling tired/ }).click();
    await choose(page, 'Not at all');
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByText('9 of 27.')).toBeVisible();
    await expect(page.getByText('Your team can see your answers now.')).toBeVisible();
    await expect.poll(async () => (await heldOf(url, gwen, 'phq9')).events).toBe(2);
  });
});

test('PEG by keyboard alone', async ({ openAs, baseURL }) => {
  test.slow();
  const url = baseURL ?? '';
  const hugh = await askedPatient(url, 'Hugh Bevan', ['peg']);
  const page = await openAs(hugh);
  await press(page, page.getByRole('link', { name: /^Start/ }));
  for (const [at, score] of ['7', '5', '6'].entries()) {
    await expectQuestion(page, at + 1, 3);
    await tabTo(page, answer(page, '0'));
    for (let step = 0; step < Number(score); step++) await page.keyboard.press('ArrowRight');
    await expect(answer(page, score)).toBeChecked();
    await press(page, page.getByRole('button', { name: 'Next' }));
  }
  await press(page, page.getByRole('button', { name: 'Send' }));
  await expect(page.getByText('6 of 10.')).toBeVisible();
  await expect(page.getByText('Your team can see your answers now.')).toBeVisible();
  const { results } = await heldOf(url, hugh, 'peg');
  expect(results).toEqual([[`peg-${hugh.calendar.date(0)}`, expect.objectContaining({ value: 6, safety: null })]]);
});

test('each screen reads well on a phone in every theme: today, a question, the body map, the answers, the result', async ({
  openAs,
  baseURL,
}) => {
  test.slow();
  const url = baseURL ?? '';
  const ines = await askedPatient(url, 'Ines Doyle', ['acr2016', 'nrs-pain']);
  const page = await openAs(ines, ON_A_PHONE);

  async function expectCalm(): Promise<void> {
    await expectNoViolations(page);
    await expectNoSidewaysScroll(page);
    expect(await smallTargets(page, TARGET)).toEqual([]);
    for (const theme of [...THEMES].reverse()) {
      await page.evaluate((wanted) => (document.documentElement.dataset['theme'] = wanted), theme);
      await expectGoodColours(page);
    }
  }

  await test.step('today, with a flare that begins and passes', async () => {
    await expect(page.getByRole('link', { name: /^Start/ })).toHaveCount(1);
    await page.getByRole('button', { name: 'I am in a flare' }).click();
    await expect(page.getByText('You are in a flare')).toBeVisible();
    await expectCalm();
    await page.getByRole('button', { name: 'It has passed' }).click();
    await expect(page.getByText('Written down: the flare has passed.')).toBeVisible();
    await using owner = ownerDatabase(url);
    const today = ines.calendar.date(0);
    const episode = doc(owner.db, `patients/${ines.id}/flares/episode-${today}`);
    await expect
      .poll(async () => (await getDoc(episode)).data()?.['content'] as unknown)
      .toEqual({ startedOn: today, endedOn: today, note: null });
  });

  await test.step('the body map, as a picture and as a list', async () => {
    await page.getByRole('link', { name: /^Start/ }).click();
    await page.getByRole('checkbox', { name: 'Jaw, left' }).check();
    await page.getByRole('button', { name: 'Back side' }).click();
    await page.getByRole('checkbox', { name: 'Neck' }).check();
    await expectCalm();
    await page.getByRole('button', { name: 'Show as a list' }).click();
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
    await expectCalm();
    await page.getByRole('button', { name: 'Next' }).click();
    await expectQuestion(page, 2, 8);
  });

  await test.step('a check-in: a row of eleven, then the answers', async () => {
    await page.getByRole('link', { name: 'Stop here, finish later' }).click();
    await page.getByRole('link', { name: 'Answer 6 short questions' }).click();
    await expectQuestion(page, 1, 6);
    await choose(page, '10', { onwards: false });
    await expectCalm();
    await page.getByRole('button', { name: 'Next' }).click();
    for (let skipped = 0; skipped < 5; skipped++) await page.getByRole('button', { name: 'Skip this one' }).click();
    await expectCalm();
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByText('Your team can see your answers now.')).toBeVisible();
    await expectCalm();
  });
});
