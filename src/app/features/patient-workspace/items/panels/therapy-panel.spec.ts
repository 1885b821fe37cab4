import { aPlanRecord } from '../../../../testing/a-plan-record.ts';
import { anIntervention, showKindPanel } from '../../../../testing/kind-panel-on-screen.ts';

const EXPOSURE = anIntervention({
  kind: 'therapy',
  type: 'psy.graded-exposure',
  name: 'Graded exposure',
  sessionsPlanned: 6,
  ladder: [
    { situation: 'The bus at noon', expected: 60, triedOn: null, actual: null },
    { situation: 'Two stops by bus', expected: 30, triedOn: null, actual: null },
    { situation: 'The bus stop', expected: 10, triedOn: '2026-05-06', actual: 10 },
  ],
});

function aSession(id: string, content: object) {
  const core = { interventionId: EXPOSURE.id, kind: 'therapy', type: 'psy.graded-exposure', note: null };
  return aPlanRecord({ ...core, ...content }, { id: `${EXPOSURE.id}.${id}`, discipline: 'physiotherapy' });
}

describe('What a therapy shows', () => {
  it('is how many sessions were done, and how the homework went', async () => {
    const sessions = [
      aSession('a', { number: 1, on: '2026-04-28', status: 'done', homeworkDone: 'partly' }),
      aSession('b', { number: 2, on: '2026-05-05', status: 'missed', note: 'A flare' }),
    ];
    const { screen } = await showKindPanel(EXPOSURE, { sessions });
    expect(screen.text).toContain('1 of 6 sessions done, 1 missed');
    expect(screen.text).toContain('Homework last time: partly done');
  });

  it('is the ladder, the easiest first, with the step that comes next', async () => {
    const { screen } = await showKindPanel(EXPOSURE);
    const steps = [...screen.element.querySelectorAll<HTMLElement>('.ladder li')];
    expect(steps.map((step) => step.querySelector('.situation')?.textContent)).toEqual([
      'The bus stop',
      'Two stops by bus',
      'The bus at noon',
    ]);
    expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual([null, 'step', null]);
    expect(steps[1]?.innerText).toContain('next');
  });

  it('says of the step that comes next that it was harder than expected, where it was', async () => {
    const ladder = [{ situation: 'The bus', expected: 30, triedOn: '2026-05-06', actual: 60 }];
    const { screen } = await showKindPanel({ ...EXPOSURE, content: { ...EXPOSURE.content, ladder } });
    expect(screen.text).toContain('next, harder than expected last time');
  });

  it('opens the editor to write down how a try was', async () => {
    const { screen, edited } = await showKindPanel(EXPOSURE);
    await screen.press('Write down a try…');
    expect(edited).toEqual([{}]);
  });
});
