import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

import type { Person } from './people.ts';

/** Signs in by the button that the local build offers and waits for the person's own first page. */
export async function signIn(page: Page, person: Person): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('list', { name: 'Try it as' }).getByRole('button', { name: person }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Your account|Ahmed|Okafor|Bell|Quinn|Roberts|Ellis/ }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
}
