import { withKind } from '../../testing/a-change.ts';
import { aPlanRecord } from '../../testing/a-plan-record.ts';
import { openMyCare } from '../../testing/my-care-on-screen.ts';

const WRITTEN = {
  signs: 'My hands burn.',
  firstSteps: 'Rest, a warm shower.',
  easeOff: null,
  medicines: null,
  tell: 'Cora, on the second day.',
  getHelp: null,
};

describe('Maya’s flare plan', () => {
  it('is read without what nobody wrote', async () => {
    const { screen } = await openMyCare({ flares: [aPlanRecord(WRITTEN, { id: 'plan', discipline: 'patient' })] });
    const terms = [...screen.element.querySelectorAll('braid-my-flare-card dt')].map((each) => each.textContent);
    expect(terms).toEqual([
      'How I notice that it is getting worse',
      'What helps me on the first day',
      'Whom I tell, and when',
    ]);
  });

  it('is changed box by box', async () => {
    const page = await openMyCare({ flares: [aPlanRecord(WRITTEN, { id: 'plan', discipline: 'patient' })] });
    await page.screen.press('Change my flare plan');
    await page.screen.type('What I leave out or halve', 'The shopping.');
    await page.screen.press('Save');
    expect(page.sent.map(withKind).map(({ docId, kind, patch }) => [docId, kind, patch])).toEqual([
      ['plan', 'flare-plan.changed', { easeOff: 'The shopping.' }],
    ]);
    expect(page.screen.text).toContain('The shopping.');
  });

  it('begins with all six boxes in place', async () => {
    const page = await openMyCare();
    await page.screen.press('Write my flare plan');
    await page.screen.type('What helps me on the first day', 'Rest.');
    await page.screen.press('Save');
    expect(page.sent.map(withKind)[0]?.kind).toBe('flare-plan.added');
    expect(page.sent[0]?.patch).toEqual({
      signs: null,
      firstSteps: 'Rest.',
      easeOff: null,
      medicines: null,
      tell: null,
      getHelp: null,
    });
  });
});
