import fc from 'fast-check';

import type { Rung } from './ladder.ts';
import { ladderOf, nextRung, standingOf } from './ladder.ts';

function aRung(expected: number, parts: Partial<Rung> = {}): Rung {
  return { situation: `Something of ${expected}`, expected, triedOn: null, actual: null, ...parts };
}

const someRung = fc.record<Rung>({
  situation: fc.constantFrom('Stairs', 'Bus', 'Shop'),
  expected: fc.integer({ min: 0, max: 100 }),
  triedOn: fc.constantFrom(null, '2026-05-05'),
  actual: fc.option(fc.integer({ min: 0, max: 100 })),
});

describe('The next step of a ladder', () => {
  it('is the easiest that was not tried', () => {
    const bus = aRung(40);
    const stairs = aRung(20, { triedOn: '2026-05-05', actual: 15 });
    expect(nextRung([aRung(80), bus, stairs])).toBe(bus);
  });

  it('is one again that was harder than expected', () => {
    const stairs = aRung(20, { triedOn: '2026-05-05', actual: 45 });
    expect(nextRung([aRung(40), stairs])).toBe(stairs);
  });

  it('is none where all were as hard as expected, or easier', () => {
    expect(nextRung([aRung(20, { triedOn: '2026-05-05', actual: 20 })])).toBeNull();
    expect(nextRung([])).toBeNull();
  });

  it('is the easiest of all that are open, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(someRung), (ladder) => {
        const next = nextRung(ladder);
        const open = ladder.filter(({ triedOn, actual, expected }) =>
          triedOn === null && actual === null ? true : actual !== null && actual > expected,
        );
        if (open.length === 0) expect(next).toBeNull();
        else expect(next?.expected).toBe(Math.min(...open.map(({ expected }) => expected)));
        if (next) expect(open).toContain(next);
        expect(nextRung(ladderOf({ ladder }))?.expected).toBe(next?.expected);
      }),
    );
  });

  it('is told apart from what was done, was harder, and lies ahead', () => {
    const done = aRung(10, { triedOn: '2026-05-01', actual: 5 });
    const harder = aRung(20, { actual: 40 });
    const next = aRung(15);
    const ahead = aRung(30);
    expect([done, next, harder, ahead].map((rung) => standingOf(rung, next))).toEqual([
      'done',
      'next',
      'harder',
      'ahead',
    ]);
  });
});
