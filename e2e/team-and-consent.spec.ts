import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

import { expectGoodColours, expectNoViolations } from './helpers/axe.ts';
import { test } from './helpers/journey.ts';
import { expectNoSidewaysScroll, smallTargets } from './helpers/layout.ts';
import { freshNhsNumber } from './helpers/nhs-number.ts';
import { openPatient } from './helpers/patient-workspace.ts';
import { PHONE } from './helpers/screens.ts';
import { THEMES } from './helpers/themes.ts';

/** A withdrawal is to reach an open page within this time. */
const AT_ONCE = { timeout: 10_000 };

test('Cora begins a record, is told whom the clinic knows already, and builds a team', async ({ openAs }) => {
  test.slow();
  const cora = await openAs('Cora Bell');
  const rosa = await openAs('Rosa Ahmed');
  const familyName = `Quill${Date.now().toString(36)}`;

  await test.step('a person of the same name and birthday is asked about', async () => {
    await cora.getByRole('link', { name: 'New patient' }).click();
    await cora.getByLabel('Given name').fill('maya');
    await cora.getByLabel('Family name').fill('ROBERTS');
    await cora.getByLabel('Date of birth').fill('1984-06-12');
    const question = cora.getByRole('region', { name: 'Is this the same person?' });
    await expect(question.getByRole('link', { name: 'Maya Roberts' })).toBeVisible();
    await expect(cora.getByRole('button', { name: 'Begin the plan' })).toBeDisabled();
  });

  await test.step('a number that is registered leads to its record', async () => {
    await cora.getByLabel('Given name').fill('Wren');
    await cora.getByLabel('Family name').fill(familyName);
    await cora.getByLabel('NHS number').fill('9990000019');
    await cora.getByLabel('Title of the plan').fill('Persistent neck pain');
    await expect(cora.getByLabel('NHS number')).toHaveValue('999 000 0019');
    await expect(cora.getByText('its check digit does not fit')).toBeVisible();
    await cora.getByLabel('NHS number').fill('999 000 0018');
    await expect(cora.getByText('This NHS number is already registered in this clinic.')).toBeVisible();
    await expect(cora.getByRole('link', { name: 'Maya Roberts' })).toBeVisible();
  });

  await test.step('the record begins with Cora alone', async () => {
    await cora.getByLabel('NHS number').fill(freshNhsNumber());
    await cora.getByRole('button', { name: 'Begin the plan' }).click();
    await expect(cora.getByRole('heading', { level: 1, name: `Care team of Wren ${familyName}` })).toBeVisible();
    await expect(strandOf(cora, 'Coordination')).toContainText('leads this plan');
    await expect(strandOf(cora, 'Rheumatology')).toContainText('No current owner');
  });

  await test.step('Rosa joins, and reads nothing before the patient has agreed', async () => {
    const rheumatology = strandOf(cora, 'Rheumatology');
    await rheumatology.getByRole('button', { name: 'Add somebody to Rheumatology' }).click();
    await expect(rheumatology).toContainText('Wren has not been asked yet');
    await rheumatology.getByRole('radio', { name: 'Rosa Ahmed' }).check();
    await rheumatology.getByRole('button', { name: 'Add to the team' }).click();
    await expect(rheumatology).toContainText('Rosa Ahmed');
    await expect(rheumatology).toContainText('Until it is given, this part of the team reads nothing.');
    await expect(rosa.getByRole('link', { name: `Wren ${familyName}` })).toHaveCount(0);
  });

  await test.step('with witnessed consent the record comes to her caseload by itself', async () => {
    const rheumatology = strandOf(cora, 'Rheumatology');
    await rheumatology.getByRole('button', { name: 'Record consent for Rheumatology' }).click();
    const form = rheumatology.getByRole('form');
    await form.getByRole('button', { name: 'Record consent' }).click();
    await expect(form.getByText('Type the name of who heard it.')).toBeVisible();
    await form.getByLabel('Who heard it?').fill('Cora Bell');
    await form.getByRole('button', { name: 'Record consent' }).click();
    await expect(rheumatology).toContainText(/Given on .*, witnessed by Cora Bell/);
    await expect(rosa.getByRole('link', { name: `Wren ${familyName}` })).toBeVisible(AT_ONCE);
  });

  await test.step('an end is asked for once, empties her page and stays in the history; she can come back', async () => {
    const rheumatology = strandOf(cora, 'Rheumatology');
    await rosa.getByRole('link', { name: `Wren ${familyName}` }).click();
    await expect(rosa.getByRole('heading', { level: 1, name: `Wren ${familyName}` })).toBeVisible();
    await rheumatology.getByRole('button', { name: 'End membership of Rosa Ahmed' }).click();
    await rheumatology.getByRole('button', { name: 'End membership now' }).click();
    await expect(rheumatology).toContainText('No current owner');
    await expect(rosa.getByText(familyName)).toHaveCount(0, AT_ONCE);
    await rheumatology.getByRole('button', { name: 'Add somebody to Rheumatology' }).click();
    await rheumatology.getByRole('radio', { name: /Rosa Ahmed on this team until/ }).check();
    await rheumatology.getByRole('button', { name: 'Add to the team' }).click();
    await expect(rheumatology).toContainText(/Rosa Ahmed.* – .*since /);
  });
});

