import fc from 'fast-check';

import { firstSince, foldLane } from './fold-lane.ts';
import type { Fold, TimeWindow } from './lane-types.ts';
import { panBy } from './time-window.ts';

const WINDOW: TimeWindow = { from: 1_000_000, to: 2_000_000 };
/** 1,000 a px, so that marks stand 24,000 apart. */
const SIZE = { width: 1000 };
const REACH = 24_000;
const lanes = fc
  .array(fc.integer({ min: 900_000, max: 2_100_000 }), { maxLength: 200 })
  .map((times) => ({ times: times.sort((left, right) => left - right) }));

describe('Folding what stands too close in a lane', () => {
  it('leaves what stands apart where it is', () => {
    const times = [1_100_000, 1_400_000, 1_800_000];
    expect(foldLane({ times }, WINDOW, SIZE)).toEqual(times.map((at, first) => ({ first, count: 1, at })));
  });

  it('folds a crowd into one mark with its number', () => {
    const times = [1_500_001, 1_500_002, 1_500_003];
    expect(foldLane({ times }, WINDOW, SIZE)).toEqual([{ first: 0, count: 3, at: 1_500_002 }]);
  });

  it('counts everything in view once, in order', () => {
    fc.assert(
      fc.property(lanes, (lane) => {
        const folds = foldLane(lane, WINDOW, SIZE);
        const indexes = folds.flatMap(({ first, count }) => Array.from({ length: count }, (_, at) => first + at));
        indexes.forEach((index, at) => expect(index).toBe((indexes[0] ?? 0) + at));
        const inView = lane.times.map((_, at) => at).filter((at) => isInView(lane.times[at] ?? 0));
        inView.forEach((index) => expect(indexes).toContain(index));
      }),
    );
  });

  it('never puts two marks closer than 24 px, nor one further than its crowd and half as much beside it', () => {
    fc.assert(
      fc.property(lanes, (lane) => {
        const folds = foldLane(lane, WINDOW, SIZE);
        folds
          .slice(1)
          .forEach(({ at }, before) => expect(at - (folds[before]?.at ?? 0)).toBeGreaterThanOrEqual(REACH - 1));
        folds.forEach(({ first, count, at }) => {
          expect(at).toBeGreaterThanOrEqual((lane.times[first] ?? 0) - REACH / 2);
          expect(at).toBeLessThanOrEqual((lane.times[first + count - 1] ?? 0) + REACH / 2);
        });
      }),
    );
  });

  it('does not change a fold while the window moves', () => {
    fc.assert(
      fc.property(lanes, fc.double({ min: -0.3, max: 0.3, noNaN: true }), (lane, share) => {
        const moved = panBy(WINDOW, share);
        const [from, to] = [Math.max(WINDOW.from, moved.from), Math.min(WINDOW.to, moved.to)];
        const inBoth = ({ at }: Fold) => at > from && at < to;
        expect(foldLane(lane, moved, SIZE).filter(inBoth)).toEqual(foldLane(lane, WINDOW, SIZE).filter(inBoth));
      }),
    );
  });

  it('makes way for what is just out of view', () => {
    const edge = 22 * 2 ** 15.5;
    const lane = { times: [edge - 1000, edge + 5000] };
    const folds = [edge - 20_000, edge + 1000].map((from) => foldLane(lane, { from, to: from + 1_000_000 }, SIZE));
    expect(folds.map((each) => each.at(-1)?.at)).toEqual([edge + REACH / 2, edge + REACH / 2]);
  });

  it('looks at as many times as there is room for marks, however many there are', () => {
    let looks = 0;
    const times = new Proxy(
      Array.from({ length: 50_000 }, (_, at) => WINDOW.from + at * 20),
      {
        get: (target, key) => {
          if (typeof key === 'string' && key !== 'length') looks++;
          return Reflect.get(target, key) as unknown;
        },
      },
    );
    expect(foldLane({ times }, WINDOW, SIZE).length).toBeLessThanOrEqual(1000 / 36 + 1);
    expect(looks).toBeLessThan(1500);
  });

  it('finds the first time that is not before a moment, from any index on', () => {
    fc.assert(
      fc.property(lanes, fc.integer({ min: 800_000, max: 2_200_000 }), ({ times }, time) => {
        const expected = times.filter((each) => each < time).length;
        expect(firstSince(times, time)).toBe(expected);
        expect(firstSince(times, time, Math.floor(expected / 2))).toBe(expected);
      }),
    );
  });
});

function isInView(time: number): boolean {
  return time >= WINDOW.from && time <= WINDOW.to;
}
