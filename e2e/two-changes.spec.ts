import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';

import { answerMeasure } from '../seed/answer-measure.ts';
import { patientActor } from '../seed/care-team.ts';
import { CHECKIN_OF_A_DAY } from '../seed/maya/checkins.ts';
import { actorOf, STAFF } from '../seed/people.ts';
import { PlanWriter } from '../seed/plan-writer.ts';
import { screened } from '../seed/screening.ts';
import { weekdaysInWords } from '../seed/weekdays-in-words.ts';
import { writeDiary } from '../seed/write-diary.ts';
import { expectNoViolations } from './helpers/axe.ts';
import { test } from './helpers/journey.ts';
import type { OwnPatient } from './helpers/own-patient.ts';
import { newOwnPatient } from './helpers/own-patient.ts';
import { openPatient, sectionOf } from './helpers/patient-workspace.ts';

const NAME = 'Vera Holm';
const RTMS = 'Repetitive transcranial magnetic stimulation (rTMS)';
const RESPONSE = '7.2 → 4.9: −32 %, reaches the agreed 30 %';
/** In days counted back. */
const DULOXETINE = 56;
const RTMS_AT_FIRST = DULOXETINE - 7;
const RTMS_MOVED = DULOXETINE - 40;
/** Wide enough for the plan and the charts beside it. */
const DESK = { width: 1720, height: 960 };

test('two starts a week apart cannot be told apart, until one of them is moved away', async ({ pageOf, baseURL }) => {
  test.slow();
  const vera = await newOwnPatient(baseURL ?? '', { name: NAME, people: [STAFF.rosa, STAFF.pete] }, writeTwoStarts);
  const [began, first] = [DULOXETINE, RTMS_AT_FIRST].map((ago) => vera.calendar.inWords(ago));
  const close = `Two changes, cannot tell apart: duloxetine started ${began}, rTMS started ${first}`;
  const atFirst = `rTMS, ${courseInWords(vera, RTMS_AT_FIRST)}: ${RESPONSE}`;
  const moved = `rTMS, ${courseInWords(vera, RTMS_MOVED)}: ${RESPONSE}`;
  const [pete, rosa] = await Promise.all([
    pageOf('Pete Okafor', { viewport: DESK }),
    pageOf('Rosa Ahmed', { viewport: DESK }),
  ]);
  const both = [pete, rosa];
  for (const page of both) await openPatient(page, vera.id, vera.name);
  const openedAt = await Promise.all(both.map(openingOf));

  await test.step('the picture and its twin in words say so, with both days', async () => {
    for (const page of both) await expect(cannotTell(page).getByRole('listitem')).toHaveText(close);
    await pete.getByText('In words: 2 treatments').click();
    await expect(pete.getByText(`Pain medicine: rTMS, course, ${courseInWords(vera, RTMS_AT_FIRST)}`)).toBeVisible();
  });

  await test.step('the chart of pain says it as well, with the course and its agreed response, for eyes and ears', async () => {
    for (const page of both) {
      await expect(painOf(page)).toMatchAriaSnapshot(`
        - figure "Pain":
          - heading "Pain" [level=4]
          - paragraph: 0 to 10, lower is better ↓
          - paragraph: /^Pain.* 5 on ${vera.calendar.inWords(2)}, 2 lower than on/
          - img /^Pain.* 5 on ${vera.calendar.inWords(2)}, 2 lower than on/
          - 'slider "Entries: Pain"'
          - list:
            - listitem: "${close}"
            - listitem: "${atFirst}"
          - group: Show as table of Pain
      `);
      await expect(painOf(page).getByRole('listitem').filter({ hasText: atFirst })).toHaveCSS('position', 'static');
      await painOf(page).getByText('Show as table of Pain').click();
      await expect(painTable(page).getByRole('row', { name: close })).toBeVisible();
      await expect(painTable(page).getByRole('row', { name: atFirst })).toBeVisible();
      await expect(painTable(page).getByRole('row', { name: /4\.9 of 10 after rTMS/ })).toBeVisible();
    }
    await expectNoViolations(pete);
  });

  const shaded = await Promise.all(both.map(bandStripOf));

  await test.step('Pete moves the start of the course to 40 days after duloxetine', async () => {
    const course = sectionOf(pete, 'Pain treatments').getByRole('article', { name: RTMS });
    await course.getByRole('button', { name: `Edit ${RTMS}` }).click();
    const form = course.getByRole('form', { name: `Edit ${RTMS}` });
    await form.getByLabel('From', { exact: true }).fill(vera.calendar.date(RTMS_MOVED));
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(form).toHaveCount(0);
  });

  await test.step('words, legend, row and shading are gone for both of them, and nobody has loaded the page anew', async () => {
    for (const page of both) {
      await expect(cannotTell(page)).toHaveCount(0);
      await expect(painOf(page)).not.toContainText('cannot tell apart');
      await expect(painOf(page).getByRole('list').getByRole('listitem')).toHaveText(moved);
      await expect(painTable(page).getByRole('row', { name: /^rTMS, / })).toHaveText(moved);
    }
    const plain = await Promise.all(both.map(bandStripOf));
    both.forEach((_, at) => {
      expect(plain[at]).not.toBe(shaded[at]);
    });
    expect(await Promise.all(both.map(openingOf))).toEqual(openedAt);
    await expectNoViolations(pete);
  });
});

