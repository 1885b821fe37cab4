import fc from 'fast-check';

import type { WindowDecision } from './sleep-window.ts';
import {
  clockOf,
  hoursInWords,
  minuteOf,
  nextWindow,
  windowDoubt,
  windowMinutes,
  windowProblem,
} from './sleep-window.ts';

describe('A bed-time window', () => {
  const lengths: [bedTime: string, riseTime: string, minutes: number][] = [
    ['00:30', '06:00', 330],
    ['23:30', '06:00', 390],
    ['22:00', '22:00', 0],
    ['08:00', '15:00', 420],
  ];
  for (const [bedTime, riseTime, minutes] of lengths) {
    it(`from ${bedTime} to ${riseTime} is ${minutes} minutes long`, () => {
      expect(windowMinutes({ bedTime, riseTime })).toBe(minutes);
    });
  }

  const judged: [riseTime: string, isRefused: boolean, isAsked: boolean][] = [
    ['04:59', true, true],
    ['05:00', false, true],
    ['05:29', false, true],
    ['05:30', false, false],
    ['10:00', false, false],
    ['10:01', false, true],
  ];
  for (const [riseTime, isRefused, isAsked] of judged) {
    it(`from midnight to ${riseTime} is ${isRefused ? 'refused' : isAsked ? 'asked about' : 'taken'}`, () => {
      const values = { bedTime: '00:00', riseTime };
      expect(Object.keys(windowProblem(values))).toEqual(isRefused ? ['riseTime'] : []);
      expect(Object.keys(windowDoubt(values))).toEqual(isAsked ? ['riseTime'] : []);
    });
  }

  it('is not judged while one of its times is missing', () => {
    expect(windowProblem({ bedTime: '00:00', riseTime: null })).toEqual({});
    expect(windowDoubt({ bedTime: null, riseTime: '04:00' })).toEqual({});
  });

  it('says how long it would be', () => {
    expect(windowProblem({ bedTime: '01:00', riseTime: '05:45' })['riseTime']).toContain('4 h 45 min');
  });
});

describe('The window after a weekly decision', () => {
  const decided: [bedTime: string, decision: WindowDecision, next: string | undefined][] = [
    ['00:30', 'longer', '00:15'],
    ['00:30', 'same', '00:30'],
    ['00:30', 'shorter', '00:45'],
    ['00:10', 'longer', '23:55'],
    ['23:50', 'shorter', '00:05'],
    ['00:45', 'shorter', '01:00'],
    ['00:46', 'shorter', undefined],
  ];
  for (const [bedTime, decision, next] of decided) {
    it(`of ${decision} begins at ${next ?? 'no time, for it would be under five hours,'} instead of ${bedTime}`, () => {
      expect(nextWindow({ bedTime, riseTime: '06:00' }, decision)?.bedTime).toBe(next);
    });
  }

  it('keeps the rise time, changes by 15 minutes and wraps midnight', () => {
    const bed = fc.nat(1439);
    const length = fc.integer({ min: 315, max: 600 });
    fc.assert(
      fc.property(
        bed,
        length,
        fc.constantFrom<WindowDecision>('longer', 'same', 'shorter'),
        (from, minutes, decision) => {
          const window = { bedTime: clockOf(from), riseTime: clockOf(from + minutes) };
          expect(windowMinutes(window)).toBe(minutes);
          const next = nextWindow(window, decision);
          expect(next?.riseTime).toBe(window.riseTime);
          expect(next && windowMinutes(next) - minutes).toBe({ longer: 15, same: 0, shorter: -15 }[decision]);
        },
      ),
    );
  });
});

describe('A time of the clock', () => {
  it('comes back from its minute', () => {
    fc.assert(fc.property(fc.nat(1439), (minute) => expect(minuteOf(clockOf(minute))).toBe(minute)));
  });

  it('is read in hours and minutes where it is a length', () => {
    expect([330, 300, 45].map(hoursInWords)).toEqual(['5 h 30 min', '5 h', '45 min']);
  });
});
