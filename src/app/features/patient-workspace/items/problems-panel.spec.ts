import type { ProblemContent } from '../../../domain/care-plan/problem.ts';
import { withKind } from '../../../testing/a-change.ts';
import { aPlanRecord } from '../../../testing/a-plan-record.ts';
import { cora, showPlanPart } from '../../../testing/plan-part-on-screen.ts';
import { ProblemsPanel } from './problems-panel.ts';

function aProblem(id: string, parts: Partial<ProblemContent> = {}) {
  const content: ProblemContent = {
    text: `Problem ${id}`,
    code: null,
    onsetOn: null,
    clinicalStatus: 'active',
    lead: 'rheumatology',
    supporting: [],
    ...parts,
  };
  return aPlanRecord(content, { id, discipline: 'rheumatology' });
}

describe('The problems of the plan', () => {
  it('counts those without a lead, and names the discipline that is missing', async () => {
    const { screen } = await showPlanPart(ProblemsPanel, {
      items: { problems: [aProblem('1'), aProblem('2', { lead: 'sleep' })] },
    });
    expect(screen.text).toContain('1 without a lead');
    expect(screen.text).toContain('nobody of sleep medicine is on the team');
  });

  it('folds away what is over, and all but the first of many', async () => {
    const many = Array.from({ length: 9 }, (_, at) => aProblem(String(at)));
    const over = aProblem('over', { clinicalStatus: 'resolved' });
    const { screen } = await showPlanPart(ProblemsPanel, { items: { problems: [...many, over] } });
    expect(screen.element.querySelectorAll('li braid-problems-item').length).toBe(6);
    await screen.press('Show all 10 problems');
    expect(screen.text).toContain('Problem over');
  });

  it('lets the coordinator set who leads, and nothing else', async () => {
    const { screen, sent, choose } = await showPlanPart(ProblemsPanel, {
      account: cora(),
      items: { problems: [aProblem('1', { lead: 'sleep' })] },
    });
    expect(screen.find('button', 'Add a problem')).toBeUndefined();
    await screen.press('Problem 1');
    await screen.press('Set who leads');
    expect(screen.all('textbox')).toEqual([]);
    await choose('Who leads', 'physiotherapy');
    await screen.press('Save');
    expect(sent.map(({ patch, docId }) => ({ patch, docId }))).toEqual([
      { patch: { lead: 'physiotherapy' }, docId: '1' },
    ]);
  });

  it('adds one that its author leads unless they choose otherwise', async () => {
    const { screen, sent } = await showPlanPart(ProblemsPanel);
    expect(screen.text).toContain('None yet.');
    await screen.press('Add a problem');
    await screen.type('Problem', 'Widespread pain');
    await screen.press('Save');
    expect(sent.map(withKind)[0]).toEqual(
      jasmine.objectContaining({ collection: 'problems', discipline: 'rheumatology', kind: 'problem.added' }),
    );
    expect(sent[0]?.patch['lead']).toBe('rheumatology');
    expect(screen.text).toContain('Widespread pain');
  });
});
