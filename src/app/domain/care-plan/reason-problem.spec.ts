import { reasonProblem } from './reason-problem.ts';

describe('A reason for putting one’s words in place of another’s', () => {
  it('is given in a few words', () => {
    expect(reasonProblem('Patient confirmed the dose.')).toBeNull();
    expect(reasonProblem('x'.repeat(300))).toBeNull();
  });

  it('is not left out', () => expect(reasonProblem('  \n ')).toContain('give a reason'));

  it('fits the timeline', () =>
    expect(reasonProblem('x'.repeat(301))).toBe('At most 300 characters: please shorten it by 1.'));
});
