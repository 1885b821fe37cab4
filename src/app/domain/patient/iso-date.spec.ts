import { isIsoDate } from './iso-date.ts';

describe('A date', () => {
  it('is a day of the calendar', () => {
    expect(['2026-05-05', '2028-02-29', '0099-12-31'].map(isIsoDate)).toEqual([true, true, true]);
  });

  it('is not a day that does not exist, nor another way of writing one', () => {
    const wrong = ['2026-02-29', '2026-13-01', '2026-04-31', '5 May 2026', '2026-5-5', '2026-05-05T08:00:00Z', ''];
    expect(wrong.filter(isIsoDate)).toEqual([]);
  });
});
