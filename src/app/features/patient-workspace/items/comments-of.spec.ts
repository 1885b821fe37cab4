import { NotesFirestoreActions } from '../../../state/notes/notes.actions.ts';
import { aTeamNote } from '../../../testing/a-note.ts';
import { firstSnapshot } from '../../../testing/a-snapshot.ts';
import type { PlanOnScreen } from '../../../testing/plan-on-screen.ts';
import { openPlan } from '../../../testing/plan-on-screen.ts';

const LABEL = 'Comment on Diagnosis and medical lead';

describe('Comments on a section', () => {
  let plan: PlanOnScreen;

  beforeEach(async () => {
    plan = await openPlan();
    const about = { ...aTeamNote().content, text: 'Ferritin is back.', about: 'rheumatology' };
    const notes = [aTeamNote(), aTeamNote({ id: 'n2', content: about })];
    plan.store.dispatch(NotesFirestoreActions.changed({ changes: firstSnapshot(notes) }));
    await plan.screen.settle();
  });

  const comments = () => plan.screen.element.querySelector<HTMLElement>('braid-comments-of')?.innerText ?? '';

  it('are counted there, and show nothing about anything else', async () => {
    await plan.screen.press('Comments: 1 on Diagnosis and medical lead');
    expect(comments()).toContain('Ferritin is back.');
    expect(comments()).not.toContain('Her husband rang.');
    expect(comments()).toContain('The patient does not see these');
  });

  it('name their section in the list of all notes', () => {
    const all = plan.screen.element.querySelector<HTMLElement>('braid-team-notes')?.innerText ?? '';
    expect(all).toContain('On Diagnosis and medical lead');
    expect(all.match(/^On /gm)?.length).toBe(1);
  });

  it('are added there and know what they are about', async () => {
    await plan.screen.press('Comments: 1');
    await plan.screen.press('Add a comment');
    await plan.screen.type(LABEL, 'Discussed with the GP.');
    expect(plan.screen.find('textbox', 'Note for the team')).toBeUndefined();
    await plan.screen.press('Save note');
    expect(plan.sent[0]?.patch).toEqual({
      text: 'Discussed with the GP.',
      about: 'rheumatology',
      status: 'current',
    });
    expect(comments()).toContain('Discussed with the GP.');
  });

  it('are no draft while nothing is typed', async () => {
    await plan.screen.press('Comments: 1');
    await plan.screen.press('Add a comment');
    await plan.screen.press('Cancel');
    expect(plan.screen.find('textbox', LABEL)).toBeUndefined();
  });
});
