import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

const LONGEST_WAY = 80;

/** Presses Tab until the target has the focus, and expects to see at every stop where the focus is. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < LONGEST_WAY; step++) {
    await page.keyboard.press('Tab');
    await expect
      .poll(() => page.evaluate(describeFocus), 'what is wrong with the focus that Tab has moved')
      .toBe('nothing');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${LONGEST_WAY} presses of Tab did not reach ${target.toString()}`);
}

/** Reaches a control as a keyboard alone can, and presses it. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Runs in the page. A mark is an outline or, around a field of Material, its thicker border. */
function describeFocus(): string {
  const focused = document.activeElement as HTMLElement;
  // After the last stop Tab leaves the page for the browser's own controls.
  if (focused === document.body) return 'nothing';
  const frames = [focused, focused.closest('label'), focused.closest('.box')].filter((frame) => frame !== null);
  const styles = [...frames.map((frame) => getComputedStyle(frame)), getComputedStyle(focused, '::after')];
  const hasOutline = styles.some(
    ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
  );
  const { left, top, width, height } = focused.getBoundingClientRect();
  // What lets the pointer through would not be found there, covered or not.
  focused.style.pointerEvents = 'auto';
  const uppermost = document.elementFromPoint(left + width / 2, Math.min(top + height / 2, innerHeight - 1));
  focused.style.pointerEvents = '';
  const isUncovered = uppermost !== null && (focused.contains(uppermost) || uppermost.contains(focused));
  const name = focused.outerHTML.slice(0, 200);
  if (!hasOutline && focused.closest('.mat-focused') === null) return `no mark: ${name}`;
  return isUncovered ? 'nothing' : `covered by ${uppermost?.outerHTML.slice(0, 100)}: ${name}`;
}
