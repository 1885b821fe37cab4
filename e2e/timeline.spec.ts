import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

import { STAFF } from '../seed/people.ts';
import { expectGoodColours, expectNoViolations } from './helpers/axe.ts';
import { test } from './helpers/journey.ts';
import { expectNoSidewaysScroll } from './helpers/layout.ts';
import { newOwnPatient } from './helpers/own-patient.ts';
import { editSection, openPatient, showUpdates, timelineEntries } from './helpers/patient-workspace.ts';
import { PHONE } from './helpers/screens.ts';
import { THEMES } from './helpers/themes.ts';
import { writeVersions } from './helpers/written-versions.ts';

test('Rosa moves through Maya’s years by buttons and keys, and the address keeps where she is', async ({ pageOf }) => {
  const page = await pageOf('Rosa Ahmed');
  await openPatient(page, 'maya-roberts', 'Maya Roberts');
  const before = await daysInView(page);
  expect(before).toBeGreaterThan(90);

  await page.getByRole('button', { name: 'Closer' }).click();
  await expect.poll(() => daysInView(page)).toBeLessThan(before * 0.6);
  // The address follows once the window rests.
  await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/);
  const closer = page.url();
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await expect.poll(() => daysInView(page)).toBeGreaterThan(365);
  await expect(page).not.toHaveURL(closer);
  const period = await periodOf(page).innerText();
  await page.reload();
  await expect(periodOf(page)).toHaveText(period);
  await page.getByRole('button', { name: 'Today', exact: true }).click();
  await expect.poll(() => daysInView(page)).toBe(before);

  const window = page.getByRole('slider', { name: 'Time in view' });
  await window.focus();
  const today = await periodOf(page).innerText();
  await page.keyboard.press('PageDown');
  await expect(periodOf(page)).not.toHaveText(today);
});

test('the marks are one stop of Tab, and arrows, Enter and Escape lead to an event and back', async ({ pageOf }) => {
  const page = await pageOf('Rosa Ahmed');
  await openPatient(page, 'maya-roberts', 'Maya Roberts');
  const layer = page.getByRole('group', { name: /^Events in view/ });
  await expect(layer.locator('button[tabindex="0"]')).toHaveCount(1);
  await layer.locator('button[tabindex="0"]').focus();

  await page.keyboard.press('ArrowUp');
  const above = await focusedName(page);
  await page.keyboard.press('ArrowDown');
  expect(await focusedName(page)).not.toBe(above);

  // A mark of many days spreads until an event stands for itself.
  await page.keyboard.press('Home');
  for (let step = 0; step < 12 && / events, .* press to spread$/.test(await focusedName(page)); step++) {
    const folded = await focusedName(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedName(page)).not.toBe(folded);
  }
  const name = await focusedName(page);
  await page.keyboard.press('Enter');
  const detail = page.getByRole('region', { name: /: (one entry|\d+ entries of one day)$/ });
  await expect(detail).toContainText(/Version \d+ of /);
  await page.keyboard.press('Escape');
  await expect(detail).toHaveCount(0);
  expect(await focusedName(page)).toBe(name);
});

test('what is filtered stands in the address, and the way back is offered where nothing fits', async ({ pageOf }) => {
  const page = await pageOf('Rosa Ahmed');
  await openPatient(page, 'maya-roberts', 'Maya Roberts');
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('checkbox', { name: 'Physiotherapy' }).check();
  await page.getByRole('checkbox', { name: 'Sessions' }).check();
  await page.getByRole('searchbox', { name: 'With these words' }).fill('no such words');
  await expect(page).toHaveURL(/strands=physiotherapy/);
  await expect(page).toHaveURL(/kinds=sessions/);
  await expect(page).toHaveURL(/q=no(%20|\+)such/);
  await expect(page.getByText('No entry fits what you chose')).toBeVisible();
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(timelineEntries(page)).not.toHaveCount(0);
  await expect(page).not.toHaveURL(/strands|kinds|q=/);
});

