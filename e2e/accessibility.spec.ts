import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

import { expectGoodColours, expectNoViolations } from './helpers/axe.ts';
import { stallDatabase, stopDatabase } from './helpers/database-connection.ts';
import { test } from './helpers/journey.ts';
import { expectNoSidewaysScroll, smallTargets } from './helpers/layout.ts';
import { openPatient, sectionOf } from './helpers/patient-workspace.ts';
import type { Person } from './helpers/people.ts';
import { LAPTOP, PHONE } from './helpers/screens.ts';
import { openHome } from './helpers/sign-in.ts';
import { keepTheme, THEMES } from './helpers/themes.ts';

interface Visit {
  readonly person: Person | null;
  /** Brings the page to where it is to be looked at. Tom's record is short, which keeps axe quick. */
  readonly open: (page: Page) => Promise<void>;
}

const PAGES: Readonly<Record<string, Visit>> = {
  'sign-in': { person: null, open: (page) => openAt(page, '/sign-in', 'Sign in') },
  'sign-in, refused': {
    person: null,
    open: async (page) => {
      await openAt(page, '/sign-in', 'Sign in');
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await expect(page.getByText('Type your password.')).toBeVisible();
    },
  },
  caseload: {
    person: 'Cora Bell',
    open: async (page) => {
      await openAt(page, '/caseload?q=roberts', 'Caseload');
      await expect(page.getByRole('row').nth(3)).toBeVisible();
    },
  },
  'caseload, nobody found': {
    person: 'Cora Bell',
    open: async (page) => {
      await openAt(page, '/caseload?q=zzzz', 'Caseload');
      await expect(page.getByText('Nobody matches')).toBeVisible();
    },
  },
  'caseload of an administrator': { person: 'Ada Quinn', open: (page) => openAt(page, '/caseload', 'Caseload') },
  clinic: {
    person: 'Ada Quinn',
    open: async (page) => {
      await page.goto('/clinic');
      await page.getByRole('button', { name: 'Change what Neil Grant does' }).click();
    },
  },
  'clinic, inviting': {
    person: 'Ada Quinn',
    open: async (page) => {
      await page.goto('/clinic/invite');
      await page.getByRole('button', { name: 'Send the invitation' }).click();
    },
  },
  workspace: {
    person: 'Rosa Ahmed',
    open: async (page) => {
      await openPatient(page, 'tom-ellis', 'Tom Ellis');
      await page.getByRole('button', { name: 'Open all' }).click();
    },
  },
  'workspace, editing': {
    person: 'Rosa Ahmed',
    open: async (page) => {
      await openPatient(page, 'tom-ellis', 'Tom Ellis');
      const section = sectionOf(page, 'Diagnosis and medical lead');
      await section.getByRole('button', { name: 'Edit Diagnosis and medical lead' }).click();
      await section.getByLabel('For the team').fill('');
      await section.getByLabel('In plain words').fill('');
      await section.getByRole('button', { name: 'Save' }).click();
      await expect(section.getByRole('alert')).toBeVisible();
    },
  },
  'workspace, timeline': {
    person: 'Rosa Ahmed',
    open: async (page) => {
      await openAt(page, '/patients/tom-ellis?view=timeline', 'Tom Ellis');
      const timeline = page.getByRole('region', { name: 'Timeline' });
      await timeline.getByRole('button', { name: 'Filter' }).click();
      await timeline.locator('summary', { hasText: 'Before and after' }).first().click();
    },
  },
  'workspace, opening': {
    person: 'Rosa Ahmed',
    open: async (page) => {
      await openHome(page);
      await expect(page.getByRole('link', { name: 'Tom Ellis' })).toBeVisible();
      await stallDatabase(page);
      await page.getByRole('link', { name: 'Tom Ellis' }).click();
      await expect(page.getByText('Opening the plan')).toBeAttached();
    },
  },
  'workspace, refused': { person: 'Rosa Ahmed', open: (page) => openAt(page, '/patients/nobody', /no such page/) },
  'workspace, a note for the team': {
    person: 'Rosa Ahmed',
    open: async (page) => {
      await openPatient(page, 'tom-ellis', 'Tom Ellis');
      await page.getByRole('button', { name: 'Add a note' }).click();
      await page.getByRole('button', { name: 'Save note' }).click();
      await expect(page.getByLabel('Note for the team')).toBeFocused();
    },
  },
  'kept on this device': {
    person: 'Rosa Ahmed',
    open: (page) => openAt(page, '/kept', 'Kept on this device'),
  },
  'kept, something waiting': {
    person: 'Rosa Ahmed',
    open: async (page) => {
      await openPatient(page, 'tom-ellis', 'Tom Ellis');
      await page.getByRole('button', { name: 'Add a note' }).click();
      await stopDatabase(page);
      await page.getByLabel('Note for the team').fill('Not on its way yet.');
      await page.getByRole('button', { name: 'Save note' }).click();
      await page.getByRole('banner').getByRole('link', { name: 'Waiting: 1' }).click();
      await expect(page.getByRole('article', { name: 'Team note' })).toBeVisible();
    },
  },
  'my care': {
    person: 'Maya Roberts',
    open: async (page) => {
      await openHome(page);
      await expect(page.getByRole('heading', { name: 'Pain treatments' })).toBeVisible();
    },
  },
  'out of reach': {
    person: 'Maya Roberts',
    open: async (page) => {
      await openHome(page);
      await stopDatabase(page);
      await openAt(page, '/my-care', 'Braid cannot be reached');
    },
  },
  'not found': { person: 'Maya Roberts', open: (page) => openAt(page, '/patients/tom-ellis', 'This page is not here') },
};

