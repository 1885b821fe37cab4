import { withKind } from '../../../testing/a-change.ts';
import { aPlanRecord } from '../../../testing/a-plan-record.ts';
import { cora, showPlanPart } from '../../../testing/plan-part-on-screen.ts';
import { FlarePlanCard } from './flare-plan-card.ts';

describe('The flare plan in the workspace', () => {
  it('is begun by anybody on the team', async () => {
    const { screen, sent } = await showPlanPart(FlarePlanCard, { account: cora() });
    expect(screen.text).toContain('not written down yet');
    await screen.press('Begin the flare plan');
    await screen.type('Whom to tell', 'Fay, on the second day');
    await screen.press('Save');
    expect(sent.map(withKind)[0]).toEqual(
      jasmine.objectContaining({ collection: 'flares', docId: 'plan', kind: 'flare-plan.added' }),
    );
    expect(screen.text).toContain('Fay, on the second day');
  });

  it('shows the boxes that are filled in, and no others', async () => {
    const flares = [aPlanRecord({ signs: 'Heavy legs', tell: null }, { id: 'plan', discipline: 'patient' })];
    const { screen, sent } = await showPlanPart(FlarePlanCard, { items: { flares } });
    expect(screen.text).toContain('Heavy legs');
    expect(screen.text).not.toContain('Whom to tell');
    await screen.press('Change the flare plan');
    await screen.type('What helps on the first day', 'Warmth');
    await screen.press('Save');
    expect(sent[0]?.patch).toEqual({ firstSteps: 'Warmth' });
  });
});
