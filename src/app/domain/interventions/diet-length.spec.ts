import { weeksInWords } from './diet-length.ts';

describe('A diet of some weeks', () => {
  const diet = { status: 'active', startedOn: '2026-05-05', lengthWeeks: 4 };
  const cases: [today: string, words: string][] = [
    ['2026-05-04', 'From 5 May 2026 to 1 June 2026'],
    ['2026-05-05', 'Week 1 of 4, until 1 June 2026'],
    ['2026-05-11', 'Week 1 of 4, until 1 June 2026'],
    ['2026-05-12', 'Week 2 of 4, until 1 June 2026'],
    ['2026-06-01', 'Week 4 of 4, until 1 June 2026'],
    ['2026-06-02', 'The 4 weeks were over on 1 June 2026.'],
  ];
  for (const [today, words] of cases) {
    it(`reads “${words}” on ${today}`, () => {
      expect(weeksInWords(diet, today)).toBe(words);
    });
  }

  it('says nothing while it rests or has no length', () => {
    expect(weeksInWords({ ...diet, status: 'paused' }, '2026-05-12')).toBeNull();
    expect(weeksInWords({ ...diet, lengthWeeks: null }, '2026-05-12')).toBeNull();
  });
});
