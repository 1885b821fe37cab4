import type { Stop } from './stop.ts';
import { addToPlan, MAYA } from './stop.ts';

export const OF_THE_RHEUMATOLOGIST: readonly Stop[] = [
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
];
