import fc from 'fast-check';

import { goalAttainmentT, isScaled, scoreOf } from './goal-scaling.ts';

const scores = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 1, maxLength: 20 });

describe('Goal attainment scaling', () => {
  it('comes to nothing while no goal has been scored', () => {
    expect(goalAttainmentT([])).toBeNull();
  });

  it('comes to 50 where every goal is as expected, however many there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (count) => goalAttainmentT(Array<number>(count).fill(0)) === 50),
    );
  });

  it('rises with each level of each goal', () => {
    fc.assert(
      fc.property(scores, fc.nat(), (levels, pick) => {
        const at = pick % levels.length;
        const better = levels.map((score, place) => (place === at ? score + 1 : score));
        return (goalAttainmentT(better) ?? NaN) > (goalAttainmentT(levels) ?? NaN);
      }),
    );
  });

  it('lies as far above 50 as the opposite levels lie below', () => {
    fc.assert(
      fc.property(scores, (levels) => {
        const [up, down] = [levels, levels.map((score) => -score)].map((each) => goalAttainmentT(each) ?? NaN);
        return Math.abs((up ?? NaN) + (down ?? NaN) - 100) < 1e-9;
      }),
    );
  });

  it('does not depend on the order of the goals', () => {
    fc.assert(fc.property(scores, (levels) => goalAttainmentT(levels) === goalAttainmentT([...levels].reverse())));
  });

  it('agrees with sums done by hand', () => {
    expect(goalAttainmentT([1])).toBeCloseTo(60, 6);
    // 50 + 10 · 3 / √(0.7 · 3 + 0.3 · 9)
    expect(goalAttainmentT([1, 1, 1])).toBeCloseTo(63.69, 2);
    expect(goalAttainmentT([-2, -2])).toBeCloseTo(25.19, 2);
  });

  it('takes a goal as scaled from its first level on, and no score for one that is not a number', () => {
    expect(isScaled({ gas0: 'Walks three days' })).toBeTrue();
    expect(isScaled({ gas0: '', gasMinus1: null })).toBeFalse();
    expect(scoreOf({ gasScore: 0 })).toBe(0);
    expect(scoreOf({ gasScore: null })).toBeNull();
  });
});
