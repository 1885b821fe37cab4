import { withKind } from '../../../testing/a-change.ts';
import { aPlanRecord } from '../../../testing/a-plan-record.ts';
import { cora, showPlanPart } from '../../../testing/plan-part-on-screen.ts';
import { FindingsBlock } from './findings-block.ts';

const FOUND = aPlanRecord(
  { wpi: 14, sss: 8, painRegions: 5, durationMonths: 18 },
  { id: 'rheumatology', discipline: 'rheumatology' },
);

describe('The findings of a section', () => {
  it('refuse a score that cannot be, beside the field, and save one that can', async () => {
    const { screen, sent } = await showPlanPart(FindingsBlock, { inputs: { strand: 'rheumatology' } });
    await screen.press('Record findings');
    await screen.type('Widespread pain index', '25');
    await screen.press('Save');
    expect(screen.text).toContain('0 to 19.');
    expect(sent).toEqual([]);
    await screen.type('Widespread pain index', '14');
    await screen.press('Save');
    expect(sent.map(withKind)[0]).toEqual(
      jasmine.objectContaining({ docId: 'rheumatology', kind: 'findings.added', patch: { wpi: 14 } }),
    );
  });

  it('tell whether the criteria are met with both numbers, as no diagnosis', async () => {
    const { screen } = await showPlanPart(FindingsBlock, {
      inputs: { strand: 'rheumatology' },
      items: { findings: [FOUND] },
    });
    expect(screen.text).toContain('2016 criteria met: WPI 14, SSS 8. A clinician decides what this means.');
  });

  it('are another discipline’s to read', async () => {
    const shown = { inputs: { strand: 'rheumatology' }, account: cora() };
    const { screen } = await showPlanPart(FindingsBlock, { ...shown, items: { findings: [FOUND] } });
    expect(screen.text).toContain('18 months');
    expect(screen.find('button', 'findings')).toBeUndefined();
  });

  it('are not there for another discipline while nothing was found', async () => {
    const { screen } = await showPlanPart(FindingsBlock, { inputs: { strand: 'rheumatology' }, account: cora() });
    expect(screen.text.trim()).toBe('');
  });
});
