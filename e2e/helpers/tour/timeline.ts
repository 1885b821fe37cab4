import type { Page } from '@playwright/test';

import type { Stop } from './stop.ts';
import { TIMELINE } from './stop.ts';

export const OF_THE_TIMELINE: readonly Stop[] = [
  { name: 'timeline', path: TIMELINE, ready: 'Maya Roberts' },
  {
    name: 'timeline-filtered',
    path: `${TIMELINE}&strands=pain`,
    ready: 'Maya Roberts',
    act: (page) => page.getByRole('button', { name: 'Filter' }).click(),
  },
  { name: 'timeline-charts', path: TIMELINE, ready: 'Maya Roberts', act: lookAtCharts },
  { name: 'timeline-list', path: TIMELINE, ready: 'Maya Roberts', act: lookBelow },
  { name: 'timeline-table', path: `${TIMELINE}&show=table`, ready: 'Maya Roberts', act: lookBelow },
  // The last, as this person’s next visit opens on a time as long.
  {
    name: 'timeline-all',
    path: TIMELINE,
    ready: 'Maya Roberts',
    act: (page) => page.getByRole('button', { name: 'All', exact: true }).click(),
  },
];

/** On a phone they stay away until they are wanted. */
async function lookAtCharts(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'What was felt and measured' }).waitFor();
  const opener = page.getByRole('button', { name: 'Show charts' });
  if (await opener.isVisible()) await opener.click();
  const pain = page.getByRole('figure', { name: 'Pain', exact: true });
  await pain.locator('canvas').waitFor();
  await pain.evaluate((chart) => chart.scrollIntoView({ block: 'start' }));
}

async function lookBelow(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'What was felt and measured' }).waitFor();
  const ways = page.getByRole('group', { name: 'Below the picture' });
  await ways.evaluate((group) => group.scrollIntoView({ block: 'start' }));
}
