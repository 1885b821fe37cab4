import fc from 'fast-check';

import { timeOf } from './event-time.ts';

describe('The time of an event', () => {
  it('is what Date.parse makes of it, in any order and of any form', () => {
    const instants = fc.date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(instants, { minLength: 1, maxLength: 5 }), (dates) => {
        dates.forEach((date) => expect(timeOf(date.toISOString())).toBe(date.getTime()));
      }),
    );
    expect(timeOf('2026-05-05T08:00:00Z')).toBe(Date.parse('2026-05-05T08:00:00Z'));
    expect(timeOf('2026-05-05T08:00:00.000001Z')).toBe(Date.parse('2026-05-05T08:00:00.000Z'));
  });
});