test('Tom takes his consent for sleep medicine back, and Sam’s open page empties', async ({ openAs, pageOf }) => {
  test.slow();
  const sam = await pageOf('Sam Hughes');
  const tom = await openAs('Tom Ellis');
  await openPatient(sam, 'tom-ellis', 'Tom Ellis');
  await tom.getByRole('link', { name: 'Who sees my plan' }).click();
  const sleep = tom.getByRole('article', { name: 'Sleep medicine' });
  const now = tom.getByRole('region', { name: 'These people can open your plan now' });
  await expect(now).toContainText('Sam Hughes');

  await sleep.getByRole('button', { name: 'Stop sharing with sleep medicine' }).click();
  await expect(sleep).toContainText('What they wrote stays. These people can still open it:');
  await expect(sleep).toContainText('Fay Lindqvist');
  await sleep.getByRole('button', { name: 'Yes, stop sharing' }).click();
  await expect(sleep).toContainText('Cannot open your plan');
  await expect(now).not.toContainText('Sam Hughes');
  await expect(now).toContainText('Rosa Ahmed');
  await expect(sam.getByText('Tom Ellis')).toHaveCount(0, AT_ONCE);
  await sam.goto('/patients/tom-ellis/team');
  await expect(sam.getByRole('heading', { name: 'There is no such page for you' })).toBeVisible();

  await sleep.getByRole('button', { name: 'Share my plan with sleep medicine' }).click();
  await sleep.getByRole('button', { name: 'Yes, share it' }).click();
  await expect(now).toContainText('Sam Hughes');
  await openPatient(sam, 'tom-ellis', 'Tom Ellis');
});

test('Leo reads what Maya ticks, as she ticks it, until she ends it', async ({ openAs, pageOf }) => {
  test.slow();
  const leo = await openAs('Leo Roberts');
  const maya = await pageOf('Maya Roberts');
  await expect(leo.getByRole('heading', { name: 'Pain treatments' })).toBeVisible();
  await expect(leo.getByRole('listitem').filter({ hasText: 'Pete Okafor' })).toBeVisible();
  await expect(leo.getByRole('heading', { name: 'Mind and coping' })).toHaveCount(0);
  await expect(leo.getByText('Paul Mensah')).toHaveCount(0);
  await expectNoViolations(leo);
  await expectNoSidewaysScroll(leo);
  await leo.goto('/patients/maya-roberts');
  await expect(leo.getByRole('heading', { name: 'This page is not here' })).toBeVisible();
  await leo.goto('/shared-care');

  await maya.goto('/my-care/who-sees');
  const card = maya.getByRole('article', { name: 'Leo Roberts' });
  await expect(card.getByRole('checkbox', { name: 'Psychology' })).not.toBeChecked();
  await card.getByRole('checkbox', { name: 'Psychology' }).check();
  await card.getByRole('checkbox', { name: 'Pain medicine' }).uncheck();
  await card.getByRole('button', { name: 'Save what Leo Roberts can read' }).click();
  await expect(leo.getByRole('heading', { name: 'Mind and coping' })).toBeVisible(AT_ONCE);
  await expect(leo.getByRole('heading', { name: 'Pain treatments' })).toHaveCount(0);
  await expect(leo.getByText('Pete Okafor')).toHaveCount(0);

  await card.getByRole('button', { name: 'Stop sharing with Leo Roberts' }).click();
  await card.getByRole('button', { name: 'Yes, stop sharing' }).click();
  await expect(leo.getByRole('heading', { name: 'This plan is no longer shared with you' })).toBeVisible(AT_ONCE);
  await expect(leo.getByRole('article')).toHaveCount(0);
  await expect(maya.getByText('Leo Roberts could read parts of your plan until')).toBeVisible();
});

for (const [name, { person, path, heading }] of Object.entries({
  'a new patient': { person: 'Cora Bell', path: '/new-patient', heading: 'New patient' },
  'a care team': { person: 'Cora Bell', path: '/patients/tom-ellis/team', heading: 'Care team of Tom Ellis' },
  'who sees my plan': { person: 'Tom Ellis', path: '/my-care/who-sees', heading: 'Who sees my plan' },
} as const)) {
  test(`${name} has no violation in any theme, with every form open, on a phone too`, async ({ pageOf }) => {
    test.slow();
    const page = await pageOf(person, { viewport: PHONE });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expect(page.locator('[data-kind=loading]')).toHaveCount(0);
    const opener = page.getByRole('button', { name: /^(Begin the plan|Record a|Stop sharing|Add somebody)/ });
    await opener.first().click();
    await opener.last().click();
    await expectNoViolations(page);
    for (const theme of THEMES) {
      await page.evaluate((wanted) => (document.documentElement.dataset['theme'] = wanted), theme);
      await expectGoodColours(page);
    }
    await expectNoSidewaysScroll(page);
    expect(await smallTargets(page, person === 'Tom Ellis' ? 44 : 24)).toEqual([]);
  });
}

test('without a connection nobody changes who may read, and is told why', async ({ pageOf }) => {
  const cora = await pageOf('Cora Bell');
  await cora.goto('/patients/tom-ellis/team');
  const rheumatology = strandOf(cora, 'Rheumatology');
  await expect(rheumatology.getByRole('button', { name: 'End membership of Rosa Ahmed' })).toBeEnabled();
  await cora.context().setOffline(true);
  for (const button of await rheumatology.getByRole('button').all()) {
    await expect(button).toBeDisabled();
    await expect(button).toHaveAccessibleDescription(/cannot be changed offline/);
  }
  await cora.context().setOffline(false);
  await expect(rheumatology.getByRole('button', { name: 'End membership of Rosa Ahmed' })).toBeEnabled();
});

function strandOf(page: Page, name: string) {
  return page.getByRole('article', { name });
}
