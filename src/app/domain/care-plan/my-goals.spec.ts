import { aPlanRecord } from '../../testing/a-plan-record.ts';
import type { GoalContent } from './goal.ts';
import type { InterventionContent } from './intervention.ts';
import { NEW_INTERVENTION } from './intervention.ts';
import { myGoals, progressOf } from './my-goals.ts';

function goal(id: string, parts: Partial<GoalContent> = {}) {
  const content: GoalContent = {
    statement: 'Walk my daughter to school',
    type: 'patient',
    lifecycle: 'active',
    dueOn: null,
    lead: 'physiotherapy',
    problemIds: [],
    ...parts,
  };
  return aPlanRecord(content, { id });
}

function walking(parts: Partial<InterventionContent>) {
  const content: InterventionContent = {
    ...NEW_INTERVENTION,
    kind: 'exercise',
    type: null,
    name: 'Walking',
    status: 'active',
    goalIds: ['school'],
    ...parts,
  };
  return aPlanRecord(content, { id: 'walking', discipline: 'physiotherapy' });
}

describe('What the patient wants', () => {
  it('stands with their own open goals on top, the one due soonest first, and what is over at the end', () => {
    const goals = [
      goal('done', { lifecycle: 'completed' }),
      goal('teams', { type: 'clinical' }),
      goal('later', { dueOn: '2026-09-01' }),
      goal('soon', { dueOn: '2026-07-31' }),
    ];
    expect(myGoals(goals, []).map(({ record }) => record.id)).toEqual(['soon', 'later', 'teams', 'done']);
    expect(myGoals(goals, []).map(({ isOwn, isOpen }) => [isOwn, isOpen])).toEqual([
      [true, true],
      [true, true],
      [false, true],
      [true, false],
    ]);
  });

  it('names what is being done for it, and nothing that has ended or serves another goal', () => {
    const doing = [
      walking({}),
      walking({ name: 'Yoga', status: 'stopped' }),
      walking({ name: 'Swimming', goalIds: ['other'] }),
    ];
    expect(myGoals([goal('school')], doing)[0]?.doing).toEqual(['Walking']);
  });
});

describe('How far a goal is', () => {
  it('reads as the level that the team wrote down for it', () => {
    const { content } = goal('school', { achievement: 'improving', gasScore: -1, gasMinus1: 'One day a week' });
    expect(progressOf(content)).toBe('Getting nearer: One day a week');
  });

  it('keeps being worked on apart from being reached', () => {
    expect(progressOf(goal('a', { lifecycle: 'completed', achievement: 'not-achieved' }).content)).toBe('Not reached');
    expect(progressOf(goal('a', { lifecycle: 'cancelled', achievement: 'improving' }).content)).toBe(
      'Not wanted any more',
    );
    expect(progressOf(goal('a').content)).toBe('On the way');
    expect(progressOf(goal('a', { progress: 'Twice last week' }).content)).toBe('On the way: Twice last week');
  });
});
