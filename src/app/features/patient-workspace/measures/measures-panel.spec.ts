import type { Discipline } from '../../../domain/access/strands.ts';
import type { MeasureResultContent } from '../../../domain/care-plan/measure-result.ts';
import type { MeasureScheduleContent } from '../../../domain/care-plan/measure-schedule.ts';
import { MeasureHistoryActions, MeasureHistoryFirestoreActions } from '../../../state/plan/measure-history.actions.ts';
import { aMember } from '../../../testing/a-member.ts';
import { aPlanRecord } from '../../../testing/a-plan-record.ts';
import { anAccount } from '../../../testing/an-account.ts';
import { showPlanPart } from '../../../testing/plan-part-on-screen.ts';
import { MeasuresPanel } from './measures-panel.ts';

/** Rosa's place on the team, taken by somebody of another discipline. */
function of(discipline: Discipline) {
  return anAccount({ member: aMember({ discipline }) });
}

function aResult(takenOn: string, parts: Partial<MeasureResultContent> = {}) {
  const core = { measure: 'phq9', name: 'PHQ-9', code: null, unit: null, status: 'scored' } as const;
  return aPlanRecord<MeasureResultContent>(
    { ...core, value: 12, interpretation: 'moderate', takenOn, answeredBy: 'patient', ...parts },
    { id: `${parts.measure ?? 'phq9'}-${takenOn}`, discipline: 'patient', source: 'patient' },
  );
}

function aSchedule(parts: Partial<MeasureScheduleContent> = {}) {
  const core = { measure: 'phq9', everyDays: 28, triggers: [], untilOn: null, status: 'active' } as const;
  return aPlanRecord<MeasureScheduleContent>(
    { ...core, firstOn: '2026-03-01', askedBy: ['psychology'], ...parts },
    { id: 'phq9', discipline: 'psychology' },
  );
}

/** More than are listened to. */
const MANY_RESULTS = Array.from({ length: 60 }, (_, at) => aResult(`2026-0${1 + (at % 4)}-${10 + (at >> 2)}`));

function ofGad7(result: (typeof MANY_RESULTS)[number]) {
  return { ...result, id: `gad7-${result.id}`, content: { ...result.content, measure: 'gad7' } as const };
}

