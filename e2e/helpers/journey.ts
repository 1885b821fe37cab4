import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { expect, test as base } from '@playwright/test';

import type { Person } from './people.ts';
import type { Account } from './sign-in.ts';
import { openHome, signIn } from './sign-in.ts';

interface Journey {
  /** A browser of its own for this person, signed in, with nothing open yet. */
  readonly pageOf: OpenBrowser;
  /** The same, on the person's first page. */
  readonly openAs: OpenBrowser;
}

type OpenBrowser = (person: Person | Account, options?: BrowserContextOptions) => Promise<Page>;

type Remembered = Awaited<ReturnType<BrowserContext['storageState']>>;
interface Database {
  readonly name: string;
  readonly stores: readonly { readonly records: readonly unknown[] }[];
}
/** Playwright’s types leave out the databases that it returns on demand. */
type Origin = Remembered['origins'][number] & { readonly indexedDB: readonly Database[] };

/** What a browser remembers of a sign-in, by person: each worker signs each of them in once. */
const SIGNED_IN = new Map<Person, Promise<Remembered>>();
/** Where the browser keeps who is signed in; all else that Braid keeps is left out. */
const SIGN_IN_DATABASE = 'firebaseLocalStorageDb';

async function rememberedBy(context: BrowserContext): Promise<Remembered> {
  const { cookies, origins } = await context.storageState({ indexedDB: true });
  const signInAlone = (origins as unknown as readonly Origin[]).map(({ indexedDB, ...origin }) => ({
    ...origin,
    localStorage: [],
    indexedDB: indexedDB.filter(({ name }) => name === SIGN_IN_DATABASE),
  }));
  return { cookies, origins: signInAlone };
}

/** The browser writes a sign-in down a moment after the page has shown it. */
function holdsSignIn({ origins }: Remembered): boolean {
  const databases = (origins as unknown as readonly Origin[]).flatMap(({ indexedDB }) => indexedDB);
  return databases.flatMap(({ stores }) => stores).some(({ records }) => records.length > 0);
}

/** A test in which nothing may go wrong unseen: an error that a page reports fails it. */
export const test = base.extend<Journey>({
  context: async ({ context }, use) => {
    const errors = collectErrors(context);
    await use(context);
    expect(errors, 'errors reported by the page').toEqual([]);
  },
  pageOf: async ({ browser }, use) => {
    const opened: { readonly context: BrowserContext; readonly errors: readonly string[] }[] = [];
    await use(async (person, options = {}) => {
      const storageState = await signedIn(browser, person, options.baseURL);
      const context = await browser.newContext({ ...options, storageState });
      opened.push({ context, errors: collectErrors(context) });
      return context.newPage();
    });
    for (const { context } of opened) await context.close();
    expect(
      opened.flatMap(({ errors }) => errors),
      'errors reported by the pages',
    ).toEqual([]);
  },
  openAs: async ({ pageOf }, use) => {
    await use(async (person, options) => {
      const page = await pageOf(person, options);
      await openHome(page);
      return page;
    });
  },
});

/** What a browser remembers of this person's sign-in. With an address, that of a Braid of its own. */
function signedIn(browser: Browser, person: Person | Account, baseURL?: string): Promise<Remembered> {
  if (typeof person !== 'string' || baseURL !== undefined) return signInAnew(browser, person, baseURL);
  const known = SIGNED_IN.get(person) ?? signInAnew(browser, person);
  SIGNED_IN.set(person, known);
  return known;
}

async function signInAnew(browser: Browser, person: Person | Account, baseURL?: string): Promise<Remembered> {
  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  await signIn(await context.newPage(), person);
  await expect.poll(async () => holdsSignIn(await rememberedBy(context)), 'the sign-in is written down').toBe(true);
  const remembered = await rememberedBy(context);
  await context.close();
  return remembered;
}

// What the browser, the SDK and the router say of a request that failed, which many a journey means to happen. The SDK
// then asks Google for a picture as well, to learn whose fault it is, and the Content Security Policy forbids that.
const LOST_REQUEST =
  /Failed to load resource|Could not reach Cloud Firestore|Failed to fetch dynamically imported|google\.com\/images\/cleardot\.gif/;

/** A list that grows with each error that the pages of this context report. */
function collectErrors(context: BrowserContext): readonly string[] {
  const errors: string[] = [];
  const note = (text: string) => {
    if (!LOST_REQUEST.test(text)) errors.push(text);
  };
  context.on('weberror', (error) => note(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') note(message.text());
  });
  // The Auth SDK signs out whoever it cannot look up, and says nothing.
  context.on('response', (response) => {
    if (response.url().includes('accounts:lookup') && !response.ok()) errors.push(`A sign-in: ${response.status()}`);
  });
  return errors;
}
