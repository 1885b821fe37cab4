import { withKind } from '../../../../testing/a-change.ts';
import { aPlanRecord } from '../../../../testing/a-plan-record.ts';
import { anIntervention, showKindPanel } from '../../../../testing/kind-panel-on-screen.ts';

const ELIMINATION = {
  kind: 'diet',
  type: 'nut.elimination-diet',
  name: 'Elimination diet',
  startedOn: '2026-03-01',
  phase: 'elimination',
  phaseFrom: '2026-05-01',
} as const;
const DIET = anIntervention(ELIMINATION);

function aTrial(food: string, on: string, content: object = {}) {
  const core = {
    interventionId: DIET.id,
    kind: 'diet',
    type: ELIMINATION.type,
    status: 'done',
    number: null,
    note: null,
  };
  return aPlanRecord({ ...core, food, on, washoutDays: 3, ...content }, { id: `${DIET.id}.${food}` });
}

function phasesIn(element: HTMLElement): readonly HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('[aria-label=Phases] li')];
}

describe('What a diet shows', () => {
  it('is which phases are done, which goes on with its day, and when the next is due', async () => {
    const { screen } = await showKindPanel(DIET);
    const [baseline, elimination, next] = phasesIn(screen.element).map(({ innerText }) => innerText);
    expect(baseline).toContain('Done');
    expect(elimination).toContain('Since 1 May 2026, day 12 of 14–42');
    expect(next).toContain('To begin between 15 May 2026 and 12 June 2026');
    const current = phasesIn(screen.element).filter((phase) => phase.getAttribute('aria-current') === 'step');
    expect(current.map(({ innerText }) => innerText)).toEqual([jasmine.stringContaining('Elimination')]);
  });

  it('is a word on re-introduction after 42 days, and none before', async () => {
    const { screen } = await showKindPanel(anIntervention({ ...ELIMINATION, phaseFrom: '2026-03-31' }));
    expect(screen.text).toContain('Day 43 of the elimination phase');
    screen.fixture.componentRef.setInput('item', anIntervention({ ...ELIMINATION, phaseFrom: '2026-04-01' }));
    await screen.settle();
    expect(screen.text).not.toContain('Re-introduction can be talked about');
  });

  it('is which food is being tried and when the next can start', async () => {
    const { screen } = await showKindPanel(DIET, { sessions: [aTrial('Milk', '2026-05-11')] });
    expect(screen.text).toContain('Milk, day 2 of 6. The next food can start on 17 May 2026.');
  });

  it('is foods under their verdicts, with the day to try again', async () => {
    const sessions = [
      aTrial('Oats', '2026-04-01', { verdict: 'fine' }),
      aTrial('Milk', '2026-04-10', { verdict: 'avoid', retestOn: '2026-08-01' }),
    ];
    const { screen } = await showKindPanel(DIET, { sessions });
    const verdicts = screen.element.querySelector<HTMLElement>('[aria-label="Foods tried"]')?.innerText ?? '';
    expect(verdicts.replace(/\s+/g, ' ').trim()).toBe('Fine Oats Avoid Milk again on 1 August 2026');
    expect(screen.text).not.toContain('Being tried');
  });

  it('is a refusal of a second food within the days of the first, which is named', async () => {
    const { screen, sent } = await showKindPanel(DIET, { sessions: [aTrial('Milk', '2026-05-11')] });
    await screen.press('Record a food trial');
    await screen.type('Food', 'Eggs');
    await screen.press('Save');
    expect(screen.text).toContain('One food at a time: Milk is tried from 11 May 2026 to 16 May 2026');
    expect(sent).toEqual([]);
  });

  it('is a second food that is saved once the first is over', async () => {
    const { screen, sent } = await showKindPanel(DIET, { sessions: [aTrial('Milk', '2026-05-06')] });
    await screen.press('Record a food trial');
    await screen.type('Food', 'Eggs');
    await screen.press('Save');
    expect(sent.map(withKind).map(({ kind, patch }) => [kind, patch['food'], patch['washoutDays']])).toEqual([
      ['session.done', 'Eggs', 3],
    ]);
  });

  it('is how far a diet of some weeks is, and no phases', async () => {
    const trial = { type: 'nut.gluten-free-trial', phase: null, lengthWeeks: 4, startedOn: '2026-05-05' };
    const { screen } = await showKindPanel(anIntervention({ ...ELIMINATION, ...trial }));
    expect(screen.text).toContain('Week 2 of 4, until 1 June 2026');
    expect(phasesIn(screen.element)).toEqual([]);
  });
});
