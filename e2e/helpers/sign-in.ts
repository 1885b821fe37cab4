import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

import type { Person } from './people.ts';

/** Signs in by the button that the local build offers and waits for the person's own first page. */
export async function signIn(page: Page, person: Person): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('list', { name: 'Try it as' }).getByRole('button', { name: person }).click();
  await expect(page).toHaveURL(/\/(caseload|clinic|my-care|shared-care)$/);
}

export async function signOut(page: Page, person: Person): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: person }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
}
