import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

import { STAFF } from '../seed/people.ts';
import { expectNoViolations } from './helpers/axe.ts';
import { leaveOfEmergency } from './helpers/emergency-hour.ts';
import { test } from './helpers/journey.ts';
import { press, tabTo } from './helpers/keyboard.ts';
import { expectNoSidewaysScroll, smallTargets } from './helpers/layout.ts';
import { newOwnPatient } from './helpers/own-patient.ts';
import { sectionOf } from './helpers/patient-workspace.ts';
import { PHONE } from './helpers/screens.ts';

const REASON = 'Seizure in the waiting room, we need his medicines.';

test('Pete, who is not on the team, asks for access, reads in an emergency, and is out again after the hour', async ({
  openAs,
  pageOf,
  baseURL,
}) => {
  test.slow();
  const piet = await newOwnPatient(baseURL ?? '', { name: 'Piet Vos', people: [STAFF.fay] });
  const [pete, cora] = [await pageOf('Pete Okafor'), await openAs('Cora Bell')];

  await test.step('he finds the same page as for a record that does not exist', async () => {
    const found: string[] = [];
    for (const id of ['nobody', piet.id]) {
      await pete.goto(`/patients/${id}`);
      await expect(pete.getByRole('heading', { name: 'There is no such page for you' })).toBeVisible();
      found.push(await pete.getByRole('main').innerText());
    }
    expect(found[1]).toBe(found[0]);
  });

  await test.step('his request reaches the coordinator, who ticks it off', async () => {
    await pete.getByRole('button', { name: 'Ask the care coordinator for access' }).click();
    await pete.getByLabel('Why you need access').fill('He is booked into my clinic on Thursday.');
    await pete.getByRole('button', { name: 'Send the request' }).click();
    await expect(pete.getByText('Sent. If there is such a record')).toBeVisible();
    const request = thingsFor(cora).filter({ hasText: 'Pete Okafor · asks for access · Piet Vos' });
    await expect(request).toContainText('He is booked into my clinic on Thursday.');
    await expect(request.getByRole('link', { name: 'Open the team' })).toHaveAttribute(
      'href',
      `/patients/${piet.id}/team`,
    );
    await request.getByRole('button', { name: /^Done/ }).click();
    await expect(request).toHaveCount(0);
  });

  await test.step('a short reason opens nothing', async () => {
    await pete.getByRole('button', { name: 'Emergency access' }).click();
    await pete.getByLabel('What the emergency is').fill('Seizure');
    await pete.getByRole('button', { name: 'Open for one hour' }).click();
    await expect(pete.getByText('Say in at least 10 characters why you need this record now.')).toBeVisible();
    await expectNoViolations(pete);
  });

  await test.step('nor does a good one without a connection, which is said', async () => {
    await pete.getByLabel('What the emergency is').fill(REASON);
    await pete.context().setOffline(true);
    await expect(pete.getByText('Emergency access needs a connection: it must be recorded at once.')).toBeVisible();
    await expect(pete.getByRole('button', { name: 'Open for one hour' })).toBeDisabled();
    await pete.context().setOffline(false);
  });

  await test.step('a good one opens the record, to read and not to write', async () => {
    await pete.getByRole('button', { name: 'Open for one hour' }).click();
    await expect(pete.getByRole('heading', { level: 1, name: 'Piet Vos' })).toBeVisible();
    await expect(pete.getByText(/^Emergency access until \d\d:\d\d/)).toBeVisible();
    await expect(sectionOf(pete, 'Moving and pacing')).toBeVisible();
    await expect(pete.getByRole('button', { name: /^(Edit|Write|Add)/ })).toHaveCount(0);
  });

  await test.step('Cora and Piet are told', async () => {
    await expect(thingsFor(cora).filter({ hasText: 'Emergency access · Piet Vos' })).toContainText(REASON);
    const himself = await openAs(piet, { viewport: PHONE });
    await expect(himself.getByText('Pete Okafor opened your plan for an hour in an emergency.')).toBeVisible();
  });

  await test.step('at the end of the hour the page empties by itself, and stays shut', async () => {
    await leaveOfEmergency(baseURL ?? '', piet.id, STAFF.pete.uid, 4);
    await expect(pete.getByRole('heading', { name: 'There is no such page for you' })).toBeVisible();
    await expect(pete.getByText('Piet Vos')).toHaveCount(0);
    await pete.reload();
    await expect(pete.getByRole('heading', { name: 'There is no such page for you' })).toBeVisible();
  });
});

test('the way to emergency access is for a keyboard and for a phone as well', async ({ pageOf }) => {
  const page = await pageOf('Rosa Ahmed', { viewport: PHONE });
  await page.goto('/patients/nobody');
  await press(page, page.getByRole('button', { name: 'Emergency access' }));
  await tabTo(page, page.getByLabel('What the emergency is'));
  await page.keyboard.type('A record that is not there');
  await press(page, page.getByRole('button', { name: 'Open for one hour' }));
  await expect(page.getByText('This record cannot be opened for you.')).toBeVisible();
  await expect(page.getByLabel('What the emergency is')).toHaveValue('A record that is not there');
  await expectNoViolations(page);
  await expectNoSidewaysScroll(page);
  expect(await smallTargets(page, 24)).toEqual([]);
});

function thingsFor(page: Page) {
  return page.getByRole('region', { name: /thing.* for you/ }).getByRole('listitem');
}
