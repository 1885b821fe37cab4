import { NEW_INTERVENTION } from '../../../../domain/care-plan/intervention.ts';
import type { Content } from '../../../../domain/care-plan/plan-record.ts';
import { aPlanRecord } from '../../../../testing/a-plan-record.ts';
import { OnScreen } from '../../../../testing/on-screen.ts';
import { SupplementPanel } from './supplement-panel.ts';

async function shown(type: string, parts: Content): Promise<string> {
  const content = { ...NEW_INTERVENTION, kind: 'supplement', type, name: 'A supplement', ...parts };
  const item = aPlanRecord(content, { id: `${type}-1`, discipline: 'nutrition' });
  const screen = await OnScreen.show(SupplementPanel, { item });
  const { text } = screen;
  screen.element.remove();
  return text.replaceAll(/\s+/g, ' ').trim();
}

describe('What a supplement shows', () => {
  it('is what is taken in words, counted in what its label counts', async () => {
    const taken = { dose: 500, unit: 'mg', times: ['morning'] };
    expect(await shown('supp.turmeric', taken)).toBe('Curcumin 500 mg in the morning');
    expect(await shown('supp.coq10', taken)).toBe('Dose 500 mg in the morning');
  });

  it('is nothing where there is no dose: what was written stands among its facts', async () => {
    expect(await shown('supp.turmeric', { dosage: 'a spoon in the soup' })).toBe('');
  });
});