async function openAt(page: Page, path: string, heading: string | RegExp): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}

/** A page opens in light. */
const BESIDES_LIGHT = THEMES.filter((theme) => theme !== 'light');
/** Text at 200 % leaves 320 pixels of a small laptop. */
const AT_TWICE_THE_SIZE = { width: 320, height: 480 };

test.describe('each page', () => {
  test.use({ viewport: LAPTOP });

  for (const [name, { person, open }] of Object.entries(PAGES)) {
    test(`${name} has no violation on a laptop, on a phone, in any theme, nor with text at 200 %`, async ({
      context,
      pageOf,
    }) => {
      test.slow();
      const page = person ? await pageOf(person) : await context.newPage();
      await open(page);
      const leastTarget = person === 'Maya Roberts' ? 44 : 24;
      for (const viewport of [LAPTOP, PHONE]) {
        await page.setViewportSize(viewport);
        await expectNoViolations(page);
        await expectNoSidewaysScroll(page);
        expect(await smallTargets(page, leastTarget)).toEqual([]);
      }
      for (const theme of BESIDES_LIGHT) {
        await test.step(theme, async () => {
          await page.evaluate((wanted) => (document.documentElement.dataset['theme'] = wanted), theme);
          await expectGoodColours(page);
        });
      }
      await page.setViewportSize(AT_TWICE_THE_SIZE);
      await expectNoSidewaysScroll(page);
    });
  }
});

test('nothing moves for who asks for reduced motion, nor in low light', async ({ pageOf }) => {
  const reduced = await pageOf('Rosa Ahmed', { reducedMotion: 'reduce' });
  const lowLight = await pageOf('Rosa Ahmed');
  await keepTheme(lowLight.context(), 'low-light');
  for (const page of [reduced, lowLight]) {
    await openPatient(page, 'maya-roberts', 'Maya Roberts');
    await page.evaluate(() => document.addEventListener('transitionrun', () => (document.title = 'Something moved')));
    await page.getByRole('button', { name: 'Open all' }).click();
    await page.getByRole('banner').getByRole('button', { name: 'Rosa Ahmed' }).click();
    const moving = await page.evaluate(() =>
      document.getAnimations().map(({ effect }) => effect?.getTiming().duration),
    );
    expect(moving.filter((duration) => duration !== 0)).toEqual([]);
  }
});
