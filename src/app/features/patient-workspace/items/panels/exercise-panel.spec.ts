import type { DiaryExercise } from '../../../../domain/care-plan/diary.ts';
import type { PlanRecord } from '../../../../domain/care-plan/plan-record.ts';
import { withKind } from '../../../../testing/a-change.ts';
import { aPlanRecord } from '../../../../testing/a-plan-record.ts';
import { anIntervention, showKindPanel } from '../../../../testing/kind-panel-on-screen.ts';

const WELL: DiaryExercise = {
  minutes: 5,
  effort: 3,
  painDuring: 2,
  nextDayPain: 1,
  nextDayFatigue: 0,
  skippedBecause: null,
};
const WORSE = { ...WELL, nextDayFatigue: 3 };
const SKIPPED = { ...WELL, minutes: null, nextDayPain: null, nextDayFatigue: null, skippedBecause: 'a flare' };

/** May 2026, from the fifth on. */
function aDiary(...days: readonly DiaryExercise[]): { diary: readonly PlanRecord[] } {
  const { id } = anIntervention();
  const entries = days.map((day, at) => [`${String(5 + at).padStart(2, '0')}.${id}`, day]);
  return {
    diary: [
      aPlanRecord(
        { month: '2026-05', entry: '', ...Object.fromEntries(entries) },
        { id: '2026-05', discipline: 'patient' },
      ),
    ],
  };
}

const SIX_OF_SEVEN = aDiary(WELL, WELL, SKIPPED, WELL, WELL, WELL, WELL);

describe('What an exercise programme shows', () => {
  it('is its step, how many days were done, and each of the last days in words', async () => {
    const { screen } = await showKindPanel(anIntervention(), SIX_OF_SEVEN);
    expect(screen.text).toContain('Step 1: 5 min a day');
    expect(screen.text).toContain('6 of 7 days done');
    expect(screen.text).toContain('7 May, not done');
    screen.element.querySelector('summary')?.click();
    expect(screen.text).toContain('not done: a flare');
  });

  it('is that the next step is ready, which Fay accepts', async () => {
    const { screen, sent } = await showKindPanel(anIntervention(), SIX_OF_SEVEN);
    expect(screen.text).toContain('Ready: 6 min');
    await screen.press('Accept');
    expect(sent.map(withKind)).toEqual([
      jasmine.objectContaining({
        collection: 'interventions',
        kind: 'exercise.changed',
        title: jasmine.stringContaining('Walking: step 2, 5 → 6 min. As suggested, 6 min. 6 of 7 days done'),
        patch: {
          minutes: 6,
          previousMinutes: 5,
          stepNumber: 2,
          stepFrom: '2026-05-12',
          stepReason: 'As suggested, 6 min. 6 of 7 days done; the days after not much worse.',
        },
      }),
    ]);
  });

  it('is a hold after two bad days, with the target as it was', async () => {
    const { screen, sent } = await showKindPanel(anIntervention(), aDiary(WELL, WELL, WELL, WORSE, WORSE));
    expect(screen.text).toContain('Hold suggested: 2 of last 3 days worse');
    expect(screen.find('button', 'Accept')).toBeUndefined();
    await screen.press('Hold');
    expect(Object.keys(sent[0]?.patch ?? {})).toEqual(['stepFrom', 'stepReason']);
  });

  it('opens the editor for other minutes, with the reason still to be given', async () => {
    const { screen, sent, edited } = await showKindPanel(anIntervention(), SIX_OF_SEVEN);
    await screen.press('Other…');
    expect(edited).toEqual([{ minutes: 5, previousMinutes: 5, stepNumber: 2, stepFrom: '2026-05-12', stepReason: '' }]);
    expect(sent).toEqual([]);
  });

  it('is no step where it gets worse after effort', async () => {
    const { screen } = await showKindPanel(anIntervention({ postExertional: true }), SIX_OF_SEVEN);
    expect(screen.find('button', 'Accept')).toBeUndefined();
    expect(screen.text).toContain('no step is suggested where it gets worse after effort');
  });

  it('is the suggestion without its buttons for who only reads', async () => {
    const { screen } = await showKindPanel(anIntervention(), SIX_OF_SEVEN, false);
    expect(screen.text).toContain('Ready: 6 min');
    expect(screen.all('button')).toEqual([]);
  });

  it('suggests nothing while the programme is paused', async () => {
    const { screen } = await showKindPanel(anIntervention({ status: 'paused' }), SIX_OF_SEVEN);
    expect(screen.text).toContain('Step 1: 5 min a day');
    expect(screen.text).not.toContain('Ready');
  });
});
