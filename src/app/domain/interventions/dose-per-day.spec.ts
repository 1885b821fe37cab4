import fc from 'fast-check';

import { amountIn, dosePerDay } from './dose-per-day.ts';

const TIMES = ['morning', 'noon', 'evening', 'night'];

describe('The dose per day', () => {
  it('is the dose as often as it is taken', () => {
    expect(dosePerDay({ dose: 75, unit: 'mg', times: ['morning', 'night'] })).toBe(150);
  });

  it('is not known where a medicine is taken when needed, or where nobody said how often', () => {
    const unknown = [
      { dose: 400, unit: 'mg', times: ['morning'], prn: true },
      { dose: 400, unit: 'mg', times: [] },
      { dose: 400, unit: 'mg' },
      { times: ['morning'] },
      { dosage: 'one at night' },
    ];
    expect(unknown.map((content) => dosePerDay(content))).toEqual([null, null, null, null, null]);
  });

  it('is not a multiple of what a patch gives off an hour', () => {
    expect(dosePerDay({ dose: 5, unit: 'micrograms/h', times: ['morning'] })).toBeNull();
  });

  it('reads as on a label, without the errors of binary fractions', () => {
    expect(dosePerDay({ dose: 0.1, unit: 'mg', times: ['morning', 'noon', 'night'] })).toBe(0.3);
  });

  it('never shrinks when it is taken once more', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 10_000, noNaN: true }),
        fc.integer({ min: 1, max: 3 }),
        (dose, often) => {
          const [fewer, more] = [often, often + 1].map((times) => dosePerDay({ dose, times: TIMES.slice(0, times) }));
          return (more ?? 0) >= (fewer ?? 0);
        },
      ),
    );
  });
});

describe('An amount in another unit', () => {
  it('is the same weight', () => {
    expect([amountIn(2, 'g', 'mg'), amountIn(25, 'micrograms', 'mg'), amountIn(10, 'mg', 'mg')]).toEqual([
      2000, 0.025, 10,
    ]);
  });

  it('is not known for what is not weighed', () => {
    expect([amountIn(5, 'ml', 'mg'), amountIn(1, 'tablet', 'mg'), amountIn(1, null, 'mg')]).toEqual([null, null, null]);
  });
});
