import { expect } from '@playwright/test';

import { test } from './helpers/journey.ts';
import { press } from './helpers/keyboard.ts';
import { sentLink } from './helpers/sent-links.ts';

test('Ada invites a colleague, changes what they do and deactivates them, which their page hears at once', async ({
  openAs,
  page: colleague,
  baseURL,
}) => {
  test.slow();
  const email = `owen.hart.${crypto.randomUUID()}@northgate.example`;
  const ada = await openAs('Ada Quinn');
  await ada.getByRole('link', { name: 'Invite somebody' }).click();
  await ada.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(ada.getByText('Type the name of the person.')).toBeVisible();
  await expect(ada.getByLabel('Name')).toBeFocused();
  await ada.getByLabel('Name').fill('Owen Hart');
  await ada.getByLabel('Email address').fill(email);
  await ada.getByRole('combobox', { name: 'Discipline' }).selectOption('Nutrition');
  await ada.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(ada.getByText('is on its way')).toBeVisible();
  await ada.getByRole('link', { name: 'Back to the clinic' }).click();

  await colleague.goto(await sentLink(baseURL ?? '', email));
  await colleague.getByLabel('Email address').fill(email);
  await colleague.getByRole('button', { name: 'Go on' }).click();
  await colleague.getByLabel('Choose a password').fill('three words in a row');
  await colleague.getByRole('button', { name: 'Accept and open Braid' }).click();
  await expect(colleague.getByText('No patients yet')).toBeVisible();

  const row = ada.getByRole('listitem').filter({ hasText: 'Owen Hart' });
  await expect(row).toContainText('Nutrition');
  await row.getByRole('button', { name: 'Change what Owen Hart does' }).click();
  await row.getByRole('combobox', { name: 'Discipline' }).selectOption('Sleep medicine');
  await row.getByRole('button', { name: 'Save' }).click();
  await expect(row.getByText('Saved')).toBeVisible();
  await expect(row).toContainText('Sleep medicine');

  await row.getByRole('button', { name: 'Deactivate Owen Hart' }).click();
  await row.getByRole('group').getByRole('button', { name: 'Deactivate' }).click();
  await expect(row).toContainText('deactivated');
  await expect(colleague.getByText('You have no access at the moment')).toBeVisible();
});

test('Ada may not raise herself, and finds no patient', async ({ openAs }) => {
  const ada = await openAs('Ada Quinn');
  const own = ada.getByRole('listitem').filter({ hasText: 'Ada Quinn (you)' });
  await expect(own).toContainText('Another administrator can change your role.');
  await expect(own.getByRole('button')).toHaveCount(0);
  for (const address of ['/patients/tom-ellis', '/patients/nobody']) {
    await ada.goto(address);
    await expect(ada.getByRole('heading', { name: 'There is no such page for you' })).toBeVisible();
    await expect(ada.getByRole('button', { name: 'Emergency access' })).toHaveCount(0);
  }
});

test('the switches of the clinic are turned by keyboard, and stay turned', async ({ openAs }) => {
  const ada = await openAs('Ada Quinn');
  const prompts = ada.getByRole('switch', { name: 'Prompts' });
  await expect(prompts).toBeChecked();
  await press(ada, prompts);
  await expect(prompts).not.toBeChecked();
  await ada.reload();
  await expect(prompts).not.toBeChecked();
  await prompts.click();
  await expect(prompts).toBeChecked();
});

test('nothing is changed offline, and the page says why', async ({ openAs }) => {
  const ada = await openAs('Ada Quinn');
  await expect(ada.getByRole('switch', { name: 'Prompts' })).toBeVisible();
  await ada.context().setOffline(true);
  await expect(ada.getByText('Changes here need a connection.')).toBeVisible();
  await expect(ada.getByRole('switch', { name: 'Prompts' })).toBeDisabled();
  await ada.context().setOffline(false);
});

test('who is no administrator finds no such page', async ({ pageOf }) => {
  for (const person of ['Cora Bell', 'Maya Roberts'] as const) {
    const page = await pageOf(person);
    await page.goto('/clinic');
    await expect(page.getByRole('heading', { name: 'This page is not here' })).toBeVisible();
  }
});
