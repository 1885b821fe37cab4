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
  await endWhatMoves(page);
  // One page without frames needs no second page to gather its findings in, and what passed is not looked at.
  const { violations } = await axe
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  const found = violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }));
  expect(found, `violations on ${page.url()}`).toEqual([]);
}

/** What had begun to move goes on in its own time, whatever the reader prefers by now. */
async function endWhatMoves(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    }
  });
}
