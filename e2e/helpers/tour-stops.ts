import type { Page } from '@playwright/test';

import { sectionOf } from './patient-workspace.ts';
import type { Person } from './people.ts';

/** A place of which pictures are taken for people to look at. */
export interface Stop {
  readonly name: string;
  readonly path: string;
  readonly ready: string;
  readonly act?: (page: Page) => Promise<void>;
}

const MAYA = '/patients/maya-roberts';

/** Opens the picker of a section and, where a name is given, the form of that treatment. */
async function addToPlan(page: Page, title: string, name?: string): Promise<void> {
  const section = sectionOf(page, title);
  await section.getByRole('button', { name: 'Add to the plan' }).click();
  if (name === undefined) return;
  await section.getByRole('searchbox', { name: 'What is to be added?' }).fill(name);
  await section.getByRole('button', { name, exact: true }).click();
}

/** The first card of the section at the top of the screen. */
async function lookAt(page: Page, title: string): Promise<void> {
  const card = sectionOf(page, title).getByRole('article').first();
  await card.evaluate((element) => element.scrollIntoView({ block: 'start' }));
}

export const SIGNED_OUT: readonly Stop[] = [
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

export const STOPS: Readonly<Partial<Record<Person, readonly Stop[]>>> = {
  'Pete Okafor': [
    { name: 'course', path: MAYA, ready: 'Maya Roberts', act: (page) => lookAt(page, 'Pain treatments') },
    {
      name: 'course-form',
      path: MAYA,
      ready: 'Maya Roberts',
      act: (page) => addToPlan(page, 'Pain treatments', 'Ketamine infusion'),
    },
  ],
  'Fay Lindqvist': [
    { name: 'exercise', path: MAYA, ready: 'Maya Roberts', act: (page) => lookAt(page, 'Moving and pacing') },
  ],
  'Nina Costa': [
    { name: 'diet', path: MAYA, ready: 'Maya Roberts', act: (page) => lookAt(page, 'Food and supplements') },
  ],
  'Sam Hughes': [{ name: 'sleep', path: MAYA, ready: 'Maya Roberts', act: (page) => lookAt(page, 'Sleep') }],
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
    { name: 'workspace', path: MAYA, ready: 'Maya Roberts' },
    { name: 'workspace-timeline', path: '/patients/maya-roberts?view=timeline', ready: 'Maya Roberts' },
    {
      name: 'workspace-filtered',
      path: '/patients/maya-roberts?view=timeline&strands=pain',
      ready: 'Maya Roberts',
      act: (page) => page.getByRole('button', { name: 'Filter' }).click(),
    },
    {
      name: 'workspace-editing',
      path: MAYA,
      ready: 'Maya Roberts',
      act: (page) => page.getByRole('button', { name: 'Edit Diagnosis and medical lead' }).click(),
    },
    {
      name: 'workspace-open-all',
      path: MAYA,
      ready: 'Maya Roberts',
      act: (page) => page.getByRole('button', { name: 'Open all' }).click(),
    },
    {
      name: 'workspace-team',
      path: MAYA,
      ready: 'Maya Roberts',
      act: (page) => page.getByRole('button', { name: /^Team of/ }).click(),
    },
    {
      name: 'type-picker',
      path: MAYA,
      ready: 'Maya Roberts',
      act: (page) => addToPlan(page, 'Diagnosis and medical lead'),
    },
    {
      name: 'medicine-form',
      path: MAYA,
      ready: 'Maya Roberts',
      act: async (page) => {
        await addToPlan(page, 'Diagnosis and medical lead', 'Nortriptyline');
        await page.getByRole('form', { name: 'New: Nortriptyline' }).getByRole('button', { name: 'Save' }).click();
      },
    },
    {
      name: 'history',
      path: MAYA,
      ready: 'Maya Roberts',
      act: (page) => page.getByRole('button', { name: 'History of Diagnosis and medical lead' }).click(),
    },
    { name: 'workspace-refused', path: '/patients/nobody', ready: 'There is no such page' },
    { name: 'not-found', path: '/nowhere', ready: 'This page is not here' },
  ],
  'Cora Bell': [
    { name: 'coordinator-workspace', path: MAYA, ready: 'Maya Roberts' },
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
      path: MAYA,
      ready: 'There is no such page',
      act: async (page) => {
        for (const opener of await page.getByRole('button', { name: /emergency/i }).all()) await opener.click();
      },
    },
  ],
  'Paul Mensah': [
    {
      name: 'notes',
      path: MAYA,
      ready: 'Maya Roberts',
      act: (page) => page.getByRole('heading', { name: 'Team notes' }).scrollIntoViewIfNeeded(),
    },
    { name: 'kept-nothing', path: '/kept', ready: 'Kept on this device' },
    {
      name: 'kept-waiting',
      path: MAYA,
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
    {
      name: 'my-care-night',
      path: '/my-care',
      ready: 'Hello, Maya',
      act: (page) =>
        page
          .getByRole('group', { name: 'My night' })
          .getByRole('button', { name: /last night$/ })
          .click(),
    },
    {
      name: 'my-care-not-right',
      path: '/my-care',
      ready: 'Hello, Maya',
      act: (page) =>
        page
          .getByRole('button', { name: /^This is not right/ })
          .first()
          .click(),
    },
    { name: 'who-sees', path: '/my-care/who-sees', ready: 'Who sees my plan' },
    { name: 'patient-refused', path: '/patients/tom-ellis', ready: 'This page is not here' },
  ],
};
