import fc from 'fast-check';

import { foodTrialOf, foodTrialProblem, retestProblem, trialUnderWay } from './food-trial.ts';

const milk = { food: 'Milk', on: '2026-05-05', status: 'done', washoutDays: 3 };
const eggs = { food: 'Eggs', on: '2026-05-07', status: 'planned', washoutDays: 3 };

describe('A food trial', () => {
  it('takes three days of the food and the days without it', () => {
    expect(foodTrialOf(milk)?.until).toBe('2026-05-10');
    expect(foodTrialOf({ ...milk, washoutDays: 7 })?.until).toBe('2026-05-14');
  });

  it('is refused while another food is being tried, which is named with its days', () => {
    expect(foodTrialProblem(eggs, [milk])['on']).toBe(
      'One food at a time: Milk is tried from 5 May 2026 to 10 May 2026, days without it included. Eggs can start on 11 May 2026.',
    );
  });

  it('is refused on the very day of another', () => {
    expect(Object.keys(foodTrialProblem({ ...eggs, on: milk.on }, [milk]))).toEqual(['on']);
  });

  it('is refused where it would run into one that is planned', () => {
    expect(Object.keys(foodTrialProblem(milk, [eggs]))).toEqual(['on']);
  });

  it('is taken on the first day after another, and so far before that it is over', () => {
    expect(foodTrialProblem({ ...eggs, on: '2026-05-11' }, [milk])).toEqual({});
    expect(foodTrialProblem({ ...eggs, on: '2026-04-29' }, [milk])).toEqual({});
  });

  it('is taken beside one that was missed, and beside occasions that are no trial', () => {
    expect(
      foodTrialProblem(eggs, [
        { ...milk, status: 'missed' },
        { on: eggs.on, status: 'done' },
      ]),
    ).toEqual({});
  });

  it('can start on the day that it is told, whatever else is planned', () => {
    const start = fc.integer({ min: 1, max: 28 }).map((day) => `2026-05-${String(day).padStart(2, '0')}`);
    const trial = fc.record({
      food: fc.constant('Oats'),
      on: start,
      status: fc.constant('done'),
      washoutDays: fc.integer({ min: 3, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(trial, { maxLength: 4 }), (others) => {
        const told = foodTrialProblem(eggs, others)['on'];
        if (told === undefined) return;
        const day = new Date(`${/can start on (.+)\.$/.exec(told)?.[1] ?? ''} UTC`).toISOString().slice(0, 10);
        expect(foodTrialProblem({ ...eggs, on: day }, others)).toEqual({});
      }),
    );
  });

  it('is not repeated before it is over', () => {
    expect(Object.keys(retestProblem({ ...milk, retestOn: '2026-05-10' }))).toEqual(['retestOn']);
    expect(retestProblem({ ...milk, retestOn: '2026-05-11' })).toEqual({});
  });

  it('is under way from its first day to its last', () => {
    const trials = [milk].flatMap((values) => foodTrialOf(values) ?? []);
    const on = (today: string) => trialUnderWay(trials, today)?.day;
    expect([on('2026-05-04'), on('2026-05-05'), on('2026-05-10'), on('2026-05-11')]).toEqual([
      undefined,
      1,
      6,
      undefined,
    ]);
  });
});
