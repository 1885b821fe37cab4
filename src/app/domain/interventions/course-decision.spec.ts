import type { InterventionContent } from '../care-plan/intervention.ts';
import { NEW_INTERVENTION } from '../care-plan/intervention.ts';
import { decisionWords } from './course-decision.ts';

function words(parts: Readonly<Record<string, unknown>>): string | null {
  const content: InterventionContent = {
    ...NEW_INTERVENTION,
    kind: 'course',
    type: 'proc.rtms',
    name: 'rTMS',
    ...parts,
  };
  return decisionWords(content);
}

describe('The decision on a course in words', () => {
  it('says when, what, how many more and how far apart', () => {
    const maintain = { decision: 'maintain', decidedOn: '2026-05-26', decidedAfterSession: 10, furtherSessions: 4 };
    expect(words({ ...maintain, maintainEveryWeeks: 1 })).toBe(
      '26 May 2026, after session 10: maintain, further apart, 4 more, one a week',
    );
    expect(words({ ...maintain, maintainEveryWeeks: 2 })).toContain('one every 2 weeks');
  });

  it('says of an end only that', () => {
    expect(words({ decision: 'stop', decidedOn: '2026-05-26' })).toBe('26 May 2026: stop');
  });

  it('is nothing while nothing is decided', () => {
    expect(words({ decision: null, decidedOn: null })).toBeNull();
    expect(words({})).toBeNull();
  });
});
