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

/** The timeline's entries, newest first. */
export function timelineEntries(page: Page): Locator {
  return page.getByRole('region', { name: 'Timeline' }).getByRole('listitem');
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
