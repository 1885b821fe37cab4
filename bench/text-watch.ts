import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** When the marked press of a button happened; milliseconds of the machine's clock. */
    pressedAt: number;
    /** When each `[bench n]` first stood on the page. */
    seenAt: Record<string, number>;
  }
}

/** Notes when a button called "Save" is pressed, before the page hears of it. */
export async function notePresses(page: Page): Promise<void> {
  await page.evaluate(() => {
    const note = (event: Event) => {
      if ((event.target as HTMLElement).closest('button')?.textContent.trim() === 'Save') {
        window.pressedAt = performance.timeOrigin + performance.now();
      }
    };
    document.addEventListener('click', note, { capture: true });
  });
}

/** Notes when a text of the form `[bench n]` first stands in the element that `selector` finds. */
export async function noteTexts(page: Page, selector: string): Promise<void> {
  await page.evaluate((where) => {
    window.seenAt = {};
    const look = () => {
      const mark = /\[bench \d+\]/.exec(document.querySelector(where)?.textContent ?? '')?.[0];
      if (mark) window.seenAt[mark] ??= performance.timeOrigin + performance.now();
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
  }, selector);
}
