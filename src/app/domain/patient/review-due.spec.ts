import type { PatientContent } from './patient.ts';
import { dueWords, reviewOf } from './review-due.ts';

describe('A review that is due', () => {
  const today = '2026-05-05';
  const table: readonly (readonly [string, string])[] = [
    ['2026-05-05', 'today'],
    ['2026-05-06', 'in 1 day'],
    ['2026-05-18', 'in 13 days'],
    ['2026-05-26', 'in 3 weeks'],
    ['2026-11-05', 'in 6 months'],
    ['2026-05-04', 'overdue by 1 day'],
    ['2026-04-30', 'overdue by 5 days'],
    ['2026-03-31', 'overdue by 5 weeks'],
    ['2024-05-05', 'overdue by 2 years'],
  ];
  for (const [dueOn, words] of table) {
    it(`says "${words}" of ${dueOn} on ${today}`, () => expect(dueWords(dueOn, today)).toBe(words));
  }

  it('counts calendar days across the change to summer time', () => {
    expect(dueWords('2026-03-30', '2026-03-28')).toBe('in 2 days');
  });

  it('is none where the plan is closed', () => {
    const content = { planStatus: 'active', nextReviewOn: today } as PatientContent;
    expect(reviewOf(content)).toBe(today);
    expect(reviewOf({ ...content, planStatus: 'closed' })).toBeNull();
  });
});
