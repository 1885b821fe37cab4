import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

import { expectNoViolations } from './helpers/axe.ts';
import { firestoreAs } from './helpers/firestore-as.ts';
import { becomePatient } from './helpers/invited-patient.ts';
import { test } from './helpers/journey.ts';
import { expectNoSidewaysScroll } from './helpers/layout.ts';
import { beginRecord, joinWithConsent } from './helpers/new-patient.ts';
import { openPatient, sectionOf, timelineEntries } from './helpers/patient-workspace.ts';
import { revisionsOf } from './helpers/revisions.ts';
import { PHONE } from './helpers/screens.ts';

const GOAL = 'Walk my daughter to school, 3 days a week';

test('Cora opens a plan, Rosa fills the first section, and the patient reads it', async ({
  pageOf,
  browser,
  baseURL,
}) => {
  test.slow();
  const cora = await pageOf('Cora Bell');
  const patient = await beginRecord(cora, 'Wren');
  await joinWithConsent(cora, 'Rheumatology', 'Rosa Ahmed');
  await joinWithConsent(cora, 'Pain medicine', 'Pete Okafor');
  await joinWithConsent(cora, 'Physiotherapy', 'Fay Lindqvist');

  await test.step('the plan says what it lacks, is put in use, and says when it is reviewed', async () => {
    await openPatient(cora, patient.id, patient.name);
    const plan = planOf(cora);
    await expect(plan).toContainText('No owner yet: psychology, nutrition and sleep medicine.');
    await expect(plan.getByRole('link', { name: 'Add neurology' })).toBeVisible();
    await expect(plan).toContainText('A review date, from today to at most 12 months ahead.');
    await expect(plan.getByRole('button', { name: 'Activate' })).toBeDisabled();
    await plan.getByRole('button', { name: 'in 12 weeks' }).click();
    await expect(cora.getByText(`Review in 3 months, ${inWords(inDays(12 * 7))}`)).toBeVisible();
    await plan.getByRole('button', { name: 'Activate' }).click();
    await expect(plan.getByRole('button', { name: 'Pause plan' })).toBeVisible();
    await expect(timelineEntries(cora).first()).toContainText('Plan activated');
  });

  const rosa = await pageOf('Rosa Ahmed');
  await openPatient(rosa, patient.id, patient.name);
  const section = sectionOf(rosa, 'Diagnosis and medical lead');

  await test.step('findings: a score that cannot be is refused beside it, and the criteria are counted', async () => {
    await section.getByRole('button', { name: 'Record findings' }).click();
    const findings = section.getByRole('region', { name: 'Rheumatology: findings' });
    const wpi = findings.getByLabel('Widespread pain index (WPI)');
    await wpi.fill('25');
    await findings.getByLabel('Symptom severity scale (SSS)').fill('8');
    await findings.getByLabel('Regions with pain').fill('5');
    await findings.getByLabel('At about this level for').fill('18');
    await findings.getByRole('button', { name: 'Save' }).click();
    await expect(wpi).toBeFocused();
    await expect(findings.getByRole('alert')).toHaveText('0 to 19.');
    await expectNoViolations(rosa);
    await wpi.fill('14');
    await findings.getByRole('button', { name: 'Save' }).click();
    await expect(findings).toContainText('2016 criteria met: WPI 14, SSS 8.');
  });

  await test.step('problems have one lead each, and say where there is none', async () => {
    const problems = rosa.getByRole('region', { name: 'Problems' });
    await addProblem(problems, 'Widespread pain', 'Pain medicine');
    await addProblem(problems, 'Non-restorative sleep', 'Sleep medicine');
    await expect(problems).toContainText('No lead: nobody of sleep medicine is on the team');
    await expect(problems).toContainText('1 without a lead');
  });

  await test.step('a goal in the patient’s words, with five levels', async () => {
    const goals = rosa.getByRole('region', { name: 'Goals' });
    await goals.getByRole('button', { name: 'Add a goal' }).click();
    const form = goals.getByRole('form', { name: 'New goal' });
    await form.getByLabel('Goal', { exact: true }).fill(GOAL);
    await form.getByLabel('Who leads').selectOption('Physiotherapy');
    await form.getByLabel('By', { exact: true }).fill(inDays(80));
    await form.getByRole('checkbox', { name: 'Widespread pain' }).check();
    await form.getByRole('button', { name: 'Add steps' }).click();
    await form.getByRole('button', { name: 'Add a step' }).click();
    await form.getByRole('group', { name: 'Step 1' }).getByLabel('Step').fill('To the corner and back');
    await form.getByRole('button', { name: 'Add five levels' }).click();
    await form.getByLabel('Much less than expected (-2)').fill('Not at all');
    await form.getByLabel('As expected (0)').fill('Three days a week');
    await expectNoViolations(rosa);
    await form.getByRole('button', { name: 'Save' }).click();
    await goals.getByRole('button', { name: `“${GOAL}”` }).click();
    await expect(goals).toContainText('Three days a week');
    await expect(goals).toContainText('0 of 1 steps done');
  });

  await test.step('amitriptyline goes in with what NICE says of it', async () => {
    const form = await beginMedicine(section, 'Amitriptyline');
    await form.getByLabel('Dose each time').fill('100');
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(form.getByRole('alert')).toBeVisible();
    await expectNoViolations(rosa);
    await form.getByLabel('Dose each time').fill('10');
    await expect(form.getByRole('checkbox', { name: 'Night' })).toBeChecked();
    await form.getByLabel('What it is for').fill('Sleep and pain');
    await putInUse(form);
    const card = section.getByRole('article', { name: 'Amitriptyline' });
    await expect(card).toContainText('10 mg at night');
    await expect(card).toContainText('NICE: may be considered');
    await expect(card).toContainText('Active');
  });

  await test.step('pregabalin asks how it was decided together before it goes in', async () => {
    const form = await beginMedicine(section, 'Pregabalin');
    await form.getByLabel('Dose each time').fill('75');
    await putInUse(form);
    const decided = form.getByLabel('How this was decided together');
    await expect(decided).toBeFocused();
    await expect(form.getByText('Please say how this was decided before it goes into the plan.')).toBeVisible();
    await decided.fill('Talked about duloxetine and about neither. She wants to try this for four weeks.');
    await form.getByRole('button', { name: 'Save' }).click();
    const card = section.getByRole('article', { name: 'Pregabalin' });
    await expect(card).toContainText('75 mg twice a day');
    await expect(card).toContainText('NICE: do not start');
    await card.getByRole('button', { name: /^History/ }).click();
    await expectNoViolations(rosa);
    await rosa.setViewportSize(PHONE);
    await expectNoSidewaysScroll(rosa);
    await rosa.setViewportSize({ width: 1366, height: 768 });
  });

  await test.step('the timeline tells it, and can be narrowed to her strand', async () => {
    await rosa.getByRole('button', { name: 'Filter' }).click();
    await rosa.getByRole('checkbox', { name: 'Rheumatology' }).check();
    const entries = timelineEntries(rosa);
    await expect(entries.filter({ hasText: 'Rosa Ahmed' })).toHaveCount(6 + 1);
    await expect(entries).toContainText([
      /Pregabalin started: 75 mg twice a day/,
      /Amitriptyline started: 10 mg at night/,
      /Walk my daughter/,
      /Non-restorative sleep/,
      /Widespread pain/,
      /first findings/,
      // Who may read as a rheumatologist is of that strand as well.
      /Consent given for Rheumatology/,
      /Rosa Ahmed joined the team/,
    ]);
    await expect(entries).toHaveCount(8);
  });

  await test.step('each change is there once, as its author made it', async () => {
    await using session = await firestoreAs('Rosa Ahmed', baseURL ?? '');
    const [findings] = await revisionsOf(session.db, patient.id, 'findings', 'rheumatology');
    expect(findings?.after).toMatchObject({ wpi: 14, sss: 8, painRegions: 5, durationMonths: 18 });
  });

  await test.step('the patient reads the goal and both medicines in plain words', async () => {
    await using visit = await becomePatient(browser, cora, patient);
    const { page } = visit;
    await expect(page.getByRole('region', { name: 'What I want' })).toContainText(GOAL);
    const doing = page.getByRole('region', { name: 'What we are doing' });
    await expect(doing.getByRole('article').filter({ hasText: 'Amitriptyline' })).toContainText('10 mg at night');
    await expect(doing.getByRole('article').filter({ hasText: 'Pregabalin' })).toContainText('75 mg twice a day');
    await expect(page.getByText('NICE')).toHaveCount(0);
    await expectNoSidewaysScroll(page);
    await expectNoViolations(page);
  });
});

function planOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Fibromyalgia, six disciplines' });
}

async function addProblem(problems: Locator, text: string, lead: string): Promise<void> {
  await problems.getByRole('button', { name: 'Add a problem' }).click();
  const form = problems.getByRole('form', { name: 'New problem' });
  await form.getByLabel('Problem', { exact: true }).fill(text);
  await form.getByLabel('Who leads').selectOption(lead);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(problems.getByRole('button', { name: text, exact: true })).toBeVisible();
}

async function beginMedicine(section: Locator, name: string): Promise<Locator> {
  await section.getByRole('button', { name: 'Add to the plan' }).click();
  await section.getByLabel('What is to be added?').fill(name);
  await section.getByRole('button', { name, exact: true }).click();
  return section.getByRole('form', { name: `New: ${name}` });
}

async function putInUse(form: Locator): Promise<void> {
  await form.getByRole('radio', { name: 'Active' }).check();
  await form.getByLabel('From', { exact: true }).fill(inDays(0));
  await form.getByRole('button', { name: 'Save' }).click();
}

/** The day so many days from now, where the clinic is. */
function inDays(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(day);
}

function inWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
