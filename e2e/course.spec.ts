import type { Locator } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Firestore } from 'firebase/firestore/lite';
import { collection, getDocs, query, where } from 'firebase/firestore/lite';

import { expectNoViolations } from './helpers/axe.ts';
import { firestoreAs } from './helpers/firestore-as.ts';
import { test } from './helpers/journey.ts';
import { expectNoSidewaysScroll } from './helpers/layout.ts';
import { openPatient, sectionOf, showWholeTime, timelineEntries } from './helpers/patient-workspace.ts';
import { PHONE } from './helpers/screens.ts';

/** Of the made-up caseload; no other journey writes in this record. */
const PATIENT = { id: 'patient-0038', name: 'Priya Evans' };
const RTMS = 'Repetitive transcranial magnetic stimulation (rTMS)';
/** Ten weekdays from a Monday; the Monday after them is a bank holiday. */
const FIRST = '2024-05-13';
const DAYS = ['13', '14', '15', '16', '17', '20', '21', '22', '23', '24', '28'].map((day) => `2024-05-${day}`);

test('Pete plans ten sessions of rTMS, records eleven days of them, and decides before there are more', async ({
  pageOf,
  baseURL,
}) => {
  test.slow();
  const pete = await pageOf('Pete Okafor');
  await openPatient(pete, PATIENT.id, PATIENT.name);
  const section = sectionOf(pete, 'Pain treatments');
  const course = section.getByRole('article', { name: RTMS });

  await test.step('the course is planned with its figures', async () => {
    await section.getByRole('button', { name: 'Add to the plan' }).click();
    await pete.getByLabel('What is to be added?').fill('rTMS');
    await pete.keyboard.press('Enter');
    const form = section.getByRole('form', { name: `New: ${RTMS}` });
    await form.getByRole('radio', { name: 'Left motor cortex (M1)' }).check();
    await form.getByLabel('Frequency').fill('10');
    await form.getByLabel('Intensity').fill('80');
    await form.getByLabel('Pulses a session').fill('2,000');
    await expect(form.getByText('Please give it without the comma, such as 2000.')).toBeVisible();
    await form.getByLabel('Pulses a session').fill('2000');
    await form.getByLabel('Sessions planned').fill('10');
    await form.getByLabel('Decide after session').fill('10');
    await form.getByLabel('Pain before the course').fill('7.2');
    await form.getByLabel('From', { exact: true }).fill(FIRST);
    await expectNoViolations(pete);
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(course).toContainText('Planned');
    await expect(course).toContainText('10 Hz');
    await expect(course).toContainText('Sessions can be recorded once the course has started.');
  });

  await test.step('it does not start while a question of the screening is blank, and the focus goes to that one', async () => {
    await course.getByRole('button', { name: `Start ${RTMS}` }).click();
    await expect(course.getByText('9 answers are missing before it can start.')).toBeVisible();
    const questions = course.getByRole('group', { name: 'Screening' }).getByRole('group');
    await expect(questions).toHaveCount(9);
    for (const place of [0, 1, 2, 4, 5, 6, 7, 8]) await questions.nth(place).getByRole('radio', { name: 'No' }).check();
    await course.getByRole('button', { name: 'Save' }).click();
    await expect(course.getByText('One answer is missing before it can start.')).toBeVisible();
    await expect(questions.nth(3).getByRole('radio', { name: 'Yes' })).toBeFocused();
    await expectNoViolations(pete);
    await questions.nth(3).getByRole('radio', { name: 'No' }).check();
    await course.getByRole('button', { name: 'Save' }).click();
    await expect(course).toContainText('Active');
    await expect(course).toContainText('0/10');
    await expect(course).toContainText('0 done, 10 left');
  });

  await test.step('four sessions, one that was missed, and one with a headache', async () => {
    await recordSession(course, 0);
    for (const place of [1, 2, 3]) await recordSession(course, place);
    await expect(course).toContainText('4 done, 6 left');

    const form = await beginSession(course, 4);
    await expect(form.getByLabel('Pulses delivered')).toHaveValue('2000');
    await form.getByRole('radio', { name: 'Missed' }).check();
    await expect(form.getByLabel('Pulses delivered')).toHaveCount(0);
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(form.getByText('Please say in a few words why it was missed.')).toBeVisible();
    await form.getByLabel('Note').fill('flare');
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(course).toContainText('4 done, 1 missed, 5 left');

    const next = await beginSession(course, 5);
    await next.getByRole('checkbox', { name: 'Headache' }).check();
    await next.getByLabel('How bad the worst was').fill('3');
    await next.getByRole('button', { name: 'Save' }).click();
  });

  await test.step('what was missed does not count as done, and one day is offered to catch up', async () => {
    await expect(course).toContainText('5/10');
    await expect(course).toContainText('5 done, 1 missed, 4 left');
    await expect(course.getByRole('list', { name: 'Next dates' }).getByRole('listitem')).toContainText([
      'Tuesday 21 May 2024',
      'Wednesday 22 May 2024',
      'Thursday 23 May 2024',
      /Tuesday 28 May 2024\s*to catch up/,
      'and 1 more',
    ]);
    await showWholeTime(pete);
    await expect(timelineEntries(pete).filter({ hasText: 'session 6 done: headache, 3 of 10' })).toBeVisible();
    await expect(timelineEntries(pete).filter({ hasText: 'session 5 missed: flare' })).toBeVisible();
    await expectNoViolations(pete);
  });

  await test.step('after the tenth a decision is due, and no more is booked before it', async () => {
    for (const place of [6, 7, 8, 9, 10]) await recordSession(course, place);
    await expect(course.getByText('A decision is due: 10 sessions are done.')).toBeVisible();
    await expect(course).toContainText('10 done, 1 missed, 0 left');
    await expect(course.getByRole('button', { name: 'Book more' })).toBeDisabled();
    await expect(course.getByRole('button', { name: 'Record a session' })).toHaveCount(0);
    await expectNoViolations(pete);
  });

  await test.step('to maintain it takes a number, a distance and a reason; the response is said in words', async () => {
    await course.getByRole('button', { name: `Decide… on ${RTMS}` }).click();
    await course.getByRole('radio', { name: 'Maintain, further apart' }).check();
    await course.getByLabel('Further sessions').fill('4');
    await course.getByLabel('One every').fill('1');
    await course.getByLabel('Pain now', { exact: true }).fill('4.9');
    await course.getByRole('button', { name: 'Save' }).click();
    await expect(course.getByLabel('Why', { exact: true })).toBeFocused();
    await expect(course.getByText('Please say in a few words why.')).toBeVisible();
    await course.getByLabel('Why', { exact: true }).fill('Less pain, walks further.');
    await course.getByRole('button', { name: 'Save' }).click();
    await expect(course).toContainText('Pain 7.2 → 4.9: −32 %, reaches the agreed 30 %');
    await expect(course).toContainText('0/4');
    await expect(course).toContainText(/after session 10: maintain, further apart, 4 more, one a week/);
    await expect(course.getByRole('button', { name: 'Book more' })).toHaveCount(0);
    await expect(course.getByRole('button', { name: /^Book \w+day/ })).toBeEnabled();
    await pete.setViewportSize(PHONE);
    await expectNoSidewaysScroll(pete);
  });

  await test.step('the record holds ten done and one missed', async () => {
    await using session = await firestoreAs('Pete Okafor', baseURL ?? '');
    const courses = await storedIn(session.db, 'interventions');
    const own = courses.find(({ content }) => content['type'] === 'proc.rtms' && content['startedOn'] === FIRST);
    expect(own?.content).toMatchObject({
      ...{ status: 'active', pulses: 2000, responsePercent: 30 },
      ...{ decision: 'maintain', decidedAfterSession: 10, furtherSessions: 4, currentScore: 4.9 },
    });
    const sessions = (await storedIn(session.db, 'sessions')).filter(
      ({ content }) => content['interventionId'] === own?.id,
    );
    const [done, missed] = ['done', 'missed'].map((status) =>
      sessions.filter(({ content }) => content['status'] === status),
    );
    expect(done).toHaveLength(10);
    expect(missed?.map(({ content: { note, pulses } }) => ({ note, given: pulses ?? null }))).toEqual([
      { note: 'flare', given: null },
    ]);
  });
});

async function beginSession(course: Locator, place: number): Promise<Locator> {
  await course.getByRole('button', { name: place === 0 ? 'Record a session' : 'Same as last time' }).click();
  const form = course.getByRole('form', { name: 'New session' });
  await form.getByLabel('Day').fill(DAYS[place] ?? '');
  return form;
}

/** Records the session of a day as done, as it went the last time. */
async function recordSession(course: Locator, place: number): Promise<void> {
  const form = await beginSession(course, place);
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toHaveCount(0);
}

interface Stored {
  readonly id: string;
  readonly content: Readonly<Record<string, unknown>>;
}

async function storedIn(db: Firestore, inCollection: string): Promise<readonly Stored[]> {
  const seen = where('visibility', 'in', ['everyone', 'team']);
  const { docs } = await getDocs(query(collection(db, `patients/${PATIENT.id}/${inCollection}`), seen));
  return docs.map((found) => ({ id: found.id, ...(found.data() as { readonly content: Stored['content'] }) }));
}
