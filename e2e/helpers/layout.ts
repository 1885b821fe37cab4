import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { content, screen } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
  }));
  expect(content, `width of ${page.url()} in pixels`).toBeLessThanOrEqual(screen);
}

/** On a wide screen plan and timeline scroll each by itself, and the page around them does not. */
export async function expectOnlyHalvesToScroll(page: Page): Promise<void> {
  const { content, screen } = await page.evaluate(() => ({
    content: document.documentElement.scrollHeight,
    screen: document.documentElement.clientHeight,
  }));
  expect(content, `height of ${page.url()} in pixels`).toBeLessThanOrEqual(screen);
}

/** Whatever can be pressed and is smaller than this on a side, but for links in a sentence; a row is pressed as a whole. */
export async function smallTargets(page: Page, side: number): Promise<string[]> {
  return page.evaluate((least) => {
    const targets = [...document.querySelectorAll<HTMLElement>('button, a[href], input, summary, textarea')];
    return targets
      .filter((target) => target.checkVisibility({ visibilityProperty: true }) && !target.closest('p'))
      .map((target) => {
        const { width, height } = (target.closest('label, tr') ?? target).getBoundingClientRect();
        return { width, height, name: target.textContent.trim() || target.outerHTML.slice(0, 80) };
      })
      .filter(({ width, height }) => width > 1 && (width < least || height < least))
      .map(({ width, height, name }) => `${name}: ${Math.round(width)} × ${Math.round(height)}`);
  }, side);
}
