import type { Person } from './people.ts';
import { OF_PATIENTS } from './tour/patients.ts';
import { OF_THE_RHEUMATOLOGIST } from './tour/rheumatologist.ts';
import type { Stop } from './tour/stop.ts';
import { OF_THE_TEAM } from './tour/team.ts';
import { OF_THE_TIMELINE } from './tour/timeline.ts';

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
  ...OF_THE_TEAM,
  'Rosa Ahmed': [...OF_THE_RHEUMATOLOGIST, ...OF_THE_TIMELINE],
  ...OF_PATIENTS,
};
