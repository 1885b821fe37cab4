import type { PlanOnScreen } from '../../testing/plan-on-screen.ts';
import { openPlan, PLAIN_TEXT, TEAM_TEXT } from '../../testing/plan-on-screen.ts';

const WHY = 'Why yours?';

describe('The plan when Rosa and a colleague changed the same text', () => {
  const content = { clinicalText: 'Theirs.', plainText: 'Theirs too.', reviewDueOn: null };
  const was = { clinicalText: 'Widespread pain since 2021.', plainText: 'You hurt in many places.', reviewDueOn: null };

  let plan: PlanOnScreen;
  let screen: PlanOnScreen['screen'];
  let sent: PlanOnScreen['sent'];

  async function meetColleague(by = 'fay', text = 'Mine.'): Promise<void> {
    plan = await openPlan();
    ({ screen, sent } = plan);
    await plan.typeAndSave(text);
    await plan.answer({ status: 'conflict', fields: ['clinicalText'], was, theirs: { rev: 2, content, by } });
  }

  it('shows what it was, theirs and hers side by side, and says whose is whose', async () => {
    await meetColleague();
    const versions = [...screen.element.querySelectorAll('braid-conflict-choice dl div')];
    expect(versions.map((version) => (version as HTMLElement).innerText.replace(/\s+/g, ' '))).toEqual([
      'Was Widespread pain since 2021.',
      'Fay’s, saved Theirs.',
      'Yours, not saved Mine.',
    ]);
    expect(screen.text).toContain('Fay Lindqvist changed the same text while you were writing');
    expect(screen.find('button', 'Save')).toBeUndefined();
  });

  it('moves the focus to the question, as the editor that had it is gone', async () => {
    await meetColleague();
    expect((document.activeElement as HTMLElement).innerText).toContain('Fay Lindqvist changed the same text');
  });

  it('asks why before hers stand in place of theirs', async () => {
    await meetColleague();
    await screen.press('Use mine');
    expect(document.activeElement).toBe(screen.get('textbox', WHY));
    await screen.press('Use mine');
    expect(screen.text).toContain('Please give a reason in a few words.');
    expect(sent.length).toBe(1);
    await screen.type(WHY, ' Confirmed by phone. ');
    await screen.press('Use mine');
    expect(sent.at(-1)).toEqual(
      jasmine.objectContaining({
        baseRev: 2,
        base: content,
        patch: { clinicalText: 'Mine.' },
        overrules: { uid: 'fay', reason: 'Confirmed by phone.' },
      }),
    );
    expect(screen.text).toContain('Saving…');
  });

  it('lets her go back to the choice', async () => {
    await meetColleague();
    await screen.press('Use mine');
    await screen.press('Back');
    expect(document.activeElement).toBe(screen.get('button', 'Use mine'));
    expect(screen.find('button', 'Keep Fay’s')).toBeDefined();
  });

  it('closes without sending anything when theirs stay', async () => {
    await meetColleague();
    await screen.press('Keep Fay’s');
    expect(sent.length).toBe(1);
    expect(screen.text).not.toContain('Yours, not saved');
    expect(document.activeElement).toBe(screen.get('button', 'Edit Diagnosis and medical lead'));
  });

  it('sends what she made of both, with both in view while she did', async () => {
    await meetColleague();
    await screen.press('Edit');
    expect(screen.valueOf(TEAM_TEXT)).toBe('Mine.');
    expect(screen.valueOf(PLAIN_TEXT)).toBe('Theirs too.');
    expect(screen.text).toContain('Fay’s, saved');
    await screen.type(TEAM_TEXT, 'Mine and theirs.');
    await screen.press('Save');
    expect(sent.at(-1)).toEqual(
      jasmine.objectContaining({ baseRev: 2, patch: { clinicalText: 'Mine and theirs.' }, overrules: null }),
    );
  });

  it('asks why where she edits and leaves hers as they were', async () => {
    await meetColleague();
    await screen.press('Edit');
    await screen.press('Save');
    expect(sent.length).toBe(1);
    expect(document.activeElement).toBe(screen.get('textbox', WHY));
  });

  it('asks nothing where the colleague was she herself in another window', async () => {
    await meetColleague('rosa');
    expect(screen.text).toContain('You, in another window, changed the same text');
    await screen.press('Use mine');
    expect(sent.at(-1)).toEqual(jasmine.objectContaining({ baseRev: 2, overrules: null }));
  });

  it('still sends her other text when only the contested one gives way', async () => {
    plan = await openPlan();
    ({ screen, sent } = plan);
    await screen.press('Edit');
    await screen.type(TEAM_TEXT, 'Mine.');
    await screen.type(PLAIN_TEXT, 'My plain words.');
    await screen.press('Save');
    await plan.answer({ status: 'conflict', fields: ['clinicalText'], was, theirs: { rev: 2, content, by: 'fay' } });
    await screen.press('Keep Fay’s');
    expect(sent.at(-1)).toEqual(jasmine.objectContaining({ baseRev: 2, patch: { plainText: 'My plain words.' } }));
  });
});
