import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

import { test } from './helpers/journey.ts';
import { editSection, openPatient, sectionOf, timelineEntries, unfold } from './helpers/patient-workspace.ts';

test.describe('Cora’s caseload', () => {
  test('is found by the plain letters of a name and by NHS number', async ({ openAs }) => {
    const page = await openAs('Cora Bell');
    const search = page.getByRole('searchbox', { name: 'Search by name or NHS number' });
    for (const [query, names] of [
      ['lukasz', ['Łukasz Nguyen']],
      ['zak ib', ['Ibrahim Żak']],
      ['ohara', ['Imogen O’Hara']],
      ['999 000 0018', ['Maya Roberts']],
    ] as const) {
      await search.fill(query);
      await expect(people(page)).toHaveText(names);
      await expect(page.getByRole('status').filter({ hasText: `${names.length} of ` })).toBeVisible();
    }
    await search.fill('nobody of this name');
    await expect(page.getByText('Nobody matches')).toBeVisible();
    await page.getByRole('button', { name: 'Show everybody' }).click();
    await expect(search).toHaveValue('');
    await expect(people(page)).not.toHaveCount(0);
  });

  test('says on each filter how many it holds and keeps the choice in the address', async ({ openAs }) => {
    const page = await openAs('Cora Bell');
    const overdue = page.getByRole('button', { name: /^Review overdue \d+$/ });
    const count = Number((await overdue.textContent())?.match(/\d+/)?.[0]);
    expect(count).toBeGreaterThan(0);
    await overdue.click();
    await expect(page).toHaveURL(/show=review-overdue/);
    await expect(people(page)).toHaveCount(count);
    await expect(page.getByRole('cell', { name: /^overdue by / })).toHaveCount(count);

    await page.reload();
    await expect(overdue).toHaveAttribute('aria-pressed', 'true');
    await expect(people(page)).toHaveCount(count);
  });

  test('is found again at the same place on the way back from a patient', async ({ openAs }) => {
    const page = await openAs('Cora Bell');
    await expect(async () => expect(await people(page).count()).toBe(await peopleInAll(page))).toPass();
    const last = people(page).last();
    const name = (await last.textContent()) ?? '';
    await last.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page).toHaveTitle(`${name} – Braid`);
    await page.goBack();
    await expect(page).toHaveTitle('Caseload – Braid');
    await expect(people(page).filter({ hasText: name }).last()).toBeInViewport();
  });

  test('shows what a colleague has just changed', async ({ openAs }) => {
    const [cora, rosa] = await Promise.all([openAs('Cora Bell'), openAs('Rosa Ahmed')]);
    const hannah = cora.getByRole('row').filter({ has: cora.getByRole('rowheader', { name: 'Hannah Begum' }) });
    await expect(hannah).not.toContainText('Rosa Ahmed');
    await rosa.getByRole('link', { name: 'Hannah Begum' }).click();
    await editSection(rosa, 'Diagnosis and medical lead', { clinical: 'Nerve tests of both feet requested.' });
    await expect(hannah).toContainText(/Rosa Ahmed.*Today \d\d:\d\d/);
    await expect(cora.getByRole('button', { name: /^Changed today [1-9]/ })).toBeVisible();
  });
});

test('Cora writes the coordination section and reads why the others are closed to her', async ({ openAs }) => {
  const page = await openAs('Cora Bell');
  await page.getByRole('searchbox').fill('maya');
  await page.getByRole('link', { name: 'Maya Roberts' }).click();
  await expect(sectionOf(page, 'Coordination')).toContainText('Yours');
  await expect(sectionOf(page, 'Coordination')).toContainText('Team only');
  const words = 'Taxi booked for the December review.';
  await editSection(page, 'Coordination', { clinical: words });
  await expect(sectionOf(page, 'Coordination')).toContainText(words);
  await expect(timelineEntries(page).filter({ hasText: 'Coordination' }).first()).toContainText('Team only');

  await unfold(page, 'Pain treatments');
  const pain = sectionOf(page, 'Pain treatments');
  await expect(pain).toContainText('Only Pain medicine can edit this section. Pete Okafor owns it.');
  await expect(pain.getByRole('button', { name: /Edit|Write/ })).toHaveCount(0);
  await unfold(page, 'About me');
  await expect(sectionOf(page, 'About me')).toContainText('Only the patient can edit this section.');
});

test('the timeline shows the chosen strands and a link leads to one entry', async ({ pageOf }) => {
  const page = await pageOf('Cora Bell');
  await openPatient(page, 'maya-roberts', 'Maya Roberts');
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await timeline.getByRole('button', { name: 'Filter' }).click();
  await timeline.getByRole('checkbox', { name: 'Sleep medicine' }).check();
  await expect(timeline).toContainText('Showing 1 of ');
  await expect(page).toHaveURL(/strands=sleep/);
  await expect(timelineEntries(page).filter({ hasNotText: 'Sleep medicine' })).toHaveCount(0);

  const entry = timelineEntries(page).filter({ hasText: 'Before and after' }).last();
  await entry.getByText('Before and after').click();
  const link = await entry.getByRole('link', { name: 'Link to this entry' }).getAttribute('href');
  await page.goto(link ?? '');
  await expect(timelineEntries(page).filter({ has: page.getByText('Link to this entry') })).toBeInViewport();
});

function people(page: Page) {
  return page.getByRole('rowheader');
}

async function peopleInAll(page: Page): Promise<number> {
  const words = await page.getByRole('status').filter({ hasText: 'people' }).innerText();
  return Number(/of (\d+)/.exec(words)?.[1]);
}
