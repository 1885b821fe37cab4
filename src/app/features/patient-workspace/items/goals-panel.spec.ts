import type { GoalContent } from '../../../domain/care-plan/goal.ts';
import { withKind } from '../../../testing/a-change.ts';
import { aPlanRecord } from '../../../testing/a-plan-record.ts';
import { showPlanPart } from '../../../testing/plan-part-on-screen.ts';
import { GoalsPanel } from './goals-panel.ts';

function aGoal(id: string, parts: Partial<GoalContent> = {}) {
  const core = { type: 'patient', lifecycle: 'active', dueOn: null, lead: 'rheumatology', problemIds: [] } as const;
  return aPlanRecord<GoalContent>({ ...core, statement: `Goal ${id}`, ...parts }, { id, discipline: 'rheumatology' });
}

describe('The goals of the plan', () => {
  it('puts the attainment of several in one number, by its name', async () => {
    const goals = [aGoal('1', { gasScore: 1 }), aGoal('2', { gasScore: 0 }), aGoal('3')];
    const { screen } = await showPlanPart(GoalsPanel, { items: { goals } });
    expect(screen.text).toContain('Goal attainment T-score 56.2, of 2 goals');
  });

  it('says nothing of attainment for one goal alone', async () => {
    const { screen } = await showPlanPart(GoalsPanel, { items: { goals: [aGoal('1', { gasScore: 1 })] } });
    expect(screen.text).not.toContain('T-score');
  });

  it('folds away what has ended', async () => {
    const { screen } = await showPlanPart(GoalsPanel, {
      items: { goals: [aGoal('1'), aGoal('2', { lifecycle: 'cancelled' })] },
    });
    expect(screen.text).not.toContain('Goal 2');
    await screen.press('Show goals that have ended (1)');
    expect(screen.text).toContain('Goal 2');
  });

  it('adds one in the patient’s words, with a lead and a day', async () => {
    const { screen, sent, choose } = await showPlanPart(GoalsPanel);
    await screen.press('Add a goal');
    await screen.type('Goal', 'Walk my daughter to school, 3 days a week');
    await choose('Who leads', 'physiotherapy');
    await screen.press('Save');
    expect(sent.map(withKind)[0]?.kind).toBe('goal.added');
    expect(sent[0]?.patch).toEqual({
      statement: 'Walk my daughter to school, 3 days a week',
      type: 'patient',
      lead: 'physiotherapy',
      lifecycle: 'active',
      dueOn: null,
      problemIds: [],
    });
  });
});
