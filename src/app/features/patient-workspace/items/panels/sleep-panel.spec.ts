import { aNight, FIVE_NIGHTS } from '../../../../testing/a-night.ts';
import { aPlanRecord } from '../../../../testing/a-plan-record.ts';
import { anIntervention, showKindPanel, TODAY } from '../../../../testing/kind-panel-on-screen.ts';

const WINDOW = {
  kind: 'sleep',
  type: 'sleep.sleep-restriction',
  name: 'Sleep restriction',
  bedTime: '00:30',
  riseTime: '06:00',
  windowFrom: '2026-05-05',
} as const;
const PROGRAMME = anIntervention(WINDOW);
const FIVE = Object.fromEntries(FIVE_NIGHTS.map((night, at) => [`${String(8 + at).padStart(2, '0')}.night`, night]));

function diaryOf(nights: object) {
  return [aPlanRecord({ month: '2026-05', entry: '12.night', ...nights }, { id: '2026-05', discipline: 'patient' })];
}

function aWeek(content: object) {
  const core = { interventionId: PROGRAMME.id, kind: 'sleep', type: WINDOW.type, status: 'done', on: '2026-05-11' };
  return aPlanRecord({ ...core, number: 1, note: null, ...content }, { id: `${PROGRAMME.id}.a`, discipline: 'sleep' });
}

describe('What a sleep programme shows', () => {
  it('is the prescribed window, in words and drawn', async () => {
    const { screen } = await showKindPanel(PROGRAMME);
    expect(screen.text).toContain('In bed 00:30 to 06:00: 5 h 30 min, since 5 May 2026');
    const drawn = screen.element.querySelector('.in-bed');
    expect([drawn?.getAttribute('x'), drawn?.getAttribute('width')]).toEqual(['390', '330']);
  });

  it('is from when a window holds that is still to come', async () => {
    const { screen } = await showKindPanel(anIntervention({ ...WINDOW, windowFrom: '2026-05-25' }));
    expect(screen.text).toContain('from 25 May 2026');
  });

  it('is what five nights come to, and how that stands', async () => {
    const { screen } = await showKindPanel(PROGRAMME, { diary: diaryOf(FIVE) });
    expect(screen.text).toContain('76.1%');
    expect(screen.text).toContain('below target');
    expect(screen.text).toContain('6 h 7 min of 8 h 2 min in bed');
    expect(screen.all('row').length).toBe(5);
  });

  it('is four nights without a figure for the week', async () => {
    const four = Object.fromEntries(Object.entries(FIVE).slice(0, 4));
    const { screen } = await showKindPanel(PROGRAMME, { diary: diaryOf(four) });
    expect(screen.text).toContain('4 nights of the last seven can be worked out');
    expect(screen.text).not.toContain('target');
    expect(screen.all('row').length).toBe(4);
  });

  it('is why a night is not worked out', async () => {
    const { screen } = await showKindPanel(PROGRAMME, { diary: diaryOf({ '12.night': aNight({ lastWoke: null }) }) });
    expect(screen.get('row', 'Tue 12 May').innerText).toContain('Something is missing');
  });

  it('is the last decision with the times it makes, which go into the editor and are not saved', async () => {
    const week = aWeek({ bedTime: '00:30', riseTime: '06:00', decision: 'longer' });
    const { screen, edited, sent } = await showKindPanel(PROGRAMME, { sessions: [week] });
    expect(screen.text).toContain('Last decision, 11 May 2026: time in bed 15 minutes longer.');
    expect(screen.text).toContain('That would be 00:15 to 06:00.');
    await screen.press('Put this into the plan');
    expect(edited).toEqual([{ bedTime: '00:15', riseTime: '06:00', windowFrom: TODAY }]);
    expect(sent).toEqual([]);
  });

  it('is no offer of times to who may not change them', async () => {
    const week = aWeek({ bedTime: '00:30', riseTime: '06:00', decision: 'longer' });
    const { screen } = await showKindPanel(PROGRAMME, { sessions: [week] }, false);
    expect(screen.text).toContain('That would be 00:15 to 06:00.');
    expect(screen.find('button', 'Put this into the plan')).toBeUndefined();
  });

  it('is no offer where the plan has the times of the decision already', async () => {
    const week = aWeek({ bedTime: '00:45', riseTime: '06:00', decision: 'longer' });
    const { screen } = await showKindPanel(PROGRAMME, { sessions: [week] });
    expect(screen.text).toContain('15 minutes longer');
    expect(screen.text).not.toContain('That would be');
  });

  it('is nothing of the nights where no times are kept', async () => {
    const { screen } = await showKindPanel(anIntervention({ ...WINDOW, type: 'sleep.environment' }), {
      diary: diaryOf(FIVE),
    });
    expect(screen.text.trim()).toBe('');
  });

  it('begins a new week with the times of the plan', async () => {
    const { screen } = await showKindPanel(PROGRAMME);
    await screen.press('Record a week');
    const times = [...screen.element.querySelectorAll<HTMLInputElement>('input[type=time]')].map(({ value }) => value);
    expect(times).toEqual(['00:30', '06:00']);
  });

  it('repeats a week without what was decided in it', async () => {
    const week = aWeek({ bedTime: '00:45', riseTime: '06:00', decision: 'longer', nightsKept: 6 });
    const { screen } = await showKindPanel(PROGRAMME, { sessions: [week] });
    await screen.press('Same as last time');
    expect(screen.valueOf('Nights that kept to these times')).toBe('');
    const decision = [...screen.element.querySelectorAll('select')].map(({ value }) => value);
    expect(decision).not.toContain('longer');
  });
});
