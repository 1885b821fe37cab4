import type { Store } from '@ngrx/store';

import type { PlanSection } from '../../domain/care-plan/plan-section.ts';
import { SectionsFirestoreActions } from '../../state/patient-record/sections.actions.ts';
import { aSection } from '../../testing/a-section.ts';
import { nextSnapshot } from '../../testing/a-snapshot.ts';
import type { OnScreen } from '../../testing/on-screen.ts';
import type { PlanOnScreen } from '../../testing/plan-on-screen.ts';
import { openPlan, TEAM_TEXT } from '../../testing/plan-on-screen.ts';
import type { PlanView } from './plan-view.ts';

describe('The plan, as Rosa the rheumatologist works on it', () => {
  let store: Store;
  let screen: OnScreen<PlanView>;
  let sent: PlanOnScreen['sent'];
  let answer: PlanOnScreen['answer'];
  let typeAndSave: PlanOnScreen['typeAndSave'];

  function stored(section: PlanSection): void {
    store.dispatch(SectionsFirestoreActions.changed({ changes: nextSnapshot({ upserted: [section] }) }));
  }

  async function answerDialog(name: string): Promise<void> {
    const button = [...document.querySelectorAll('button')].find(({ innerText }) => innerText === name);
    if (!button) throw new Error(`Nobody asks whether to ${name}`);
    button.click();
    await screen.settle();
  }

  beforeEach(async () => {
    ({ store, screen, sent, answer, typeAndSave } = await openPlan());
  });

  it('has her own section first, open and hers alone to edit', async () => {
    const first = screen.element.querySelector('article');
    expect(first?.innerText).toContain('Diagnosis and medical lead');
    expect(first?.innerText).toContain('Widespread pain since 2021.');
    await screen.press('Open all');
    expect(screen.all('button').filter((button) => /^\s*(Edit|Write)/.test(button.innerText)).length).toBe(1);
  });

  it('says of another’s section who wrote it and why she may not', async () => {
    await screen.press('Moving and pacing');
    expect(screen.text).toContain('Only Physiotherapy can edit this section. Fay Lindqvist owns it.');
    expect(screen.text).toContain('Last edited by Fay Lindqvist');
  });

  it('names a strand without an owner, and leaves neurology out until it is needed', () => {
    expect(screen.text).toContain('No owner yet');
    expect(screen.text).not.toContain('Neurology');
  });

  it('sends only what she changed, with what she started from', async () => {
    await typeAndSave('Widespread pain. Duloxetine begun.');
    expect(sent.length).toBe(1);
    expect(sent[0]).toEqual(
      jasmine.objectContaining({
        docId: 'rheumatology',
        baseRev: 1,
        patch: { clinicalText: 'Widespread pain. Duloxetine begun.' },
      }),
    );
    expect(screen.text).toContain('Saving…');
  });

  it('closes the editor at once, shows her words, and says when the server has taken them', async () => {
    await typeAndSave('Widespread pain. Duloxetine begun.');
    expect(screen.find('textbox', TEAM_TEXT)).toBeUndefined();
    expect(screen.text).toContain('Widespread pain. Duloxetine begun.');
    await answer({ status: 'saved', at: '2026-05-04T13:02:00.000Z', rev: 2, mergedWith: null });
    expect(screen.text).toContain('Saved 14:02');
  });

  it('says whose change hers was merged with', async () => {
    await typeAndSave('Widespread pain. Duloxetine begun.');
    await answer({ status: 'saved', at: '2026-05-04T13:02:00.000Z', rev: 3, mergedWith: 'fay' });
    expect(screen.text).toContain('Saved 14:02, merged with Fay’s change');
  });

  it('shows her words while they wait, and says that they are kept', async () => {
    await typeAndSave('Typed with care.');
    await answer({ status: 'waiting' });
    expect(screen.text).toContain('Typed with care.');
    expect(screen.text).toContain('Waiting: 1 (not sent yet, kept on this device)');
  });

  it('offers to copy what the device could not keep', async () => {
    await typeAndSave('Typed with care.');
    await answer({ status: 'unkept' });
    expect(screen.text).toContain('Could not keep this on the device');
    expect(screen.find('button', 'Copy text')).toBeDefined();
  });

  it('leads to what was refused', async () => {
    await typeAndSave('Typed with care.');
    await answer({ status: 'refused' });
    expect(screen.text).toContain('Needs you');
    expect(screen.get('link', 'See what is kept').getAttribute('href')).toBe('/kept');
  });

  it('keeps what was typed when saving failed, and lets her try again', async () => {
    await typeAndSave('Typed with care.');
    await answer({ status: 'failed', message: 'unavailable' });
    expect(screen.valueOf(TEAM_TEXT)).toBe('Typed with care.');
    await screen.press('Save');
    expect(sent.length).toBe(2);
    expect(sent[1]?.patch).toEqual({ clinicalText: 'Typed with care.' });
  });

  it('tells of another’s change while she types, and never touches her words', async () => {
    await screen.press('Edit');
    await screen.type(TEAM_TEXT, 'Half a sentence');
    const theirs = { clinicalText: 'Theirs.', plainText: 'Theirs too.', reviewDueOn: null };
    stored(aSection({ rev: 2, updatedBy: 'fay', content: theirs }));
    await screen.settle();
    expect(screen.valueOf(TEAM_TEXT)).toBe('Half a sentence');
    expect(screen.text).toContain('Fay Lindqvist changed this section while you were writing.');
    await screen.press('Show that version');
    expect(screen.text).toContain('Theirs too.');
  });

  it('asks nothing when she cancels without having changed anything', async () => {
    await screen.press('Edit');
    await screen.press('Cancel');
    expect(screen.find('textbox', TEAM_TEXT)).toBeUndefined();
    expect(document.querySelector('dialog[open]')).toBeNull();
  });

  it('asks before her words are thrown away, and keeps them unless she says so', async () => {
    await screen.press('Edit');
    await screen.type(TEAM_TEXT, 'Half a sentence');
    await screen.press('Cancel');
    await answerDialog('Keep editing');
    expect(screen.valueOf(TEAM_TEXT)).toBe('Half a sentence');
  });

  it('tells when hers was saved until somebody else’s is newer', async () => {
    await typeAndSave('Duloxetine begun.');
    await answer({ status: 'saved', at: '2026-05-04T13:02:00.000Z', rev: 2, mergedWith: null });
    stored(aSection({ rev: 2, updatedBy: 'rosa' }));
    await screen.settle();
    expect(screen.text).toContain('Saved 14:02');
    stored(aSection({ rev: 3, updatedBy: 'cora' }));
    await screen.settle();
    expect(screen.text).not.toContain('Saved 14:02');
  });
});
