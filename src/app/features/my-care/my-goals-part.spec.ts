import type { GoalContent } from '../../domain/care-plan/goal.ts';
import { withKind } from '../../testing/a-change.ts';
import { aPlanRecord } from '../../testing/a-plan-record.ts';
import type { MyCareOnScreen } from '../../testing/my-care-on-screen.ts';
import { openMyCare } from '../../testing/my-care-on-screen.ts';

const SCHOOL: GoalContent = {
  statement: 'Walk my daughter to school',
  type: 'patient',
  lifecycle: 'active',
  dueOn: '2027-07-31',
  lead: 'physiotherapy',
  problemIds: [],
};
const school = aPlanRecord(SCHOOL, { id: 'school', discipline: 'physiotherapy', rev: 2 });
const teams = aPlanRecord(
  { ...SCHOOL, statement: 'Sleep 6 hours', type: 'clinical' },
  { id: 'sleep', discipline: 'sleep' },
);
const KEY = 'maya-roberts/goals/school';
const WHAT = 'What do you want?';

describe('What Maya wants, on her page', () => {
  let page: MyCareOnScreen;

  beforeEach(async () => {
    page = await openMyCare({ goals: [school, teams] });
  });

  it('reads in her words, with how far it is, and leaves the team’s own goals to the team', () => {
    expect(page.screen.text).toContain('Walk my daughter to school');
    expect(page.screen.text).toContain('On the way');
    expect(page.screen.find('button', 'Change: Walk my daughter to school')).toBeDefined();
    expect(page.screen.find('button', 'Change: Sleep 6 hours')).toBeUndefined();
    expect(page.screen.find('button', 'This is not right: Sleep 6 hours')).toBeDefined();
  });

  it('takes a new wish, and sends nothing without words', async () => {
    await page.screen.press('Add something I want');
    await page.screen.press('Save');
    expect(page.sent).toEqual([]);
    expect(page.screen.text).toContain('Please fill this in.');
    await page.screen.type(WHAT, 'Swim again');
    await page.screen.press('Save');
    expect(page.sent.map(withKind)).toEqual([
      jasmine.objectContaining({ collection: 'goals', kind: 'goal.added', discipline: 'patient', base: null }),
    ]);
    expect(page.sent[0]?.patch['statement']).toBe('Swim again');
    expect(page.screen.text).toContain('Swim again');
    expect(page.screen.find('textbox', WHAT)).toBeUndefined();
    expect(document.activeElement).toBe(page.screen.get('button', 'Add something I want'));
  });

  it('changes a wish without touching what the team leads', async () => {
    await page.screen.press('Change: Walk my daughter');
    expect(page.screen.element.querySelectorAll('braid-record-form').length).toBe(1);
    await page.screen.type(WHAT, 'Walk to school and back');
    await page.screen.press('Save');
    expect(page.sent.map(({ patch, baseRev }) => [patch, baseRev])).toEqual([
      [{ statement: 'Walk to school and back' }, 2],
    ]);
    await page.answer(KEY, { status: 'waiting' });
    expect(page.screen.text).toContain('Waiting: 1 (not sent yet, kept on this device)');
  });

  it('gives her words back to copy where the device cannot keep them', async () => {
    await page.screen.press('Add something I want');
    await page.screen.type(WHAT, 'Swim again');
    await page.screen.press('Save');
    const key = `maya-roberts/goals/${page.sent[0]?.docId ?? ''}`;
    await page.answer(key, { status: 'unkept' });
    expect(page.screen.find('button', 'Copy text')).toBeDefined();
  });

  it('gives her words back to her where they could not be saved', async () => {
    await page.screen.press('Change: Walk my daughter');
    await page.screen.type(WHAT, 'Walk to school and back');
    await page.screen.press('Save');
    await page.answer(KEY, { status: 'failed', message: 'unknown' });
    expect(page.screen.valueOf(WHAT)).toBe('Walk to school and back');
  });

  describe('when the team was quicker', () => {
    const theirs = { rev: 3, content: { ...SCHOOL, statement: 'Walk to the bus stop' }, by: 'rosa' };

    beforeEach(async () => {
      await page.screen.press('Change: Walk my daughter');
      await page.screen.type(WHAT, 'Walk to school and back');
      await page.screen.press('Save');
      await page.answer(KEY, { status: 'conflict', fields: ['statement'], was: SCHOOL, theirs });
    });

    it('shows both, and sends hers on top with a word to whoever is overruled', async () => {
      const quotes = [...page.screen.element.querySelectorAll('blockquote')].map(({ innerText }) => innerText);
      expect(quotes).toEqual(['Walk to the bus stop', 'Walk to school and back']);
      await page.screen.press('Use my words');
      expect(page.sent.at(-1)).toEqual(
        jasmine.objectContaining({ baseRev: 3, patch: { statement: 'Walk to school and back' } }),
      );
      expect(page.sent.at(-1)?.overrules).toEqual(jasmine.objectContaining({ uid: 'rosa' }));
    });

    it('lets the other words stand', async () => {
      await page.screen.press('Keep the other words');
      expect(page.sent.length).toBe(1);
      expect(page.screen.element.querySelector('blockquote')).toBeNull();
    });
  });
});
