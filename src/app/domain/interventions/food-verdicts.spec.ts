import type { FoodTrial } from './food-trial.ts';
import { foodsByVerdict } from './food-verdicts.ts';

describe('What came of the foods that were tried', () => {
  const trial = (food: string, from: string, verdict: string | null): FoodTrial => ({
    food,
    from,
    until: from,
    verdict,
    retestOn: null,
  });
  const read = (trials: readonly FoodTrial[]) =>
    foodsByVerdict(trials).map(({ label, trials: foods }) => [label, foods.map(({ food }) => food)]);

  it('is told by verdict, foods by name, without verdicts that nothing has', () => {
    const trials = [
      trial('Oats', '2026-05-01', 'fine'),
      trial('Milk', '2026-05-07', 'avoid'),
      trial('Eggs', '2026-05-13', 'fine'),
    ];
    expect(read(trials)).toEqual([
      ['Fine', ['Eggs', 'Oats']],
      ['Avoid', ['Milk']],
    ]);
  });

  it('is the last trial of a food, however it is spelt and in whatever order they come', () => {
    const trials = [trial('milk', '2026-08-01', 'fine'), trial('Milk ', '2026-05-07', 'avoid')];
    expect(read(trials)).toEqual([['Fine', ['milk']]]);
  });

  it('is open where there is no verdict', () => {
    expect(read([trial('Milk', '2026-05-07', null)])).toEqual([['No verdict yet', ['Milk']]]);
  });
});
