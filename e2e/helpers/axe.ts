import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ABOUT_COLOUR = ['color-contrast', 'link-in-text-block'];

export async function expectNoViolations(page: Page): Promise<void> {
  await expectNothingFound(page, new AxeBuilder({ page }).withTags(STANDARDS));
}

/** Of the rules only those that another theme can break. */
export async function expectGoodColours(page: Page): Promise<void> {
  await expectNothingFound(page, new AxeBuilder({ page }).withRules(ABOUT_COLOUR));
}

/** A colour is looked at once it has come to rest: from here on nothing moves on this page. */
async function expectNothingFound(page: Page, axe: AxeBuilder): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }));
  expect(found, `violations on ${page.url()}`).toEqual([]);
}
