import type { Page } from '@playwright/test';

import { sectionOf } from '../patient-workspace.ts';

/** A place of which pictures are taken for people to look at. */
export interface Stop {
  readonly name: string;
  readonly path: string;
  readonly ready: string;
  readonly act?: (page: Page) => Promise<void>;
}

export const MAYA = '/patients/maya-roberts';
/** In the whole width of the window. */
export const TIMELINE = `${MAYA}?view=timeline`;

/** Opens the picker of a section and, where a name is given, the form of that treatment. */
export async function addToPlan(page: Page, title: string, name?: string): Promise<void> {
  const section = sectionOf(page, title);
  await section.getByRole('button', { name: 'Add to the plan' }).click();
  if (name === undefined) return;
  await section.getByRole('searchbox', { name: 'What is to be added?' }).fill(name);
  await section.getByRole('button', { name, exact: true }).click();
}

/** The first card of the section at the top of the screen. */
export async function lookAt(page: Page, title: string): Promise<void> {
  const card = sectionOf(page, title).getByRole('article').first();
  await card.evaluate((element) => element.scrollIntoView({ block: 'start' }));
}
