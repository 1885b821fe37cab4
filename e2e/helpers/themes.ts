import type { BrowserContext } from '@playwright/test';

export const THEMES = ['light', 'dark', 'low-light'] as const;
export type Theme = (typeof THEMES)[number];

/** Every page opened from now on starts in this theme, as if it had been chosen on an earlier visit. */
export async function keepTheme(context: BrowserContext, theme: Theme): Promise<void> {
  await context.addInitScript((name) => localStorage.setItem('braid-theme', name), theme);
}
