import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

import { DEMO_PASSWORD } from '../../seed/accounts.ts';
import type { Person } from './people.ts';

const HOME = /\/(caseload|clinic|my-care|shared-care)$/;

/** Somebody whom the sign-in page does not offer, with the password of all the made-up people. */
export interface Account {
  readonly email: string;
}

/** Signs in by the button that the local build offers and waits for the person's own first page. */
export async function signIn(page: Page, person: Person | Account): Promise<void> {
  await page.goto('/sign-in');
  if (typeof person === 'string') {
    await page.getByRole('list', { name: 'Try it as' }).getByRole('button', { name: person }).click();
  } else {
    await page.getByLabel('Email address').fill(person.email);
    await page.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  }
  await expect(page).toHaveURL(HOME);
}

/** The first page of somebody who is signed in already. */
export async function openHome(page: Page): Promise<void> {
  await page.goto('/');
  await expect(page).toHaveURL(HOME);
}

export async function signOut(page: Page, person: Person): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: person }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
}
