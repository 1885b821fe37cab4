import fc from 'fast-check';

import { aNight } from '../../testing/a-night.ts';
import { asleepIn, AXIS_MINUTES, axisFor, spanOn } from './sleep-axis.ts';
import { clockOf } from './sleep-window.ts';

describe('The axis of a night', () => {
  it('goes from six in the evening to noon', () => {
    const { ticks } = axisFor({ bedTime: '23:30', riseTime: '06:30' });
    expect(ticks).toEqual(['18:00', '21:00', '00:00', '03:00', '06:00', '09:00', '12:00']);
  });

  it('begins before bed time for who sleeps by day', () => {
    expect(axisFor({ bedTime: '08:30', riseTime: '15:30' }).ticks[0]).toBe('07:00');
  });

  it('holds the whole of any window for which it was made', () => {
    fc.assert(
      fc.property(fc.nat(1439), fc.integer({ min: 1, max: 600 }), (from, minutes) => {
        const window = { bedTime: clockOf(from), riseTime: clockOf(from + minutes) };
        const span = spanOn(axisFor(window), window);
        expect(span?.minutes).toBe(minutes);
        expect((span?.start ?? AXIS_MINUTES) + minutes).toBeLessThanOrEqual(AXIS_MINUTES);
      }),
    );
  });

  it('cuts what reaches beyond it and leaves out what begins beyond it', () => {
    const axis = axisFor(null);
    expect(spanOn(axis, { bedTime: '08:00', riseTime: '15:00' })).toEqual({ start: 840, minutes: 240 });
    expect(spanOn(axis, { bedTime: '13:00', riseTime: '17:00' })).toBeNull();
  });

  it('shows sleep from falling asleep to the last waking', () => {
    expect(asleepIn(aNight())).toEqual({ bedTime: '23:30', riseTime: '07:00' });
    expect(asleepIn(aNight({ fallAsleepMinutes: null }))).toBeNull();
  });
});
