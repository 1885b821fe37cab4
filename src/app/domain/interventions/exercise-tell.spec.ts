import { tellHeld, tellStep } from './exercise-tell.ts';
import { tellIntervention } from './tell-intervention.ts';

const BEFORE = { name: 'Walking', minutes: 5, stepNumber: 1 };
const AFTER = { name: 'Walking', minutes: 6, stepNumber: 2, stepReason: 'As suggested, 6 min. 6 of 7 days done.' };

describe('A step on the timeline', () => {
  it('says which, from what to what, and why; the patient reads the new target', () => {
    expect(tellStep('Walking')(BEFORE, AFTER)).toEqual({
      title: 'Walking: step 2, 5 → 6 min. As suggested, 6 min. 6 of 7 days done.',
      plain: 'Walking: now 6 minutes each day.',
    });
  });

  it('reads the same where it was decided in the editor, for a reason that is given there', () => {
    const tell = tellIntervention({ groups: [] }, 'Walking');
    const before = { ...BEFORE, kind: 'exercise', status: 'active' };
    const after = { ...before, minutes: 7, stepNumber: 2, stepReason: 'She asked for it.' };
    expect(tell(before, after)).toEqual(tellStep('Walking')(before, after));
    expect(tell(before, { ...after, stepReason: null }).title).not.toContain('step 2');
    expect(tell(before, { ...after, status: 'paused' }).title).toBe('Walking paused');
  });

  it('says why it was held', () => {
    const held = { ...AFTER, stepReason: 'Held at 6 min. 2 of last 3 days worse.' };
    expect(tellHeld('Walking')(AFTER, held).title).toBe('Walking: step held. Held at 6 min. 2 of last 3 days worse.');
  });

  it('fits an event however long the reason is', () => {
    expect(tellStep('Walking')(BEFORE, { ...AFTER, stepReason: 'x'.repeat(400) }).title.length).toBe(300);
  });
});
