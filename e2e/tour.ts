import { join } from 'node:path';

import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';

import type { Person } from './helpers/people.ts';
import { LAPTOP, PHONE } from './helpers/screens.ts';
import { signIn } from './helpers/sign-in.ts';
import { keepTheme, THEMES } from './helpers/themes.ts';

const folder = process.env['TOUR_DIR'] ?? '';

interface Stop {
  readonly name: string;
  readonly path: string;
  readonly ready: string;
  readonly act?: (page: Page) => Promise<void>;
}

const SIGNED_OUT: readonly Stop[] = [
  { name: 'sign-in', path: '/sign-in', ready: 'Sign in' },
  {
    name: 'sign-in-refused',
    path: '/sign-in',
    ready: 'Sign in',
    act: async (page) => {
      await page.getByLabel('Email address').fill('rosa.ahmed@northgate.example');
      await page.getByLabel('Password', { exact: true }).fill('not it');
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await page.getByText('do not match an account').waitFor();
    },
  },
];

const STOPS: Readonly<Partial<Record<Person, readonly Stop[]>>> = {
  'Rosa Ahmed': [
    { name: 'caseload', path: '/caseload', ready: 'Caseload' },
    {
      name: 'caseload-nobody',
      path: '/caseload?q=zzz',
      ready: 'Caseload',
      act: (page) => page.getByText('Nobody matches').waitFor(),
    },
    {
      name: 'account',
      path: '/caseload',
      ready: 'Caseload',
      act: (page) => page.getByRole('banner').getByRole('button', { name: 'Rosa Ahmed' }).click(),
    },
    {
      name: 'themes',
      path: '/caseload',
      ready: 'Caseload',
      act: (page) =>
        page
          .getByRole('button', { name: /^(Light|Dark|Low light)/ })
          .first()
          .click(),
    },
    { name: 'workspace', path: '/patients/maya-roberts', ready: 'Maya Roberts' },
    { name: 'workspace-timeline', path: '/patients/maya-roberts?view=timeline', ready: 'Maya Roberts' },
    {
      name: 'workspace-filtered',
      path: '/patients/maya-roberts?view=timeline&strands=pain',
      ready: 'Maya Roberts',
      act: (page) => page.getByRole('button', { name: 'Filter' }).click(),
    },
    {
      name: 'workspace-editing',
      path: '/patients/maya-roberts',
      ready: 'Maya Roberts',
      act: (page) => page.getByRole('button', { name: 'Edit Diagnosis and medical lead' }).click(),
    },
    {
      name: 'workspace-open-all',
      path: '/patients/maya-roberts',
      ready: 'Maya Roberts',
      act: (page) => page.getByRole('button', { name: 'Open all' }).click(),
    },
    {
      name: 'workspace-team',
      path: '/patients/maya-roberts',
      ready: 'Maya Roberts',
      act: (page) => page.getByRole('button', { name: /^Team of/ }).click(),
    },
    { name: 'workspace-refused', path: '/patients/nobody', ready: 'There is no such page' },
    { name: 'not-found', path: '/nowhere', ready: 'This page is not here' },
  ],
  'Cora Bell': [
    { name: 'coordinator-workspace', path: '/patients/maya-roberts', ready: 'Maya Roberts' },
    { name: 'new-patient', path: '/new-patient', ready: 'New patient' },
    {
      name: 'team',
      path: '/patients/maya-roberts/team',
      ready: 'Care team of Maya Roberts',
      act: (page) => page.getByRole('button', { name: 'End membership of Rosa Ahmed' }).click(),
    },
  ],
  'Neil Grant': [
    {
      name: 'refused-record',
      path: '/patients/maya-roberts',
      ready: 'There is no such page',
      act: async (page) => {
        for (const opener of await page.getByRole('button', { name: /emergency/i }).all()) await opener.click();
      },
    },
  ],
  'Paul Mensah': [
    {
      name: 'notes',
      path: '/patients/maya-roberts',
      ready: 'Maya Roberts',
      act: (page) => page.getByRole('heading', { name: 'Team notes' }).scrollIntoViewIfNeeded(),
    },
    { name: 'kept-nothing', path: '/kept', ready: 'Kept on this device' },
    {
      name: 'kept-waiting',
      path: '/patients/maya-roberts',
      ready: 'Maya Roberts',
      act: async (page) => {
        await page.getByRole('button', { name: 'Add a note' }).click();
        await page.getByLabel('Note for the team').fill('Sleeps better since the new mattress.');
        await page.context().setOffline(true);
        await page.getByRole('button', { name: 'Save note' }).click();
        await page.getByRole('banner').getByRole('link', { name: 'Waiting: 1' }).click();
        await page.getByRole('article', { name: 'Team note' }).waitFor();
      },
    },
  ],
  'Ada Quinn': [
    { name: 'administrator', path: '/caseload', ready: 'Caseload' },
    { name: 'clinic', path: '/clinic', ready: 'Northgate Pain Clinic' },
    { name: 'clinic-invite', path: '/clinic/invite', ready: 'Invite somebody to Braid' },
  ],
  'Leo Roberts': [{ name: 'shared-care', path: '/shared-care', ready: 'Shared with you' }],
  'Maya Roberts': [
    { name: 'my-care', path: '/my-care', ready: 'Hello, Maya' },
    { name: 'who-sees', path: '/my-care/who-sees', ready: 'Who sees my plan' },
    { name: 'patient-refused', path: '/patients/tom-ellis', ready: 'This page is not here' },
  ],
};

for (const [size, viewport] of Object.entries({ laptop: LAPTOP, phone: PHONE })) {
  for (const theme of THEMES) {
    test.describe(`${size}, ${theme}`, () => {
      test.use({ viewport, isMobile: size === 'phone' });
      test.beforeEach(({ context }) => keepTheme(context, theme));

      async function take(page: Page, stop: Stop): Promise<void> {
        await page.goto(stop.path);
        await page.getByRole('heading', { level: 1, name: stop.ready }).waitFor();
        await expect(page.locator('[data-kind=loading]')).toHaveCount(0);
        await stop.act?.(page);
        await page.evaluate(() => document.fonts.ready);
        const file = (part: string) => join(folder, `${stop.name}.${theme}.${size}${part}.png`);
        await page.screenshot({ path: file(''), animations: 'disabled' });
        if (theme === 'light') await page.screenshot({ path: file('.whole'), animations: 'disabled', fullPage: true });
      }

      test('signed out', async ({ page }) => {
        for (const stop of SIGNED_OUT) await take(page, stop);
      });

      for (const [person, stops] of Object.entries(STOPS)) {
        test(person, async ({ page }) => {
          test.setTimeout(120_000);
          await signIn(page, person as Person);
          for (const stop of stops) await take(page, stop);
        });
      }
    });
  }
}
