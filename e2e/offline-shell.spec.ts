import { expect } from '@playwright/test';

import { test } from './helpers/journey.ts';
import { keptOnDevice, waitUntilOfflineReady } from './helpers/offline-ready.ts';
import { signIn, signOut } from './helpers/sign-in.ts';

test.use({ serviceWorkers: 'allow' });

test('after one visit Braid opens without a connection, pages that were never seen included', async ({
  page,
  context,
}) => {
  await page.goto('/sign-in');
  await waitUntilOfflineReady(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await page.goto('/nowhere');
  await expect(page).toHaveTitle('Page not found – Braid');
});

test('a sign-in outlives the lost connection, and a sign-out needs none', async ({ page, context }) => {
  await signIn(page, 'Rosa Ahmed');
  await waitUntilOfflineReady(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Braid cannot be reached' })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('heading', { level: 1, name: 'Caseload' })).toBeVisible();
  await context.setOffline(true);
  await signOut(page, 'Rosa Ahmed');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
});

test('what is kept for that is the app, and nothing that anybody wrote', async ({ page, baseURL }) => {
  await signIn(page, 'Maya Roberts');
  await expect(page.getByRole('heading', { name: 'Pain treatments' })).toBeVisible();
  await waitUntilOfflineReady(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Pain treatments' })).toBeVisible();
  const kept = await keptOnDevice(page);
  const foreign = kept.filter((url) => !/^\/[\w/.-]*\.(js|css|svg|html|woff2)$/.test(url.replace(baseURL ?? '', '')));
  expect(foreign).toEqual([]);
  expect(kept.length).toBeGreaterThan(20);
});

test('it opens offline at the address 127.0.0.1, too', async ({ page, context, baseURL }) => {
  const address = (baseURL ?? '').replace('localhost', '127.0.0.1');
  await page.goto(`${address}/sign-in`);
  await waitUntilOfflineReady(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
});
