import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

import { freshNhsNumber } from './nhs-number.ts';

export interface NewPatient {
  readonly id: string;
  readonly givenName: string;
  readonly name: string;
}

/** Begins a record of the template with six disciplines, as a coordinator does, and leaves its team on the screen. */
export async function beginRecord(page: Page, givenName: string): Promise<NewPatient> {
  const name = `${givenName} Quill${Date.now().toString(36)}`;
  await page.goto('/new-patient');
  await page.getByLabel('Given name').fill(givenName);
  await page.getByLabel('Family name').fill(name.slice(givenName.length + 1));
  await page.getByLabel('Date of birth').fill('1984-06-12');
  await page.getByLabel('NHS number').fill(freshNhsNumber());
  await page.getByLabel('Template').selectOption('Fibromyalgia, six disciplines');
  await page.getByRole('button', { name: 'Begin the plan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Care team of ${name}` })).toBeVisible();
  const id = /patients\/([^/]+)\/team/.exec(page.url())?.[1] ?? '';
  return { id, givenName, name };
}

/** Puts somebody on the team whose page is open, and writes down that the patient agrees. */
export async function joinWithConsent(page: Page, discipline: string, person: string): Promise<void> {
  const strand = page.getByRole('article', { name: discipline });
  await strand.getByRole('button', { name: `Add somebody to ${discipline}` }).click();
  await strand.getByRole('radio', { name: person }).check();
  await strand.getByRole('button', { name: 'Add to the team' }).click();
  await expect(strand).toContainText('Until it is given, this part of the team reads nothing.');
  await strand.getByRole('button', { name: `Record consent for ${discipline}` }).click();
  await strand.getByLabel('Who heard it?').fill('Cora Bell');
  await strand.getByRole('button', { name: 'Record consent', exact: true }).click();
  await expect(strand).toContainText(/Given on .*, witnessed by Cora Bell/);
}