describe('The measures of the plan', () => {
  it('are a line each: the score in words, the way it went, when it is asked next', async () => {
    const measures = [
      aResult('2026-03-01', { value: 19, interpretation: 'moderately-severe' }),
      aResult('2026-04-20', { status: 'prorated' }),
    ];
    const { screen } = await showPlanPart(MeasuresPanel, { items: { measures, measureSchedules: [aSchedule()] } });
    expect(screen.text).toContain('12 of 27, moderate, some answers missing');
    expect(screen.text).toContain('7 lower than on 1 March 2026, better, a meaningful change');
    expect(screen.text).toContain('due in 13 days');
  });

  it('open to each result with its change, and say what was done about a flag to those who look after it', async () => {
    const done = { safety: 'RF-01', safetyNote: 'Rang at noon.', safetyOn: '2026-04-21' } as const;
    const measures = [aResult('2026-03-01', { value: 10 }), aResult('2026-04-20', done)];
    const paul = await showPlanPart(MeasuresPanel, { account: of('psychology'), items: { measures } });
    await paul.screen.press('PHQ-9');
    expect(paul.screen.all('row').map((row) => row.textContent.replace(/\s+/g, ' '))).toEqual([
      jasmine.stringContaining('Safety: answered on 21 April 2026. Rang at noon.'),
      jasmine.stringContaining('1 Mar 2026'),
    ]);
    expect(paul.screen.text).toContain('+2, worse');
  });

  it('are compared with the baseline, once that is known', async () => {
    const measures = [...MANY_RESULTS, aResult('2026-05-04', { value: 9, interpretation: 'mild' })];
    const { screen, store } = await showPlanPart(MeasuresPanel, { items: { measures } });
    await screen.press('PHQ-9');
    expect(screen.text).toContain('Earlier results are being read');
    const first = aResult('2023-01-15', { value: 21, interpretation: 'severe' });
    const results = [...measures.toReversed(), first];
    store.dispatch(MeasureHistoryFirestoreActions.read({ measure: 'phq9', reach: 'all', results, isWhole: true }));
    await screen.settle();
    expect(screen.text).toContain('12 lower than on 15 January 2023 (better), larger than the known meaningful change');
    expect(screen.text).not.toContain('being read');
  });

  it('are not compared with an old one that is held for its flag alone, nor shown as where things stand', async () => {
    const flagged = aResult('2023-01-15', { value: 21, interpretation: 'severe', safety: 'RF-01' });
    const others = MANY_RESULTS.map((result) => ofGad7(result));
    const items = { measures: [...others, flagged], measureSchedules: [aSchedule()] };
    const { screen, store } = await showPlanPart(MeasuresPanel, { items });
    expect(screen.text).toContain('not read yet');
    expect(screen.text).not.toContain('21 of 27');
    expect(screen.text).not.toContain('due');
    store.dispatch(MeasureHistoryActions.wanted({ measure: 'phq9', reach: 'latest' }));
    const results = [aResult('2026-02-15', { value: 8, interpretation: 'mild' }), flagged];
    store.dispatch(MeasureHistoryFirestoreActions.read({ measure: 'phq9', reach: 'latest', results, isWhole: false }));
    await screen.settle();
    expect(screen.text).toContain('8 of 27, mild');
    expect(screen.text).toContain('due');
  });

  it('are neither joined nor asked again where nobody can say yet when they are due', async () => {
    const others = MANY_RESULTS.map((result) => ofGad7(result));
    const items = { measures: others, measureSchedules: [aSchedule()] };
    const { screen, sent } = await showPlanPart(MeasuresPanel, { account: of('sleep'), items });
    await screen.press('Ask for a measure');
    await screen.press('PHQ-9 asked already');
    expect(screen.text).toContain('When it is asked next is known once its results are read.');
    expect(screen.find('button', 'Use that one')).toBeUndefined();
    expect(screen.find('button', 'Ask again')).toBeUndefined();
    expect(sent).toEqual([]);
  });

  it('say that earlier ones could not be read, and offer to try again', async () => {
    const { screen, store } = await showPlanPart(MeasuresPanel, { items: { measures: MANY_RESULTS } });
    await screen.press('PHQ-9');
    store.dispatch(MeasureHistoryFirestoreActions.failed({ measure: 'phq9' }));
    await screen.settle();
    expect(screen.text).toContain('Earlier results could not be read');
    await screen.press('Try again');
    expect(screen.text).toContain('Earlier results are being read');
  });

  it('are asked for in the asker’s own strand, with the rhythm that is suggested', async () => {
    const { screen, sent } = await showPlanPart(MeasuresPanel, { account: of('psychology') });
    await screen.press('Ask for a measure');
    await screen.press('PHQ-9');
    await screen.press('Save');
    expect(sent[0]).toEqual(
      jasmine.objectContaining({ collection: 'measureSchedules', docId: 'phq9', discipline: 'psychology' }),
    );
    expect(sent[0]?.patch).toEqual({
      measure: 'phq9',
      firstOn: '2026-05-05',
      everyDays: 28,
      triggers: [],
      untilOn: null,
      askedBy: ['psychology'],
      status: 'active',
    });
  });

  it('that somebody asks for already are offered, not asked a second time', async () => {
    const items = { measures: [aResult('2026-04-05')], measureSchedules: [aSchedule()] };
    const { screen, sent } = await showPlanPart(MeasuresPanel, { account: of('sleep'), items });
    await screen.press('Ask for a measure');
    await screen.press('PHQ-9 asked already');
    expect(screen.text).toContain('Psychology asks for PHQ-9 every 4 weeks already; the next is due on 3 May 2026.');
    await screen.press('Use that one');
    expect(sent.map(({ docId, discipline, patch }) => ({ docId, discipline, patch }))).toEqual([
      { docId: 'phq9', discipline: 'psychology', patch: { askedBy: ['psychology', 'sleep'] } },
    ]);
  });

  it('are stopped by those whose schedule it is, and left by others who wait for them', async () => {
    const measureSchedules = [aSchedule({ askedBy: ['psychology', 'sleep'] })];
    const { screen, sent } = await showPlanPart(MeasuresPanel, { account: of('sleep'), items: { measureSchedules } });
    await screen.press('PHQ-9');
    expect(screen.find('button', 'Stop asking')).toBeUndefined();
    await screen.press('We no longer need it');
    expect(sent[0]?.patch).toEqual({ askedBy: ['psychology'] });
  });

  it('that a clinician counts are recorded, scored and dated; those that the patient answers are not', async () => {
    const { screen, sent } = await showPlanPart(MeasuresPanel, { account: of('physiotherapy') });
    await screen.press('Record a result');
    expect(screen.find('button', 'PHQ-9')).toBeUndefined();
    await screen.press('TSK-11');
    const boxes = [...screen.element.querySelectorAll<HTMLInputElement>('form input')];
    const total = boxes.find(({ type }) => type !== 'date');
    if (!total) throw new Error('Nothing is asked');
    total.value = '30';
    total.dispatchEvent(new Event('input', { bubbles: true }));
    await screen.settle();
    await screen.press('Save');
    expect(sent[0]).toEqual(
      jasmine.objectContaining({ collection: 'measures', docId: 'tsk11-2026-05-05', discipline: 'physiotherapy' }),
    );
    expect(sent[0]?.patch).toEqual(
      jasmine.objectContaining({ value: 30, answers: { total: 30 }, status: 'scored', answeredBy: 'clinician' }),
    );
  });
});
