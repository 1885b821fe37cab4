import type { GoalContent } from '../../../domain/care-plan/goal.ts';
import { withKind } from '../../../testing/a-change.ts';
import { aMember } from '../../../testing/a-member.ts';
import { aPlanRecord } from '../../../testing/a-plan-record.ts';
import { anAccount } from '../../../testing/an-account.ts';
import { cora, showPlanPart } from '../../../testing/plan-part-on-screen.ts';
import { GoalCard } from './goal-card.ts';

const WALK: GoalContent = {
  statement: 'Walk my daughter to school',
  type: 'patient',
  lifecycle: 'active',
  dueOn: '2026-05-04',
  lead: 'physiotherapy',
  problemIds: ['problem-1'],
  gasMinus1: 'Once a week',
  gas0: 'Three days a week',
  gasScore: -1,
  steps: [
    { text: 'To the corner', done: true },
    { text: 'To the park', done: null },
  ],
};
const PAIN = {
  text: 'Widespread pain',
  lead: 'pain',
  supporting: [],
  clinicalStatus: 'active',
  code: null,
  onsetOn: null,
};

function showGoal(content: Partial<GoalContent> = {}, account = anAccount()) {
  const item = aPlanRecord<GoalContent>({ ...WALK, ...content }, { id: 'goal-1', discipline: 'rheumatology' });
  const problems = [aPlanRecord(PAIN, { id: 'problem-1' })];
  return showPlanPart(GoalCard, { inputs: { item }, account, items: { goals: [item], problems } });
}

describe('The card of a goal', () => {
  it('shows the patient’s words as theirs, who leads, how far it is and what it belongs to', async () => {
    const { screen } = await showGoal();
    for (const words of [
      '“Walk my daughter to school”',
      'Physiotherapy',
      '1 of 2 steps done',
      'by 4 May 2026, overdue',
      '−1, less than expected: Once a week',
      'Widespread pain',
    ]) {
      expect(screen.text).toContain(words);
    }
  });

  it('says that nobody leads where that discipline has nobody on the team', async () => {
    const { screen } = await showGoal({ lead: 'sleep' });
    expect(screen.text).toContain('No lead: nobody of sleep medicine is on the team');
  });

  it('lets every discipline say how far it is, and nothing else', async () => {
    const pete = anAccount({ uid: 'rosa', member: aMember({ discipline: 'pain' }) });
    const { screen, sent, choose } = await showGoal({}, pete);
    await screen.press('Walk my daughter');
    expect(screen.find('button', 'Change')).toBeUndefined();
    await screen.press('Record progress');
    await choose('How far it is', 'improving');
    await screen.press('Three days a week');
    await screen.press('Save');
    expect(sent.map(withKind).map(({ patch, kind }) => ({ patch, kind }))).toEqual([
      { patch: { achievement: 'improving', gasScore: 0 }, kind: 'goal.progress' },
    ]);
  });

  it('is changed whole by who entered it', async () => {
    const { screen, sent } = await showGoal();
    await screen.press('Walk my daughter');
    await screen.press('Change');
    await screen.type('Why it matters', 'She asked me to.');
    await screen.press('Save');
    expect(sent.map(withKind).map(({ patch, kind }) => ({ patch, kind }))).toEqual([
      { patch: { why: 'She asked me to.' }, kind: 'goal.changed' },
    ]);
  });

  it('ticks a step off at once', async () => {
    const { screen, sent } = await showGoal();
    await screen.press('Walk my daughter');
    screen.get('checkbox', 'To the park').click();
    await screen.settle();
    expect(sent[0]?.patch).toEqual({
      steps: [
        { text: 'To the corner', done: true },
        { text: 'To the park', done: true },
      ],
    });
  });

  it('is the coordinator’s to read', async () => {
    const { screen } = await showGoal({}, cora());
    await screen.press('Walk my daughter');
    expect(['Record progress', 'Change'].map((name) => screen.find('button', name))).toEqual([undefined, undefined]);
  });
});
