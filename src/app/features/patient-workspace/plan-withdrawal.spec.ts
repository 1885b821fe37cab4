import { outboxFeature } from '../../state/outbox/outbox.feature.ts';
import type { PlanOnScreen } from '../../testing/plan-on-screen.ts';
import { openPlan, PLAIN_TEXT, TEAM_TEXT } from '../../testing/plan-on-screen.ts';

const BEFORE = 'Widespread pain since 2021.';

describe('Taking an edit back while it waits for the network', () => {
  let plan: PlanOnScreen;

  /** What the server would be left with, once everything handed over has arrived. */
  function toBeWritten() {
    const [entry] = Object.values(plan.store.selectSignal(outboxFeature.selectEntries)());
    return entry?.change.patch;
  }

  beforeEach(async () => {
    plan = await openPlan();
    await plan.typeAndSave('Duloxetine begun.');
    await plan.answer({ status: 'waiting' });
  });

  it('sends what the text was before, not what was withdrawn', async () => {
    await plan.typeAndSave(BEFORE);
    expect(toBeWritten()).toEqual({ clinicalText: BEFORE });
    await plan.answer({ status: 'saved', at: '2026-05-04T13:02:00.000Z', rev: 1, mergedWith: null });
    expect(plan.screen.find('textbox', TEAM_TEXT)).toBeUndefined();
    expect(plan.screen.text).toContain(BEFORE);
  });

  it('sends the other text alone as changed when both are saved again', async () => {
    await plan.screen.press('Edit');
    await plan.screen.type(PLAIN_TEXT, 'We have begun a tablet.');
    await plan.typeAndSave(BEFORE);
    expect(toBeWritten()).toEqual({ clinicalText: BEFORE, plainText: 'We have begun a tablet.' });
  });

  it('holds also when the first attempt failed', async () => {
    await plan.answer({ status: 'failed', message: 'unavailable' });
    await plan.screen.type(PLAIN_TEXT, 'We have begun a tablet.');
    await plan.typeAndSave(BEFORE);
    expect(toBeWritten()).toEqual({ clinicalText: BEFORE, plainText: 'We have begun a tablet.' });
  });

  it('leaves the choice of what was withdrawn to its author when a colleague changed it meanwhile', async () => {
    await plan.typeAndSave(BEFORE);
    const theirs = { rev: 2, content: { clinicalText: 'Theirs.', plainText: 'Theirs too.', reviewDueOn: null } };
    await plan.answer({ status: 'conflict', fields: ['clinicalText'], was: null, theirs: { ...theirs, by: 'fay' } });
    await plan.screen.press('Use mine');
    await plan.screen.type('Why yours?', 'It was a slip.');
    await plan.screen.press('Use mine');
    expect(plan.sent.at(-1)).toEqual(jasmine.objectContaining({ baseRev: 2, patch: { clinicalText: BEFORE } }));
  });

  it('hands over nothing twice', async () => {
    await plan.screen.press('Edit');
    await plan.screen.press('Save');
    expect(plan.sent.length).toBe(1);
  });
});
