import { join } from 'node:path';

import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';

import type { Person } from './helpers/people.ts';
import { LAPTOP, PHONE } from './helpers/screens.ts';
import { signIn } from './helpers/sign-in.ts';
import { keepTheme, THEMES } from './helpers/themes.ts';
import type { Stop } from './helpers/tour/stop.ts';
import { SIGNED_OUT, STOPS } from './helpers/tour-stops.ts';

const folder = process.env['TOUR_DIR'] ?? '';

for (const [size, viewport] of Object.entries({ laptop: LAPTOP, phone: PHONE })) {
  for (const theme of THEMES) {
    test.describe(`${size}, ${theme}`, () => {
      test.use({ viewport, isMobile: size === 'phone' });
      test.beforeEach(({ context }) => keepTheme(context, theme));

      async function take(page: Page, stop: Stop): Promise<void> {
        await page.goto(stop.path);
        await page.getByRole('heading', { level: 1, name: stop.ready }).waitFor();
        await expect(page.locator('[data-kind=loading]')).toHaveCount(0);
        await stop.act?.(page);
        await page.evaluate(() => document.fonts.ready);
        const file = (part: string) => join(folder, `${stop.name}.${theme}.${size}${part}.png`);
        await page.screenshot({ path: file(''), animations: 'disabled' });
        if (theme === 'light') await page.screenshot({ path: file('.whole'), animations: 'disabled', fullPage: true });
      }

      test('signed out', async ({ page }) => {
        for (const stop of SIGNED_OUT) await take(page, stop);
      });

      for (const [person, stops] of Object.entries(STOPS)) {
        test(person, async ({ page }) => {
          test.setTimeout(120_000);
          await signIn(page, person as Person);
          for (const stop of stops) await take(page, stop);
        });
      }
    });
  }
}
