import type { Browser, Page } from '@playwright/test';
import { expect } from '@playwright/test';

import { expectGoodColours, expectNoViolations } from './helpers/axe.ts';
import { test } from './helpers/journey.ts';
import { press, tabTo } from './helpers/keyboard.ts';
import { expectNoSidewaysScroll, smallTargets } from './helpers/layout.ts';
import { PHONE } from './helpers/screens.ts';
import { sentLink } from './helpers/sent-links.ts';
import { THEMES } from './helpers/themes.ts';

const PASSWORD = 'three words in a row';

interface Guest {
  readonly name: string;
  readonly email: string;
}

/** Somebody whom no other run of these journeys has met. */
function guest(name: string): Guest {
  return { name, email: `${name.toLowerCase().replace(' ', '.')}.${crypto.randomUUID()}@home.example` };
}

async function invite(page: Page, { name, email }: Guest): Promise<void> {
  await page.goto('/clinic/invite');
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Email address').fill(email);
  await page.getByRole('combobox', { name: 'Discipline' }).selectOption('Physiotherapy');
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByText(`A message with a link is on its way to ${email}.`)).toBeVisible();
}

test('Cora invites a physiotherapist, who proves the address, chooses a password by keyboard alone and is in', async ({
  pageOf,
  page,
  baseURL,
}) => {
  test.slow();
  const gwen = guest('Gwen Price');
  const cora = await pageOf('Cora Bell');
  await invite(cora, gwen);
  await expectNoViolations(cora);

  await page.goto(await sentLink(baseURL ?? '', gwen.email));
  await expect(page.getByRole('heading', { name: 'Your invitation to Braid' })).toBeVisible();
  await expectNoViolations(page);
  await page.getByLabel('Email address').fill('somebody.else@home.example');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText('The message was sent to another address.')).toBeVisible();
  await page.getByLabel('Email address').fill(gwen.email);
  await page.getByRole('button', { name: 'Go on' }).click();

  await expect(page.getByText('Cora Bell invites you to work in Braid. You join as: Physiotherapy.')).toBeVisible();
  await tabTo(page, page.getByLabel('Choose a password'));
  await page.keyboard.type('too short');
  await press(page, page.getByRole('button', { name: 'Accept and open Braid' }));
  await expect(page.getByText('Choose a password of at least 10 characters.')).toBeVisible();
  await expect(page.getByLabel('Choose a password')).toBeFocused();
  await expectNoViolations(page);
  for (const theme of THEMES) {
    await page.evaluate((wanted) => (document.documentElement.dataset['theme'] = wanted), theme);
    await expectGoodColours(page);
  }
  await page.getByLabel('Choose a password').fill(PASSWORD);
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/\/caseload$/);
  await expect(page.getByText('No patients yet')).toBeVisible();
  await expect(page.getByRole('banner').getByRole('button', { name: gwen.name })).toBeVisible();
  await expect(cora.getByRole('listitem').filter({ hasText: gwen.email })).toHaveCount(0);
});

test('a patient who is invited finds their own plan, on a phone', async ({ openAs, browser, baseURL }) => {
  const cora = await openAs('Cora Bell');
  const { email } = guest('Patient');
  const patientId = await patientWithoutAccount(cora);
  await cora.goto(`/clinic/invite?kind=patient&patient=${patientId}`);
  await cora.getByLabel('Email address').fill(email);
  const name = await cora.getByLabel('Name').inputValue();
  await cora.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(cora.getByText('is on its way')).toBeVisible();

  const phone = await visitor(browser, baseURL);
  await phone.goto(await sentLink(baseURL ?? '', email));
  await phone.getByLabel('Email address').fill(email);
  await phone.getByRole('button', { name: 'Go on' }).click();
  await expect(phone.getByText('Cora Bell invites you to your own care plan.')).toBeVisible();
  await expectNoSidewaysScroll(phone);
  expect(await smallTargets(phone, 44)).toEqual([]);
  await phone.getByLabel('Choose a password').fill(PASSWORD);
  await phone.getByRole('button', { name: 'Accept and open Braid' }).click();
  await expect(phone).toHaveURL(/\/my-care$/);
  await expect(phone.getByRole('heading', { name: `Hello, ${name.split(' ')[0]}` })).toBeVisible();

  await cora.goto(`/clinic/invite?kind=patient&patient=${patientId}`);
  await expect(cora.getByText('This patient is in Braid already')).toBeVisible();
  await phone.context().close();
});

test('a link that was passed on asks for a message to the invited address, and tells others nothing', async ({
  pageOf,
  browser,
  baseURL,
}) => {
  test.slow();
  const gwen = guest('Gwen Price');
  const cora = await pageOf('Cora Bell');
  await cora.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await invite(cora, gwen);
  await cora.getByRole('button', { name: 'Copy link' }).click();
  await expect(cora.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const link = await cora.evaluate(() => navigator.clipboard.readText());

  const page = await visitor(browser, baseURL);
  await page.goto(link);
  const other = guest('Else');
  await askForMail(page, other.email);
  await page.goto(await sentLink(baseURL ?? '', other.email));
  await expect(page.getByRole('heading', { name: 'There is no invitation for you here' })).toBeVisible();
  await expect(page.getByText(gwen.name)).toHaveCount(0);
  const invented = link.replace(/invitation=.*/, 'invitation=an-invented-text-of-a-length');
  await page.goto(invented);
  await expect(page.getByRole('heading', { name: 'There is no invitation for you here' })).toBeVisible();

  await page.goto(link);
  await askForMail(page, gwen.email);
  const mail = await sentLink(baseURL ?? '', gwen.email);
  await page.goto(mail);
  await expect(page.getByRole('heading', { name: `Welcome, ${gwen.name}` })).toBeVisible();

  const invitation = cora.getByRole('listitem').filter({ hasText: gwen.email });
  await invitation.getByRole('button', { name: `Take back: the invitation of ${gwen.name}` }).click();
  await page.getByLabel('Choose a password').fill(PASSWORD);
  await expect(invitation).toHaveCount(0);
  await page.getByRole('button', { name: 'Accept and open Braid' }).click();
  await expect(page.getByText('The invitation could not be accepted')).toBeVisible();
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'This invitation was taken back' })).toBeVisible();
  await expectNoViolations(page);
  await page.context().close();
});

/** A browser in which nobody has signed in. */
async function visitor(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ ...(baseURL && { baseURL }), viewport: PHONE });
  return context.newPage();
}

async function askForMail(page: Page, email: string): Promise<void> {
  await page.getByLabel('Email address').fill(email);
  await page.getByRole('button', { name: 'Send me the link' }).click();
  await expect(page.getByText(`a message is on its way to ${email}`)).toBeVisible();
}

/** The record of somebody of the caseload who has not been invited before. */
async function patientWithoutAccount(page: Page): Promise<string> {
  const rows = page.getByRole('row').getByRole('link');
  await expect(rows.nth(2)).toBeVisible();
  const path = (await rows.nth(2).getAttribute('href')) ?? '';
  return path.split('/').at(-1)?.replace(/\?.*/, '') ?? '';
}
