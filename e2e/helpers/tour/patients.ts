import type { Page } from '@playwright/test';

import type { Person } from '../people.ts';
import type { Stop } from './stop.ts';

export const OF_PATIENTS: Readonly<Partial<Record<Person, readonly Stop[]>>> = {
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
    { name: 'questions-phq9', path: '/my-care/questions/phq9', ready: 'Mood over two weeks', act: firstQuestion },
    {
      name: 'questions-acr2016',
      path: '/my-care/questions/acr2016',
      ready: 'Where it hurts and how it shows',
      act: firstQuestion,
    },
    {
      name: 'progress',
      path: '/my-care/progress',
      ready: 'How it has been',
      act: (page) => page.getByRole('figure').locator('canvas').waitFor(),
    },
    {
      name: 'result',
      path: '/my-care/questions/peg',
      ready: 'Pain and how it gets in the way',
      act: (page) => answerAll(page, ['5', '4', '6']),
    },
    { name: 'who-sees', path: '/my-care/who-sees', ready: 'Who sees my plan' },
    { name: 'patient-refused', path: '/patients/tom-ellis', ready: 'This page is not here' },
  ],
};

async function firstQuestion(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 2, name: /^Question 1 of/ }).waitFor();
}

/** Once a day: whoever comes again sees what came of it at once. */
async function answerAll(page: Page, answers: readonly string[]): Promise<void> {
  const sent = page.getByRole('heading', { name: 'Thank you' });
  await sent.or(page.getByRole('radio').first()).waitFor();
  if (await sent.isVisible()) return;
  for (const answer of answers) {
    await page.getByRole('radio', { name: answer, exact: true }).check();
    await page.getByRole('button', { name: 'Next' }).click();
  }
  await page.getByRole('button', { name: 'Send' }).click();
  await sent.waitFor();
}
