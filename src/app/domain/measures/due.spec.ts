import fc from 'fast-check';

import type { MeasureScheduleContent } from '../care-plan/measure-schedule.ts';
import { addDays, daysBetween } from '../patient/calendar-days.ts';
import type { DueContext } from './due.ts';
import { dueMeasures, nextDue } from './due.ts';

const FIRST = '2026-03-02';
const SCHEDULE: MeasureScheduleContent = {
  measure: 'phq9',
  firstOn: FIRST,
  everyDays: 28,
  triggers: [],
  untilOn: null,
  askedBy: ['psychology'],
  status: 'active',
};
const NOTHING: DueContext = { results: [], unknown: [], nextReviewOn: null, starts: [] };

const scored = (takenOn: string) => ({ measure: 'phq9', takenOn, value: 12, status: 'scored' }) as const;
const next = (schedule: Partial<MeasureScheduleContent>, context: Partial<DueContext> = {}) =>
  nextDue({ ...SCHEDULE, ...schedule }, { ...NOTHING, ...context });

describe('When a measure is due', () => {
  it('is its first day, until it is answered; then its rhythm after the last answer', () => {
    expect(next({})).toEqual({ measure: 'phq9', dueOn: FIRST, since: 'first' });
    expect(next({}, { results: [scored('2026-03-04')] })).toEqual({
      measure: 'phq9',
      dueOn: '2026-04-01',
      since: 'rhythm',
    });
  });

  it('is not the first day where a result from shortly before is as good', () => {
    expect(next({}, { results: [scored('2026-02-20')] })?.since).toBe('rhythm');
    expect(next({}, { results: [scored('2026-02-10')] })?.since).toBe('first');
  });

  it('is the week before a review, unless a newer result is there or there is no room for one', () => {
    const asked = { everyDays: null, triggers: ['before-review'] } as const;
    const nextReviewOn = '2026-06-15';
    expect(next(asked, { nextReviewOn, results: [scored(FIRST)] })).toEqual({
      measure: 'phq9',
      dueOn: '2026-06-08',
      since: 'before-review',
    });
    expect(next(asked, { nextReviewOn, results: [scored('2026-05-30')] })?.dueOn).toBe('2026-06-13');
    expect(next(asked, { nextReviewOn, results: [scored('2026-06-05')] })).toBeNull();
    expect(next(asked, { nextReviewOn, results: [scored('2026-06-09')] })).toBeNull();
  });

  it('is twelve weeks after a treatment that started since the last result', () => {
    const asked = { everyDays: null, triggers: ['after-start'] } as const;
    const context = { starts: ['2026-02-01', '2026-05-01'], results: [scored('2026-03-04')] };
    expect(next(asked, context)).toEqual({ measure: 'phq9', dueOn: '2026-07-24', since: 'after-start' });
    expect(next(asked, { ...context, results: [scored('2026-05-02')] })).toBeNull();
  });

  it('is the soonest of its rhythm and its triggers', () => {
    const asked = { triggers: ['before-review', 'after-start'] } as const;
    const context = { results: [scored(FIRST)], starts: ['2026-03-05'], nextReviewOn: '2026-03-26' };
    expect(next(asked, context)).toEqual({ measure: 'phq9', dueOn: '2026-03-19', since: 'before-review' });
    expect(next(asked, { ...context, nextReviewOn: '2026-08-01' })?.since).toBe('rhythm');
  });

  it('is never where it was stopped, or after its last day', () => {
    expect(next({ status: 'stopped' })).toBeNull();
    expect(next({ untilOn: '2026-03-30' }, { results: [scored('2026-03-04')] })).toBeNull();
    expect(next({ untilOn: '2026-04-01' }, { results: [scored('2026-03-04')] })?.dueOn).toBe('2026-04-01');
  });

  it('is never within the window of a scored result', () => {
    const day = fc.integer({ min: -60, max: 200 }).map((days) => addDays(FIRST, days));
    const context = fc.record({
      results: fc.array(day.map(scored), { minLength: 1, maxLength: 4 }),
      nextReviewOn: fc.option(day),
      starts: fc.array(day, { maxLength: 3 }),
    });
    const schedule = fc.record({
      everyDays: fc.option(fc.integer({ min: 1, max: 90 })),
      triggers: fc.subarray(['before-review', 'after-start'] as const),
    });
    fc.assert(
      fc.property(schedule, context, (asked, known) => {
        const last =
          known.results
            .map(({ takenOn }) => takenOn)
            .sort()
            .at(-1) ?? FIRST;
        const due = next(asked, known);
        return due === null || daysBetween(last, due.dueOn) >= 14;
      }),
    );
  });
});

describe('What is due', () => {
  const today = '2026-04-10';
  const gad7 = { ...SCHEDULE, measure: 'gad7', firstOn: '2026-04-10' } as const;

  it('has come by today, what is due for longest first', () => {
    const due = dueMeasures({ ...NOTHING, today, schedules: [gad7, SCHEDULE, { ...gad7, firstOn: '2026-04-11' }] });
    expect(due.map(({ measure }) => measure)).toEqual(['phq9', 'gad7']);
  });

  it('leaves alone for a week who left too much out to be scored', () => {
    const unscored = { measure: 'phq9', takenOn: '2026-04-05', value: null, status: 'not_scored' } as const;
    const asked = { ...NOTHING, schedules: [SCHEDULE], results: [unscored] };
    expect(dueMeasures({ ...asked, today })).toEqual([]);
    expect(dueMeasures({ ...asked, today: '2026-04-12' })).toHaveSize(1);
  });
});
