import { NotesFirestoreActions, RestrictedFirestoreActions } from '../../state/notes/notes.actions.ts';
import { withKind } from '../../testing/a-change.ts';
import { aMember } from '../../testing/a-member.ts';
import { aRestrictedNote, aTeamNote } from '../../testing/a-note.ts';
import { firstSnapshot } from '../../testing/a-snapshot.ts';
import { aTimelineEvent } from '../../testing/a-timeline-event.ts';
import { anAccount } from '../../testing/an-account.ts';
import type { PlanOnScreen } from '../../testing/plan-on-screen.ts';
import { openPlan } from '../../testing/plan-on-screen.ts';

const TEAM_NOTE = 'Note for the team';
const OWN_NOTE = 'Note of psychology alone';

function lastSent({ sent }: PlanOnScreen) {
  const last = sent.map(withKind).at(-1);
  if (!last) throw new Error('Nothing was sent');
  return last;
}

describe('The team’s notes, as Rosa reads and writes them', () => {
  let plan: PlanOnScreen;

  beforeEach(async () => {
    plan = await openPlan();
    const hers = aTeamNote({
      id: 'n2',
      createdBy: 'rosa',
      discipline: 'rheumatology',
      createdAt: '2026-05-05T12:00:00.000Z',
    });
    const struck = { ...aTeamNote().content, text: 'A slip.', status: 'entered-in-error' as const };
    const notes = [
      aTeamNote(),
      { ...hers, content: { ...hers.content, text: 'Mattress is changed.' } },
      aTeamNote({ id: 'n3', content: struck }),
    ];
    plan.store.dispatch(NotesFirestoreActions.changed({ changes: firstSnapshot(notes) }));
    await plan.screen.settle();
  });

  it('say that the patient does not see them', () => {
    expect(plan.screen.text).toContain('Team notes');
    expect(plan.screen.text).toContain('The patient does not see these');
  });

  it('have the newest first, with their authors', () => {
    const items = [...plan.screen.element.querySelectorAll('braid-note-item')].map(
      (item) => (item as HTMLElement).innerText,
    );
    expect(items[0]).toContain('Mattress is changed.');
    expect(items[0]).toContain('You');
    expect(items[1]).toContain('Fay Lindqvist');
  });

  it('stay readable, struck through, when entered in error', () => {
    expect(plan.screen.element.querySelector('s')?.textContent).toContain('A slip.');
    expect(plan.screen.text).toContain('Entered in error');
  });

  it('are written for the team alone, and seen by their author at once', async () => {
    await plan.screen.press('Add a note');
    expect(document.activeElement).toBe(plan.screen.get('textbox', TEAM_NOTE));
    await plan.screen.type(TEAM_NOTE, ' Sleeps on the sofa. ');
    await plan.screen.press('Save note');
    expect(lastSent(plan)).toEqual(
      jasmine.objectContaining({
        collection: 'notes',
        visibility: 'team',
        discipline: 'rheumatology',
        kind: 'note.added',
        patch: { text: 'Sleeps on the sofa.', about: null, status: 'current' },
      }),
    );
    expect(plan.screen.text).toContain('Sleeps on the sofa.');
    expect(plan.screen.text).toContain('Saving…');
  });

  it('are not added empty', async () => {
    await plan.screen.press('Add a note');
    await plan.screen.press('Save note');
    expect(plan.sent).toEqual([]);
    expect(plan.screen.text).toContain('Please write the note first.');
  });

  it('are struck out by their author alone, after a second word', async () => {
    expect(plan.screen.all('button').filter(({ innerText }) => innerText === 'Entered in error…').length).toBe(1);
    await plan.screen.press('Entered in error…');
    await plan.screen.press('Mark as entered in error');
    expect(lastSent(plan)).toEqual(
      jasmine.objectContaining({ docId: 'n2', kind: 'note.retracted', patch: { status: 'entered-in-error' } }),
    );
  });

  it('show nobody else’s restricted notes, nor that there could be any', async () => {
    await plan.screen.press('Open all');
    expect(plan.screen.text).not.toContain('nobody else is told');
  });
});

describe('Psychology’s own notes, as Paul keeps them', () => {
  let plan: PlanOnScreen;

  beforeEach(async () => {
    const member = aMember({ uid: 'paul', name: 'Paul Mensah', discipline: 'psychology' });
    plan = await openPlan(anAccount({ uid: 'paul', displayName: 'Paul Mensah', member }));
    plan.store.dispatch(RestrictedFirestoreActions.changed({ changes: firstSnapshot([aRestrictedNote()]) }));
    await plan.screen.settle();
  });

  it('stand in his own section and say who sees them', () => {
    const own = plan.screen.element.querySelector('article');
    expect(own?.innerText).toContain('Mind and coping');
    expect(own?.innerText).toContain('Only psychology sees this; nobody else is told that it exists');
    expect(own?.innerText).toContain('Spoke of her father.');
  });

  it('are written for the discipline alone', async () => {
    await plan.screen.press('Add a psychology note');
    await plan.screen.type(OWN_NOTE, 'Session 6.');
    await plan.screen.press('Save note');
    expect(lastSent(plan)).toEqual(
      jasmine.objectContaining({ collection: 'restricted', visibility: 'discipline', kind: 'restricted.added' }),
    );
  });

  it('are edited, with what was read as the base', async () => {
    await plan.screen.press('Edit note');
    expect(plan.screen.valueOf(OWN_NOTE)).toBe('Spoke of her father.');
    await plan.screen.type(OWN_NOTE, 'Spoke of her mother.');
    await plan.screen.press('Save note');
    expect(lastSent(plan)).toEqual(
      jasmine.objectContaining({
        docId: 'r1',
        baseRev: 1,
        patch: { text: 'Spoke of her mother.' },
        kind: 'restricted.changed',
      }),
    );
  });

  it('show two versions where a colleague of the discipline changed the same note', async () => {
    await plan.screen.press('Edit note');
    await plan.screen.type(OWN_NOTE, 'Spoke of her mother.');
    await plan.screen.press('Save note');
    const theirs = { rev: 2, content: { text: 'Spoke of her sister.', status: 'current' }, by: 'fay' };
    const was = { ...aRestrictedNote().content };
    await plan.answer({ status: 'conflict', fields: ['text'], was, theirs }, 'maya-roberts/restricted/r1');
    expect(plan.screen.text).toContain('Spoke of her sister.');
    await plan.screen.press('Keep Fay’s');
    expect(plan.screen.text).not.toContain('Yours, not saved');
  });

  it('show how one of them came to be', async () => {
    await plan.screen.press('History of this note');
    const first = aTimelineEvent({
      rev: 1,
      actorName: 'Paul Mensah',
      before: {},
      after: { text: 'Spoke of her father.' },
    });
    plan.store.dispatch(RestrictedFirestoreActions.historyChanged({ changes: firstSnapshot([first]) }));
    await plan.screen.settle();
    const history = plan.screen.element.querySelector<HTMLElement>('ol[aria-label="History of this note"]');
    expect(history?.innerText).toContain('Paul Mensah');
    expect(history?.innerText).toContain('Spoke of her father.');
  });
});
