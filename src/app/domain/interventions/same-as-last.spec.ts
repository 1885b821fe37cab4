import type { SessionContent } from '../care-plan/session.ts';
import { findType } from './find-type.ts';
import { sameAsLast } from './same-as-last.ts';

const SIXTH: SessionContent = {
  interventionId: 'proc.rtms-1',
  kind: 'course',
  type: 'proc.rtms',
  status: 'done',
  on: '2026-05-18',
  number: 6,
  note: 'Headache in the evening.',
  pulses: 2000,
  intensityPercent: 80,
  adverse: ['headache'],
  adverseSeverity: 3,
  painBefore: 7,
};

describe('A session like the last one', () => {
  const taken = sameAsLast(findType('proc.rtms'), SIXTH);

  it('takes over what was done', () => expect(taken).toEqual(jasmine.objectContaining({ pulses: 2000 })));

  it('takes over nothing of how it went', () => {
    for (const field of ['note', 'adverse', 'adverseSeverity', 'painBefore']) expect(field in taken).toBeFalse();
  });
});
