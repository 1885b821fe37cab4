import type { PlanOnScreen } from '../../testing/plan-on-screen.ts';
import { openPlan, PLAIN_TEXT, TEAM_TEXT } from '../../testing/plan-on-screen.ts';

describe('The plan when Rosa and a colleague changed the same text', () => {
  const theirs = { rev: 2, content: { clinicalText: 'Theirs.', plainText: 'Theirs too.', reviewDueOn: null } };

  let screen: PlanOnScreen['screen'];
  let sent: PlanOnScreen['sent'];

  beforeEach(async () => {
    const plan = await openPlan();
    ({ screen, sent } = plan);
    await plan.typeAndSave('Mine.');
    await plan.answer({ status: 'conflict', fields: ['clinicalText'], theirs });
  });

  it('shows both side by side and still holds what she typed', () => {
    expect(screen.text).toContain('Theirs.');
    expect(screen.valueOf(TEAM_TEXT)).toBe('Mine.');
    expect(screen.find('button', 'Save')).toBeUndefined();
  });

  it('sends hers on top of theirs when she says so', async () => {
    await screen.press('Use mine');
    expect(sent.at(-1)).toEqual(
      jasmine.objectContaining({ baseRev: 2, base: theirs.content, patch: { clinicalText: 'Mine.' } }),
    );
  });

  it('sends what she made of both when she edits hers first', async () => {
    await screen.type(TEAM_TEXT, 'Mine and theirs.');
    await screen.press('Use mine');
    expect(sent.at(-1)?.patch).toEqual({ clinicalText: 'Mine and theirs.' });
  });

  it('closes without sending anything when theirs stays', async () => {
    await screen.press('Keep theirs');
    expect(sent.length).toBe(1);
    expect(screen.find('textbox', TEAM_TEXT)).toBeUndefined();
  });

  it('keeps her other text when only the contested one gives way', async () => {
    await screen.type(PLAIN_TEXT, 'My plain words.');
    await screen.press('Keep theirs');
    expect(screen.valueOf(TEAM_TEXT)).toBe('Theirs.');
    expect(screen.valueOf(PLAIN_TEXT)).toBe('My plain words.');
    await screen.press('Save');
    expect(sent.at(-1)?.patch).toEqual({ plainText: 'My plain words.' });
  });
});
