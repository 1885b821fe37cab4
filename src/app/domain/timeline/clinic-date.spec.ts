import { clinicDate } from './clinic-date.ts';

describe('The date at the clinic', () => {
  const cases: [instant: string, timeZone: string, date: string][] = [
    ['2026-01-15T23:59:59.999Z', 'Europe/London', '2026-01-15'],
    ['2026-01-16T00:00:00.000Z', 'Europe/London', '2026-01-16'],
    ['2026-07-15T22:59:59.999Z', 'Europe/London', '2026-07-15'],
    ['2026-07-15T23:00:00.000Z', 'Europe/London', '2026-07-16'],
    ['2026-03-29T00:59:59.999Z', 'Europe/London', '2026-03-29'],
    ['2026-03-28T23:59:59.999Z', 'Europe/London', '2026-03-28'],
    ['2026-10-24T23:00:00.000Z', 'Europe/London', '2026-10-25'],
    ['2026-10-25T23:59:59.999Z', 'Europe/London', '2026-10-25'],
    ['2026-01-16T00:00:00.000Z', 'America/New_York', '2026-01-15'],
    ['2026-01-15T18:30:00.000Z', 'Asia/Kolkata', '2026-01-16'],
  ];

  for (const [instant, timeZone, date] of cases) {
    it(`is ${date} in ${timeZone} at ${instant}`, () => {
      expect(clinicDate(instant, timeZone)).toBe(date);
    });
  }
});