test('the table says the same as the list and sorts by each column', async ({ pageOf }) => {
  const page = await pageOf('Rosa Ahmed');
  await page.goto('/patients/maya-roberts?view=timeline&show=table');
  const table = page.getByRole('table').filter({ hasText: 'Recorded' });
  const who = table.getByRole('columnheader', { name: 'Who' });
  await who.getByRole('button').click();
  await expect(who).toHaveAttribute('aria-sort', 'ascending');
  const names = await table.locator('tbody td:last-child').allInnerTexts();
  expect(names).toEqual(names.toSorted());
});

test('a colleague’s edit moves nothing that is read, and waits to be shown', async ({ pageOf, baseURL }) => {
  const gil = await newOwnPatient(baseURL ?? '', { name: 'Gil Haas', people: [STAFF.rosa, STAFF.pete] }, (patient) =>
    writeVersions(patient, STAFF.pete, 'pain', 15),
  );
  const [rosa, pete] = await Promise.all([pageOf('Rosa Ahmed'), pageOf('Pete Okafor')]);
  await Promise.all([rosa, pete].map((page) => openPatient(page, gil.id, gil.name)));
  // What still comes above pushes the picture away.
  await expect(rosa.locator('braid-timeline-charts')).toBeAttached();
  const read = timelineEntries(rosa).nth(9);
  await read.scrollIntoViewIfNeeded();
  const [place, picture] = [await read.boundingBox(), await rosa.locator('braid-lanes').boundingBox()];
  await editSection(pete, 'Pain treatments', { clinical: `Seen at ${new Date().toISOString()}.` });
  await expect(rosa.getByRole('button', { name: '1 update – show' })).toBeVisible();
  expect(await read.boundingBox()).toEqual(place);
  expect(await rosa.locator('braid-lanes').boundingBox()).toEqual(picture);
  await showUpdates(rosa);
  await expect(timelineEntries(rosa).first()).toContainText('New');
});

test('the timeline holds in three themes and on a phone', async ({ pageOf }) => {
  const page = await pageOf('Rosa Ahmed');
  await page.goto('/patients/maya-roberts?view=timeline');
  await expect(timelineEntries(page)).not.toHaveCount(0);
  await expectNoViolations(page);
  for (const theme of THEMES) {
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
    await expectGoodColours(page);
  }
  await page.setViewportSize(PHONE);
  await expectNoSidewaysScroll(page);
  await expectNoViolations(page);
});

function periodOf(page: Page) {
  return page.locator('braid-lanes .period');
}

async function daysInView(page: Page): Promise<number> {
  const [from = '', to = ''] = (await periodOf(page).innerText()).split(' to ');
  // “3 to 9 March 2026” and “28 May to 3 June 2026” say month and year once.
  const whole = [from, ...to.split(' ').slice(from.split(' ').length)].join(' ');
  return (Date.parse(`${to} UTC`) - Date.parse(`${whole} UTC`)) / 86_400_000;
}

async function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
}

test('on paper the timeline stands alone, and its charts fit the page', async ({ pageOf }) => {
  const page = await pageOf('Rosa Ahmed');
  await page.goto('/patients/tom-ellis?view=timeline');
  await expect(page.locator('braid-series-chart').first().locator('canvas')).toBeAttached();
  await page.evaluate(() => {
    matchMedia('print').addEventListener('change', ({ matches }) => {
      const [picture, canvas] = ['braid-series-picture', 'braid-series-picture canvas'].map((each) =>
        document.querySelector(each),
      );
      const isPlanThere = document.querySelector('braid-plan-view')?.checkVisibility();
      if (matches) document.title = JSON.stringify([picture?.clientWidth, canvas?.clientWidth, isPlanThere]);
    });
  });
  await page.pdf({ format: 'A4' });
  const [room, drawn, isPlanThere] = JSON.parse(await page.title()) as [number, number, boolean];
  expect(drawn).toBe(room);
  expect(drawn).toBeLessThan(794);
  expect(isPlanThere).toBe(false);
});
