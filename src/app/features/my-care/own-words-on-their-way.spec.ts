import { DraftsOnDeviceActions } from '../../state/outbox/draft.actions.ts';
import type { OwnWordsOnScreen } from '../../testing/own-words-on-screen.ts';
import { openOwnWords, OWN_WORDS } from '../../testing/own-words-on-screen.ts';

const KEY = 'maya-roberts/sections/patient';

describe('The words of a patient, once handed over', () => {
  let words: OwnWordsOnScreen;

  beforeEach(async () => {
    words = await openOwnWords();
    await words.screen.press('Change this');
    await words.write(' I want to swim again. ');
    await words.screen.press('Save');
  });

  it('are sent alone, as a change to what was seen, and the page tells when they are saved', async () => {
    expect(words.sent).toEqual([
      jasmine.objectContaining({ docId: 'patient', baseRev: 3, patch: { plainText: 'I want to swim again.' } }),
    ]);
    expect(words.screen.text).toContain('Saving…');
    expect(words.screen.find('textbox', OWN_WORDS)).toBeUndefined();
    await words.answer({ status: 'saved', at: '2026-05-05T08:02:00.000Z', rev: 4, mergedWith: null });
    expect(words.screen.text).toContain('Saved 09:02');
  });

  it('say that they wait, and are kept on this device', async () => {
    await words.answer({ status: 'waiting' });
    expect(words.screen.text).toContain('Waiting: 1 (not sent yet, kept on this device)');
  });

  it('come back to the patient when they could not be saved', async () => {
    await words.answer({ status: 'failed', message: 'unknown' });
    expect(words.screen.valueOf(OWN_WORDS)).toBe('I want to swim again.');
    await words.screen.press('Save');
    expect(words.sent.at(-1)?.patch).toEqual({ plainText: 'I want to swim again.' });
  });

  it('come back beside the other ones when another device was quicker', async () => {
    const content = { clinicalText: '', plainText: 'I like dancing.', reviewDueOn: null };
    const theirs = { rev: 4, content, by: 'maya' };
    await words.answer({ status: 'conflict', fields: ['plainText'], was: null, theirs });
    expect(words.screen.element.querySelector('blockquote')?.innerText).toBe('I like dancing.');
    expect(words.screen.valueOf(OWN_WORDS)).toBe('I want to swim again.');
  });

  it('lead to where they are kept when they were refused', async () => {
    await words.answer({ status: 'refused' });
    expect(words.screen.get('link', 'See what is kept').getAttribute('href')).toBe('/kept');
  });
});

describe('The words of a patient from an earlier visit', () => {
  let words: OwnWordsOnScreen;

  beforeEach(async () => {
    words = await openOwnWords();
    const about = { title: 'About me', clinicId: 'northgate', coordinatorUid: 'cora', coordinatorName: 'Cora Bell' };
    const content = { clinicalText: '', plainText: 'I like swimming.', reviewDueOn: null };
    const text = { clinicalText: '', plainText: 'I like swimming in the s' };
    const draft = { about, text, base: { rev: 3, content }, submitted: null };
    const kept = { key: KEY, draft, typedAt: '2026-05-04T13:02:00.000Z', isKept: true };
    words.store.dispatch(DraftsOnDeviceActions.restored({ drafts: [kept] }));
    await words.screen.settle();
  });

  it('are in their editor again, which says when they were typed', () => {
    expect(words.screen.valueOf(OWN_WORDS)).toBe('I like swimming in the s');
    expect(words.screen.text).toContain('You were writing this on 4 May 2026 at 14:02.');
  });

  it('are gone on with, with the focus in them', async () => {
    await words.screen.press('Keep writing');
    expect(document.activeElement).toBe(words.screen.get('textbox', OWN_WORDS));
    expect(words.screen.text).not.toContain('You were writing this');
  });

  it('are not taken back by hearing that they are kept', async () => {
    await words.screen.press('Keep writing');
    const box = words.screen.get('textbox', OWN_WORDS) as HTMLTextAreaElement;
    box.value = 'I like swimming in the sea.';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    words.store.dispatch(DraftsOnDeviceActions.kept({ key: KEY, typedAt: '2026-05-04T13:02:00.000Z' }));
    await words.screen.settle();
    expect(words.screen.valueOf(OWN_WORDS)).toBe('I like swimming in the sea.');
  });
});
