import { clinicDay, clinicTime, clinicWeekday, relativeClinicDay } from './clinic-time.ts';

describe('clinic time', () => {
  it('writes a date in full', () => {
    expect(clinicDay('2026-05-05')).toBe('5 May 2026');
    expect(clinicDay('2026-09-30')).toBe('30 September 2026');
  });

  it('puts an instant on the day it has in the clinic', () => {
    expect(clinicDay('2026-05-04T23:30:00.000Z')).toBe('5 May 2026');
    expect(clinicDay('2026-01-04T23:30:00.000Z')).toBe('4 January 2026');
  });

  it('names the weekday', () => {
    expect(clinicWeekday('2026-05-05')).toBe('Tuesday 5 May 2026');
  });

  it('tells the time on a 24-hour clock, in summer and in winter', () => {
    expect(clinicTime('2026-05-05T13:02:00.000Z')).toBe('14:02');
    expect(clinicTime('2026-01-05T13:02:00.000Z')).toBe('13:02');
    expect(clinicTime('2026-05-04T23:05:00.000Z')).toBe('00:05');
  });

  it('is relative for today and yesterday only', () => {
    const today = '2026-05-05';
    expect(relativeClinicDay('2026-05-05T07:10:00.000Z', today)).toBe('Today 08:10');
    expect(relativeClinicDay('2026-05-04T22:30:00.000Z', today)).toBe('Yesterday 23:30');
    expect(relativeClinicDay('2026-05-04T23:30:00.000Z', today)).toBe('Today 00:30');
    expect(relativeClinicDay('2026-05-03T13:00:00.000Z', today)).toBe('3 May 2026');
  });

  it('knows the day before by the calendar, also where that day had 23 or 25 hours', () => {
    expect(relativeClinicDay('2026-03-29T11:00:00.000Z', '2026-03-30')).toBe('Yesterday 12:00');
    expect(relativeClinicDay('2026-10-25T12:00:00.000Z', '2026-10-26')).toBe('Yesterday 12:00');
    expect(relativeClinicDay('2026-02-28T12:00:00.000Z', '2026-03-01')).toBe('Yesterday 12:00');
  });
});
