import fc from 'fast-check';

import { aNight } from '../../testing/a-night.ts';
import type { DiaryNight } from '../care-plan/diary.ts';
import type { NightFigures } from './sleep-night.ts';
import { scoreNight } from './sleep-night.ts';
import { clockOf } from './sleep-window.ts';

const ORDINARY = '2026-05-05';
const CLOCKS_WENT_FORWARD = '2026-03-29';
const CLOCKS_WENT_BACK = '2026-10-25';

describe('The figures of a night', () => {
  const cases: [name: string, parts: Partial<DiaryNight>, figures: Omit<NightFigures, 'status'>][] = [
    [
      'over midnight',
      {
        intoBed: '22:30',
        triedToSleep: '22:45',
        fallAsleepMinutes: 45,
        awakeMinutes: 60,
        lastWoke: '06:30',
        outOfBed: '07:30',
      },
      figures([540, 45, 60, 60, 360, 66.7], 'below-target'),
    ],
    [
      'with good sleep',
      { fallAsleepMinutes: 15, awakeMinutes: 15, lastWoke: '06:30', outOfBed: '06:45' },
      figures([465, 15, 15, 15, 420, 90.3], 'at-target'),
    ],
    [
      'begun after midnight',
      {
        intoBed: '00:30',
        triedToSleep: '00:40',
        fallAsleepMinutes: 20,
        awakeMinutes: 10,
        lastWoke: '06:40',
        outOfBed: '07:00',
      },
      figures([390, 20, 10, 20, 330, 84.6], 'near-target'),
    ],
    [
      'in which nobody woke, so that no minutes awake are none',
      { triedToSleep: '23:10', fallAsleepMinutes: 20, wakings: 0, awakeMinutes: null, outOfBed: '07:10' },
      figures([490, 20, 0, 10, 450, 91.8], 'at-target'),
    ],
    ['with exactly 85.0 per cent', {}, figures([480, 30, 42, 0, 408, 85], 'at-target')],
  ];

  for (const [name, parts, expected] of cases) {
    it(`are those of a night ${name}`, () => {
      expect(scoreNight(aNight(parts), ORDINARY)).toEqual({ status: 'scored', ...expected });
    });
  }

  it('are left out where somebody woke and did not say for how long', () => {
    const night = aNight({ wakings: 3, awakeMinutes: null });
    expect(scoreNight(night, ORDINARY)).toEqual({ status: 'not-scored' });
    expect(scoreNight({ ...night, awakeMinutes: 0 }, ORDINARY).status).toBe('scored');
  });

  for (const missing of ['intoBed', 'triedToSleep', 'fallAsleepMinutes', 'lastWoke', 'outOfBed'] as const) {
    it(`are left out without ${missing}`, () => {
      expect(scoreNight(aNight({ [missing]: null }), ORDINARY)).toEqual({ status: 'not-scored' });
    });
  }

  it('cannot be of a night with more minutes awake than it has', () => {
    const night = aNight({ intoBed: '22:00', triedToSleep: '22:30', lastWoke: '06:00', fallAsleepMinutes: 300 });
    expect(scoreNight({ ...night, awakeMinutes: 300 }, ORDINARY).status).toBe('invalid');
    expect(scoreNight({ ...night, awakeMinutes: 150 }, ORDINARY).status).toBe('scored');
  });

  it('cannot be of more than 18 hours in bed', () => {
    expect(scoreNight(aNight({ intoBed: '12:00', outOfBed: '06:01', lastWoke: '06:00' }), ORDINARY).status).toBe(
      'invalid',
    );
    expect(scoreNight(aNight({ intoBed: '12:00', outOfBed: '06:00', lastWoke: '06:00' }), ORDINARY).status).toBe(
      'scored',
    );
  });

  it('cannot be of no time in bed', () => {
    const night = aNight({ lastWoke: '23:00', outOfBed: '23:00', fallAsleepMinutes: 0, awakeMinutes: 0 });
    expect(scoreNight(night, ORDINARY).status).toBe('invalid');
  });

  it('count the minutes that passed when the clocks go forward', () => {
    expect(scoreNight(aNight(), CLOCKS_WENT_FORWARD)).toEqual(
      jasmine.objectContaining({ tibMinutes: 420, tstMinutes: 348 }),
    );
  });

  it('count the minutes that passed when the clocks go back', () => {
    expect(scoreNight(aNight(), CLOCKS_WENT_BACK)).toEqual(
      jasmine.objectContaining({ tibMinutes: 540, tstMinutes: 468 }),
    );
  });

  it('read a time that the clocks skipped as the moment that followed', () => {
    const night = aNight({ triedToSleep: '01:30' });
    expect(scoreNight(night, CLOCKS_WENT_FORWARD)).toEqual(
      jasmine.objectContaining({ tibMinutes: 420, tstMinutes: 198 }),
    );
  });

  it('read a time that comes twice as the first that follows the one before', () => {
    const awake = { fallAsleepMinutes: 0, awakeMinutes: 0 };
    const wokeThenRose = aNight({ ...awake, lastWoke: '01:50', outOfBed: '01:40' });
    expect(scoreNight(wokeThenRose, CLOCKS_WENT_BACK)).toEqual(
      jasmine.objectContaining({ tibMinutes: 220, terminalWakeMinutes: 50 }),
    );
  });

  it('keep sleep within the time in bed and the efficiency between 0 and 100', () => {
    const night = fc
      .tuple(fc.nat(1439), fc.nat(180), fc.nat(840), fc.nat(180), fc.nat(240), fc.nat(240))
      .map(([into, reading, asleep, lying, fallAsleepMinutes, awakeMinutes]) =>
        aNight({
          intoBed: clockOf(into),
          triedToSleep: clockOf(into + reading),
          lastWoke: clockOf(into + reading + asleep),
          outOfBed: clockOf(into + reading + asleep + lying),
          fallAsleepMinutes,
          awakeMinutes,
        }),
      );
    const date = fc.constantFrom(ORDINARY, CLOCKS_WENT_FORWARD, CLOCKS_WENT_BACK);
    let scored = 0;
    fc.assert(
      fc.property(night, date, (drawn, on) => {
        const score = scoreNight(drawn, on);
        if (score.status !== 'scored') return;
        scored += 1;
        expect(score.tstMinutes).toBeGreaterThanOrEqual(0);
        expect(score.tstMinutes).toBeLessThanOrEqual(score.tibMinutes);
        expect(score.tibMinutes).toBeLessThanOrEqual(18 * 60);
        expect(score.sleepEfficiencyPercent).toBeGreaterThanOrEqual(0);
        expect(score.sleepEfficiencyPercent).toBeLessThanOrEqual(100);
      }),
      { numRuns: 500 },
    );
    expect(scored).toBeGreaterThan(50);
  });

  it('are 60 minutes shorter and 60 longer in the two nights when the clocks change', () => {
    const bed = fc.integer({ min: 18 * 60, max: 24 * 60 + 59 });
    const rise = fc.integer({ min: 3 * 60, max: 9 * 60 });
    fc.assert(
      fc.property(bed, rise, (into, out) => {
        const at = {
          intoBed: clockOf(into),
          triedToSleep: clockOf(into),
          lastWoke: clockOf(out),
          outOfBed: clockOf(out),
        };
        const night = aNight({ ...at, fallAsleepMinutes: 0, awakeMinutes: 0 });
        const usual = inBed(night, ORDINARY);
        expect(usual).toBe(out + 24 * 60 - into);
        expect(inBed(night, CLOCKS_WENT_FORWARD)).toBe(usual - 60);
        expect(inBed(night, CLOCKS_WENT_BACK)).toBe(usual + 60);
      }),
    );
  });
});

function inBed(night: DiaryNight, date: string): number {
  const score = scoreNight(night, date);
  if (score.status !== 'scored') throw new Error(`The night of ${date} is ${score.status}`);
  return score.tibMinutes;
}

function figures(
  [tib, sol, waso, terminal, tst, percent]: readonly [number, number, number, number, number, number],
  band: NightFigures['band'],
): Omit<NightFigures, 'status'> {
  return {
    tibMinutes: tib,
    solMinutes: sol,
    wasoMinutes: waso,
    terminalWakeMinutes: terminal,
    tstMinutes: tst,
    sleepEfficiencyPercent: percent,
    band,
  };
}
