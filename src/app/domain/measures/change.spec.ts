import fc from 'fast-check';

import { baselineOf, changeSince } from './change.ts';
import { FIQR } from './fiqr.ts';
import { NRS_PAIN, painChange } from './nrs-pain.ts';
import { PEG } from './peg.ts';
import { PGIC } from './pgic.ts';
import { PHQ9 } from './phq9.ts';
import { SIXMWT } from './sixmwt.ts';

describe('A change', () => {
  it('is told in points and per cent, and held against the figure that is known', () => {
    expect(changeSince(FIQR, 75.7, 88)).toEqual({
      points: -12.3,
      percent: -14,
      direction: 'better',
      isMeaningful: true,
    });
  });

  it('of half a tenth of a per cent is rounded up, whatever floating point makes of it', () => {
    expect([changeSince(FIQR, 80.2, 80).percent, changeSince(FIQR, 79.8, 80).percent]).toEqual([0.3, -0.2]);
  });

  it('has no per cent of a baseline of 0, and then says nothing of one that is known in per cent', () => {
    expect(changeSince(PEG, 3, 0)).toEqual({ points: 3, percent: null, direction: 'worse', isMeaningful: null });
  });

  it('is better upwards where higher is better', () => {
    expect(changeSince(SIXMWT, 540, 384)).toEqual(
      jasmine.objectContaining({ direction: 'better', isMeaningful: true }),
    );
    expect(changeSince(SIXMWT, 539, 384).isMeaningful).toBeFalse();
  });

  it('to the worse is held against a figure only where that holds both ways', () => {
    expect(changeSince(PHQ9, 16, 10)).toEqual(jasmine.objectContaining({ direction: 'worse', isMeaningful: true }));
    expect(changeSince(PEG, 9, 5).isMeaningful).toBeNull();
  });

  it('is neither meaningful nor not where no figure is known', () => {
    expect(changeSince(PGIC, 2, 6).isMeaningful).toBeNull();
  });

  it('goes as far back as it went', () => {
    const tenths = fc.integer({ min: 0, max: 1000 }).map((value) => value / 10);
    fc.assert(
      fc.property(tenths, tenths, (one, other) => {
        expect(changeSince(FIQR, one, other).points).toBeCloseTo(0 - changeSince(FIQR, other, one).points, 5);
      }),
    );
  });

  it('of pain is put in a word by its per cent', () => {
    const words = [4, 5, 7, 9, 10].map((now) => painChange(now, 8));
    expect(words).toEqual([
      'substantial-improvement',
      'moderate-improvement',
      'small-improvement',
      'little-change',
      'worse',
    ]);
    expect([painChange(1, 0), painChange(2, 0), painChange(7, 7)]).toEqual([
      'not-calculable',
      'worse',
      'little-change',
    ]);
    expect(changeSince(NRS_PAIN, 7, 7).isMeaningful).toBeFalse();
  });
});

describe('The baseline', () => {
  const at = (on: string, status: 'scored' | 'prorated') => ({ on, value: 10, status });

  it('is the first score without missing answers, or the first of all where each has some', () => {
    const first = at('2026-01-05', 'prorated');
    const second = at('2026-02-05', 'scored');
    expect(baselineOf([first, second, at('2026-03-05', 'scored')])).toBe(second);
    expect(baselineOf([first])).toBe(first);
    expect(baselineOf([])).toBeNull();
  });
});
