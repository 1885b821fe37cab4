import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

import { test } from './helpers/journey.ts';
import { editSection, openPatient } from './helpers/patient-workspace.ts';
import { collectViolations } from './helpers/policy-violations.ts';
import { signIn, signOut } from './helpers/sign-in.ts';

test.use({ serviceWorkers: 'allow' });

interface Attacked {
  isAttacked?: boolean;
}

/** How a text that became markup or code would run. Each is also tried where no policy holds, and runs there. */
const ATTACKS: Readonly<Record<string, () => unknown>> = {
  'an inline script': () => {
    const script = document.createElement('script');
    script.textContent = 'window.isAttacked = true';
    document.body.append(script);
  },
  'a handler in markup': () => {
    document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.isAttacked = true">');
  },
  'a handler set as an attribute': () => {
    const button = document.createElement('button');
    button.setAttribute('onclick', 'window.isAttacked = true');
    button.click();
  },
  'a text taken for code': () => {
    // Not at once: what the test itself runs is above the policy.
    setTimeout(() => void window.eval('window.isAttacked = true'));
  },
  'a script kept in an address': () => {
    const script = document.createElement('script');
    script.src = 'data:text/javascript,window.isAttacked = true';
    document.body.append(script);
  },
};

test('each answer carries the headers of firebase.json and lets the page reach two local servers besides', async ({
  request,
  baseURL,
}) => {
  const port = Number(new URL(baseURL ?? '').port);
  const local = ['localhost', '127.0.0.1'].flatMap((host) => [
    `http://${host}:${port + 1}`,
    `http://${host}:${port + 2}`,
  ]);
  const google = ['firestore', 'identitytoolkit', 'securetoken'].map((name) => `https://${name}.googleapis.com`);
  for (const path of ['/', '/caseload', '/theme.js', '/service-worker.js', '/nowhere.js']) {
    const headers = (await request.get(path)).headers();
    expect(headers['content-security-policy']?.split('; '), path).toEqual([
      "default-src 'none'",
      "base-uri 'self'",
      `connect-src 'self' ${[...local, ...google].join(' ')}`,
      "font-src 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "img-src 'self' data:",
      "manifest-src 'self'",
      "require-trusted-types-for 'script'",
      "script-src 'self'",
      "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
      'trusted-types angular braid',
      "worker-src 'self'",
    ]);
    expect(headers, path).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
  }
});

test('a day’s work meets nothing that the policy stops', async ({ page, context }) => {
  const violations = await collectViolations(context);
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByText('Type your password.')).toBeVisible();
  await signIn(page, 'Rosa Ahmed');
  await page.getByRole('searchbox').fill('roberts');
  await page.goto('/patients/maya-roberts?view=timeline');
  await page.locator('summary', { hasText: 'Before and after' }).first().click();
  await openPatient(page, 'tom-ellis', 'Tom Ellis');
  await page.getByRole('button', { name: 'Open all' }).click();
  await editSection(page, 'Diagnosis and medical lead', { clinical: `Reviewed, ${crypto.randomUUID()}.` });
  await page.getByRole('banner').getByRole('button', { name: 'Light' }).click();
  await page.getByRole('button', { name: 'Low light' }).click();
  await page.emulateMedia({ media: 'print' });
  await page.emulateMedia({ media: 'screen' });
  await signOut(page, 'Rosa Ahmed');
  await signIn(page, 'Maya Roberts');
  await expect(page.getByRole('heading', { name: 'Pain treatments' })).toBeVisible();
  await page.goto('/nowhere');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(violations).toEqual([]);
});

test.describe('code that was smuggled into a page', () => {
  for (const [name, attack] of Object.entries(ATTACKS)) {
    test(`does not run as ${name}`, async ({ browser, baseURL }) => {
      const open = async (url: string) => {
        const page = await (await browser.newContext()).newPage();
        await page.goto(url);
        return page;
      };
      const braid = await open(baseURL ?? '');
      const violations = await watchPolicy(braid);
      await braid.evaluate(attack).catch(() => undefined);
      await expect.poll(() => violations.length).toBeGreaterThan(0);
      expect(await isAttacked(braid)).toBe(false);

      const elsewhere = await open('about:blank');
      await elsewhere.evaluate(attack);
      await expect.poll(() => isAttacked(elsewhere)).toBe(true);
      await Promise.all([braid, elsewhere].map((page) => page.context().close()));
    });
  }

  test('reaches no other site', async ({ browser, baseURL }) => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(baseURL ?? '');
    const reach = (url: string) =>
      page.evaluate(
        (to) =>
          fetch(to, { mode: 'no-cors' }).then(
            () => 'reached',
            () => 'stopped',
          ),
        url,
      );
    const [own, other] = [new URL('/', baseURL), new URL('/', baseURL)];
    other.port = String(Number(own.port) + 5);
    const violations = await watchPolicy(page);
    expect(await reach(own.href)).toBe('reached');
    expect(violations).toEqual([]);
    expect(await reach(other.href)).toBe('stopped');
    await expect.poll(() => violations.length).toBe(1);
    await page.context().close();
  });
});

/** As `collectViolations`, for a page that is open already. */
async function watchPolicy(page: Page): Promise<readonly string[]> {
  const violations: string[] = [];
  await page.exposeFunction('reportViolation', (directive: string) => violations.push(directive));
  await page.evaluate(() => {
    const { reportViolation } = window as unknown as { readonly reportViolation: (directive: string) => void };
    document.addEventListener('securitypolicyviolation', (event) => reportViolation(event.effectiveDirective));
  });
  return violations;
}

function isAttacked(page: Page): Promise<boolean> {
  return page.evaluate(() => (window as Attacked).isAttacked === true);
}
