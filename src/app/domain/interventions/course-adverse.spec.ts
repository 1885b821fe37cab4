import type { InterventionContent } from '../care-plan/intervention.ts';
import { NEW_INTERVENTION } from '../care-plan/intervention.ts';
import type { PlanRecord } from '../care-plan/plan-record.ts';
import { adverseWords } from './course-adverse.ts';
import { newSession } from './edit-session.ts';

const content: InterventionContent = { ...NEW_INTERVENTION, kind: 'course', type: 'proc.rtms', name: 'rTMS' };
const RTMS: PlanRecord<InterventionContent> = {
  ...{ id: 'proc.rtms-1', clinicId: 'northgate', patientId: 'maya-roberts', discipline: 'pain' },
  ...{ visibility: 'everyone', rev: 1, source: 'typed', content },
  ...{ createdBy: 'pete', createdAt: '2026-05-11T09:00:00.000Z' },
  ...{ updatedBy: 'pete', updatedAt: '2026-05-11T09:00:00.000Z' },
};

describe('Adverse effects of a session', () => {
  it('are told with how bad the worst was', () => {
    expect(adverseWords({ adverse: ['headache'], adverseSeverity: 3 })).toBe('headache, 3 of 10');
    expect(adverseWords({ adverse: ['headache', 'scalp-pain'], adverseSeverity: null })).toBe('headache, scalp pain');
  });

  it('are not told of where there were none', () => {
    expect(adverseWords({ adverse: [], adverseSeverity: null })).toBeNull();
    expect(adverseWords({})).toBeNull();
  });

  it('are on the timeline with their session', () => {
    const { tell } = newSession(RTMS, 'proc.rtms-1.6', 6);
    const done = { status: 'done', number: 6, adverse: ['headache'], adverseSeverity: 3 };
    expect(tell(null, done)).toEqual({
      title: 'rTMS: session 6 done: headache, 3 of 10',
      plain: 'rTMS: session 6 done.',
    });
    expect(tell(null, { ...done, adverse: [] }).title).toBe('rTMS: session 6 done');
  });
});
