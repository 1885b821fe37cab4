import type { BrowserContextOptions, ConsoleMessage, Page } from '@playwright/test';
import { expect, test as base } from '@playwright/test';

import type { Person } from './people.ts';
import { signIn } from './sign-in.ts';

interface Journey {
  /** Opens a browser of its own for this person, signed in and on their first page. */
  readonly openAs: (person: Person, options?: BrowserContextOptions) => Promise<Page>;
}

/** A test in which nothing may go wrong unseen: an error that the page reports fails it. */
export const test = base.extend<Journey>({
  context: async ({ context }, use) => {
    const errors: string[] = [];
    context.on('weberror', (error) => errors.push(String(error.error())));
    context.on('console', (message) => isOfThePage(message) && errors.push(message.text()));
    await use(context);
    expect(errors, 'errors reported by the page').toEqual([]);
  },
  openAs: async ({ browser }, use) => {
    const errors: string[] = [];
    const contexts: { close(): Promise<void> }[] = [];
    await use(async (person, options = {}) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      context.on('weberror', (error) => errors.push(`${person}: ${String(error.error())}`));
      context.on('console', (message) => isOfThePage(message) && errors.push(`${person}: ${message.text()}`));
      const page = await context.newPage();
      await signIn(page, person);
      return page;
    });
    for (const context of contexts) await context.close();
    expect(errors, 'errors reported by the pages').toEqual([]);
  },
});

/** The browser itself reports each request that fails, which a test of refusals and lost connections means to see. */
function isOfThePage(message: ConsoleMessage): boolean {
  return message.type() === 'error' && !message.text().startsWith('Failed to load resource');
}
