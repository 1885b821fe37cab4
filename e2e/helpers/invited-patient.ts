import type { Browser, Page } from '@playwright/test';
import { expect } from '@playwright/test';

import type { NewPatient } from './new-patient.ts';
import { PHONE } from './screens.ts';
import { sentLink } from './sent-links.ts';

const PASSWORD = 'three words in a row';

/** The patient, whom a coordinator invites from her page, on a phone of their own with their plan open. */
export async function becomePatient(
  browser: Browser,
  coordinator: Page,
  { id, givenName }: NewPatient,
): Promise<{ readonly page: Page } & AsyncDisposable> {
  const { origin } = new URL(coordinator.url());
  const email = `${givenName.toLowerCase()}.${crypto.randomUUID()}@home.example`;
  await coordinator.goto(`/clinic/invite?kind=patient&patient=${id}`);
  await coordinator.getByLabel('Email address').fill(email);
  await coordinator.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(coordinator.getByText('is on its way')).toBeVisible();

  const context = await browser.newContext({ baseURL: origin, viewport: PHONE });
  const page = await context.newPage();
  await page.goto(await sentLink(origin, email));
  await page.getByLabel('Email address').fill(email);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByLabel('Choose a password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Accept and open Braid' }).click();
  await expect(page.getByRole('heading', { name: `Hello, ${givenName}` })).toBeVisible();
  return { page, [Symbol.asyncDispose]: () => context.close() };
}
