import type { Locator, Page } from '@playwright/test';

import type { Person } from '../people.ts';
import type { Stop } from './stop.ts';
import { addToPlan, lookAt, MAYA } from './stop.ts';

export const OF_THE_TEAM: Readonly<Partial<Record<Person, readonly Stop[]>>> = {
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
    { name: 'measures', path: MAYA, ready: 'Maya Roberts', act: (page) => openMeasure(page) },
    {
      name: 'measure-schedule',
      path: MAYA,
      ready: 'Maya Roberts',
      act: async (page) => {
        await openMeasure(page);
        await measuresOf(page).getByRole('button', { name: 'Change when PHQ-9 is asked' }).click();
        await lookAtThis(page.getByRole('form', { name: 'When to ask for PHQ-9' }));
      },
    },
    {
      name: 'measure-picker',
      path: MAYA,
      ready: 'Maya Roberts',
      act: async (page) => {
        await measuresOf(page).getByRole('button', { name: 'Ask for a measure' }).click();
        await lookAtThis(page.getByRole('group', { name: 'Which measure should be asked for?' }));
      },
    },
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
};

function measuresOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Measures' });
}

async function openMeasure(page: Page): Promise<void> {
  await measuresOf(page).getByRole('button', { name: 'PHQ-9', exact: true }).click();
  await measuresOf(page).getByRole('table').waitFor();
  await lookAtThis(measuresOf(page));
}

async function lookAtThis(place: Locator): Promise<void> {
  await place.evaluate((element) => element.scrollIntoView({ block: 'start' }));
}
