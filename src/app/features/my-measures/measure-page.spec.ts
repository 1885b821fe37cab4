import { TestBed } from '@angular/core/testing';

import type { MeasureResultContent } from '../../domain/care-plan/measure-result.ts';
import { outboxKey } from '../../domain/changes/send-state.ts';
import { addDays } from '../../domain/patient/calendar-days.ts';
import { DraftsOnDeviceActions } from '../../state/outbox/draft.actions.ts';
import { draftsFeature } from '../../state/outbox/drafts.feature.ts';
import { withKind } from '../../testing/a-change.ts';
import { aPlanRecord } from '../../testing/a-plan-record.ts';
import type { OwnPageOnScreen, PlanItems } from '../../testing/my-care-on-screen.ts';
import { openOwnPage } from '../../testing/my-care-on-screen.ts';
import { Today } from '../../ui/today.ts';
import { MeasurePage } from './measure-page.ts';

const ITEMS = Array.from({ length: 9 }, (_, at) => `item${at + 1}`);

describe('Answering questions', () => {
  let page: OwnPageOnScreen<MeasurePage>;
  let today: string;

  async function open(measure: string, items: PlanItems = {}): Promise<void> {
    page = await openOwnPage(MeasurePage, items, { measure });
    today = TestBed.inject(Today).date();
  }

  async function choose(words: string): Promise<void> {
    const labels = [...page.screen.element.querySelectorAll('label')];
    const label = labels.find(({ innerText }) => innerText.trim() === words);
    if (!label) throw new Error(`No answer reads ${words}`);
    label.click();
    await page.screen.settle();
  }

  async function answerAll(answers: readonly string[]): Promise<void> {
    for (const words of answers) {
      await choose(words);
      await page.screen.press('Next');
    }
  }

  function result(parts: Partial<MeasureResultContent>) {
    const content: MeasureResultContent = {
      measure: 'phq9',
      name: 'PHQ-9',
      code: null,
      value: 11,
      unit: null,
      interpretation: 'moderate',
      takenOn: '2026-03-03',
      status: 'scored',
      ...parts,
    };
    return aPlanRecord(content, { id: `phq9-${content.takenOn}`, discipline: 'patient', source: 'patient' });
  }

  it('goes on only when Next is pressed, and asks for an answer or for skipping', async () => {
    await open('phq9');
    expect(page.screen.text).toContain('Question 1 of 9');
    await page.screen.press('Next');
    expect(page.screen.text).toContain('Please choose an answer, or skip this one.');
    await choose('Several days');
    await choose('Not at all');
    expect(page.screen.text).toContain('Question 1 of 9');
    await page.screen.press('Next');
    expect(page.screen.text).toContain('Question 2 of 9');
    await page.screen.press('Back');
    expect(page.screen.element.querySelector<HTMLInputElement>('input:checked')?.value).toBe('0');
  });

  it('sends the answers, the score and what they call for as one result of the day', async () => {
    await open('phq9', { measures: [result({})] });
    await answerAll(Array.from({ length: 8 }, () => 'Several days'));
    await page.screen.press('Skip this one');
    expect(page.screen.text).toContain('You left one question blank.');
    await page.screen.press('Send');
    expect(page.sent.map(withKind).map(({ docId, kind }) => [docId, kind])).toEqual([
      [`phq9-${today}`, 'measure.recorded'],
    ]);
    expect(page.sent[0]).toEqual(jasmine.objectContaining({ discipline: 'patient', source: 'patient', baseRev: 0 }));
    expect(page.sent[0]?.patch).toEqual({
      measure: 'phq9',
      name: 'PHQ-9',
      code: { system: 'http://loinc.org', code: '44261-6' },
      unit: null,
      takenOn: today,
      answers: { ...Object.fromEntries(ITEMS.map((item) => [item, '1'])), item9: null },
      status: 'prorated',
      value: 9,
      interpretation: 'mild',
      figures: jasmine.objectContaining({ selfHarmItem: 'unknown' }),
      scorer: 1,
      answeredBy: 'patient',
      safety: 'RF-02',
    });
    expect(page.screen.text).toMatch(/9 of 27\.\s*Lower is better\.\s*2 lower than on 3 March 2026\./);
  });

  it('shows where help is in the moment the last question of the PHQ-9 is answered, before anything is sent', async () => {
    await open('phq9');
    for (let skipped = 0; skipped < 8; skipped++) await page.screen.press('Skip this one');
    expect(page.screen.text).not.toContain('116 123');
    await choose('Several days');
    const panel = page.screen.element.querySelector<HTMLElement>('[role=alert]');
    expect(panel?.innerText).toContain('This app is not watched all the time.');
    expect(panel?.innerText).toContain('Your psychologist and your care coordinator will see this');
    const links = [...(panel?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['tel:999', 'tel:111', 'tel:116123', 'sms:85258?body=SHOUT']);
    expect(page.sent).toEqual([]);
    await choose('Not at all');
    expect(page.screen.element.querySelector('[role=alert]')).toBeNull();
    await choose('Several days');
    await page.screen.press('Next');
    await page.screen.press('Send');
    expect(page.sent[0]?.patch).toEqual(
      jasmine.objectContaining({ status: 'not_scored', value: null, safety: 'RF-01' }),
    );
    expect(page.screen.text).toContain('there is no number this time');
  });

  it('goes on with what was typed on an earlier visit at the first open question', async () => {
    await open('phq9');
    const about = { title: 'Mood', clinicId: 'northgate', coordinatorUid: 'cora', coordinatorName: 'Cora Bell' };
    const key = outboxKey({ patientId: 'maya-roberts', collection: 'measures', docId: `phq9-${today}` });
    const draft = { about, text: { item1: '3', item2: '2', place: 'item2' }, base: null, submitted: null };
    const typedAt = `${today}T08:00:00.000Z`;
    page.store.dispatch(DraftsOnDeviceActions.restored({ drafts: [{ key, draft, typedAt, isKept: true }] }));
    await page.screen.settle();
    expect(page.screen.text).toContain('Question 3 of 9');
    await page.screen.press('Back');
    await page.screen.press('Back');
    expect(page.screen.element.querySelector<HTMLInputElement>('input:checked')?.value).toBe('3');
    await choose('Not at all');
    expect(page.store.selectSignal(draftsFeature.selectDrafts)()[key]?.draft.text).toEqual(
      jasmine.objectContaining({ item1: '0', item2: '2', place: 'item1' }),
    );
  });

  it('asks about what was begun on an earlier day before it goes on', async () => {
    await open('peg');
    const about = { title: 'PEG', clinicId: 'northgate', coordinatorUid: 'cora', coordinatorName: 'Cora Bell' };
    const docId = `peg-${addDays(today, -2)}`;
    const key = outboxKey({ patientId: 'maya-roberts', collection: 'measures', docId });
    const [first = ''] =
      page.screen.fixture.componentInstance['questionnaire']()?.questions.map(({ field }) => field.id) ?? [];
    const draft = { about, text: { [first]: '6' }, base: null, submitted: null };
    page.store.dispatch(
      DraftsOnDeviceActions.restored({ drafts: [{ key, draft, typedAt: `${today}T08:00:00.000Z`, isKept: true }] }),
    );
    await page.screen.settle();
    await page.screen.press('Go on with them');
    expect(page.screen.text).toContain('Question 2 of 3');
    await answerAll(['5', '4']);
    await page.screen.press('Send');
    expect(page.sent.map(({ docId: sent, patch }) => [sent, patch['value']])).toEqual([[`peg-${today}`, 5]]);
    expect(Object.keys(page.store.selectSignal(draftsFeature.selectDrafts)())).not.toContain(key);
  });

  it('opens what was sent today, and corrects it in place', async () => {
    await open('phq9');
    const answers = Object.fromEntries(ITEMS.map((item) => [item, '0']));
    await page.hear('measures', [result({ takenOn: today, value: 0, answers, scorer: 1, safety: null })]);
    expect(page.screen.text).toContain('0 of 27.');
    await page.screen.press('Change an answer');
    await page.screen.press('Change: Feeling tired');
    await choose('Nearly every day');
    await page.screen.press('Next');
    expect(page.screen.text).toContain('Your answers');
    await page.screen.press('Send');
    expect(page.sent.map(withKind)[0]).toEqual(
      jasmine.objectContaining({ docId: `phq9-${today}`, baseRev: 1, kind: 'measure.changed' }),
    );
    expect(page.sent[0]?.patch).toEqual(jasmine.objectContaining({ value: 3, answers: { ...answers, item4: '3' } }));
    expect(page.sent[0]?.patch['takenOn']).toBeUndefined();
  });

  it('keeps the flag of a thought of self-harm that is put right to none', async () => {
    await open('phq9');
    const answers = { ...Object.fromEntries(ITEMS.map((item) => [item, '0'])), item9: '1' };
    await page.hear('measures', [result({ takenOn: today, value: 1, answers, scorer: 1, safety: 'RF-01' })]);
    await page.screen.press('Change an answer');
    await page.screen.press('Change: Thoughts that');
    await choose('Not at all');
    await page.screen.press('Next');
    await page.screen.press('Send');
    expect(page.sent[0]?.patch).toEqual(jasmine.objectContaining({ value: 0 }));
    expect(Object.keys(page.sent[0]?.patch ?? {})).not.toContain('safety');
  });

  it('lets go of the flag of a blank that is filled in', async () => {
    await open('phq9');
    const answers = { ...Object.fromEntries(ITEMS.map((item) => [item, '0'])), item9: null };
    await page.hear('measures', [result({ takenOn: today, value: 0, answers, scorer: 1, safety: 'RF-02' })]);
    await page.screen.press('Change an answer');
    await page.screen.press('Answer: Thoughts that');
    await choose('Not at all');
    await page.screen.press('Next');
    await page.screen.press('Send');
    expect(page.sent[0]?.patch['safety']).toBeNull();
  });

  it('lets its author choose where another device sent other answers the same day', async () => {
    await open('nrs-pain');
    await answerAll(['7']);
    await page.screen.press('Send');
    const theirs = { rev: 1, content: { ...page.sent[0]?.patch, value: 4 }, by: 'maya' };
    const key = outboxKey({ patientId: 'maya-roberts', collection: 'measures', docId: `nrs-pain-${today}` });
    await page.answer(key, { status: 'conflict', fields: ['value'], was: null, theirs });
    await page.screen.press('These here');
    expect(page.sent[1]).toEqual(jasmine.objectContaining({ baseRev: 1, overrules: null }));
    expect(page.sent[1]?.patch['value']).toBe(7);
  });

  it('takes a check-in as one entry of the month, blanks as blanks', async () => {
    await open('checkin');
    await answerAll(['6', '5']);
    for (let skipped = 0; skipped < 4; skipped++) await page.screen.press('Skip this one');
    await page.screen.press('Send');
    const entry = `${today.slice(8)}.checkin`;
    expect(page.sent[0]?.patch).toEqual({
      month: today.slice(0, 7),
      entry,
      [entry]: { pain: 6, fatigue: 5, sleep: null, mood: null, fog: null, managed: null },
    });
    expect(page.screen.text).toContain('Thank you');
  });

  it('takes yesterday’s check-in once more in three presses', async () => {
    await open('checkin');
    const before = addDays(today, -1);
    const entry = `${before.slice(8)}.checkin`;
    const scores = { pain: 6, fatigue: 7, sleep: 5, mood: 3, fog: 4, managed: 5 };
    const month = { month: before.slice(0, 7), entry, [entry]: scores };
    await page.hear('diary', [aPlanRecord(month, { id: month.month, discipline: 'patient' })]);
    await page.screen.press('All the same as yesterday');
    expect(page.sent).toEqual([]);
    await page.screen.press('Send');
    expect(page.sent[0]?.patch[`${today.slice(8)}.checkin`]).toEqual(scores);
  });

  it('says so where nothing is asked under this name', async () => {
    await open('isi');
    expect(page.screen.text).toContain('These questions are not here');
  });
});