function cannotTell(page: Page): Locator {
  return page.getByRole('region', { name: 'Changes that cannot be told apart' });
}

function painOf(page: Page): Locator {
  return page.getByRole('figure', { name: 'Pain', exact: true });
}

function painTable(page: Page): Locator {
  return painOf(page).getByRole('table', { name: /^Pain/ });
}

/** From its start to the last of ten sessions on weekdays. */
function courseInWords({ calendar }: OwnPatient, startedDaysAgo: number): string {
  return weekdaysInWords(calendar, startedDaysAgo, 10);
}

/** When this page was loaded; another after a reload. */
function openingOf(page: Page): Promise<number> {
  return page.evaluate(() => performance.timeOrigin);
}

/** The strip below the lanes, where nothing is drawn but the edges and names of bands. */
async function bandStripOf(page: Page): Promise<string> {
  const drawn = page.locator('braid-lanes-canvas canvas');
  return drawn.evaluate((canvas: HTMLCanvasElement) => {
    const strip = document.createElement('canvas');
    [strip.width, strip.height] = [canvas.width, 16];
    strip.getContext('2d')?.drawImage(canvas, 0, strip.height - canvas.height);
    return strip.toDataURL();
  });
}

function writeTwoStarts({ record, calendar }: Pick<OwnPatient, 'record' | 'calendar'>): void {
  const plan = new PlanWriter(record, calendar);
  const self = patientActor(record.id, NAME);
  const [rosa, pete] = [actorOf(STAFF.rosa), actorOf(STAFF.pete)];
  recordPain(plan, 58, '7');
  plan.start('med.duloxetine', rosa, DULOXETINE, { dose: 30, times: ['morning'], reason: 'Pain' });
  const course = plan.start('proc.rtms', pete, RTMS_AT_FIRST, {
    target: 'left-m1',
    frequencyHz: 10,
    intensityPercent: 80,
    pulses: 2000,
    sessionsPlanned: 10,
    decisionAfterSession: 10,
    responsePercent: 30,
    screening: screened('proc.rtms'),
    baselineScore: 7.2,
    baselineOn: calendar.date(RTMS_AT_FIRST + 1),
  });
  for (const [place, pain] of [7, 6, 6, 5, 5].entries()) {
    const ago = 34 - place * 8;
    writeDiary(plan, CHECKIN_OF_A_DAY, self, { of: ago, on: ago }, { pain, fatigue: 6, mood: 4 });
  }
  plan.change(course, pete, 5, { currentScore: 4.9, currentOn: calendar.date(5) });
}

function recordPain({ record, calendar }: PlanWriter, ago: number, pain: string): void {
  const by = patientActor(record.id, NAME);
  answerMeasure(record, 'nrs-pain', [pain], { by, takenOn: calendar.date(ago), at: calendar.at(ago, 30) });
}
