import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

export async function openPatient(page: Page, patientId: string, name: string): Promise<void> {
  await page.goto(`/patients/${patientId}`);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.locator('[data-kind=loading]')).toHaveCount(0);
}

/** A section of the plan by its title. */
export function sectionOf(page: Page, title: string): Locator {
  return page.getByRole('article', { name: title });
}

/** The entries of the timeline's list, newest first; diary entries of a day are folded away. */
export function timelineEntries(page: Page): Locator {
  return page.getByRole('region', { name: 'Timeline' }).locator('braid-timeline-list braid-timeline-entry');
}

/** The timeline opens on the last 90 days; this shows all that is loaded. */
export async function showWholeTime(page: Page): Promise<void> {
  const group = page.getByRole('group', { name: 'Move in time' });
  await group.getByRole('button', { name: 'All', exact: true }).click();
}

/** Lets what others recorded into the list, as soon as the timeline offers to. */
export async function showUpdates(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^\d+ updates? – show$/ }).click();
}

/** Waits until the newest entry tells this. What others recorded may wait above a list that is being read. */
export async function expectNewestEntry(page: Page, words: string): Promise<void> {
  await expect(async () => {
    if (await page.getByRole('button', { name: /updates? – show$/ }).isVisible()) await showUpdates(page);
    await expect(timelineEntries(page).first()).toContainText(words, { timeout: 500 });
  }).toPass();
}

export async function unfold(page: Page, title: string): Promise<void> {
  const opener = sectionOf(page, title).getByRole('button', { name: title, exact: true, expanded: false });
  if (await opener.isVisible()) await opener.click();
}

interface SectionTexts {
  readonly clinical?: string;
  readonly plain?: string;
}

/** Edits a section in place and returns once the server has taken it. */
export async function editSection(page: Page, title: string, { clinical, plain }: SectionTexts): Promise<void> {
  const section = sectionOf(page, title);
  await section.getByRole('button', { name: `Edit ${title}` }).click();
  if (clinical !== undefined) await section.getByLabel('For the team').fill(clinical);
  if (plain !== undefined) await section.getByLabel('In plain words').fill(plain);
  await section.getByRole('button', { name: 'Save' }).click();
  await expect(section.getByRole('status').filter({ hasText: /^Saved \d\d:\d\d$/ })).toBeVisible();
}
