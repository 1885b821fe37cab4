import type { OwnWordsOnScreen } from '../../testing/own-words-on-screen.ts';
import { openOwnWords, OWN_WORDS } from '../../testing/own-words-on-screen.ts';

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
    await words.answer({ status: 'saved', at: '2026-05-05T08:02:00.000Z', rev: 4 });
    expect(words.screen.find('textbox', OWN_WORDS)).toBeUndefined();
    expect(words.screen.text).toContain('Saved 09:02');
  });

  it('stay open for what is typed while they are being saved', async () => {
    await words.write('I want to swim again. And dance.');
    await words.answer({ status: 'saved', at: '2026-05-05T08:02:00.000Z', rev: 4 });
    expect(words.screen.valueOf(OWN_WORDS)).toBe('I want to swim again. And dance.');
    expect(words.isUnsaved()).toBeTrue();
    await words.screen.press('Save');
    expect(words.sent.at(-1)).toEqual(
      jasmine.objectContaining({ baseRev: 4, patch: { plainText: 'I want to swim again. And dance.' } }),
    );
  });

  it('can be taken back by typing what was there before', async () => {
    await words.answer({ status: 'waiting' });
    await words.write('I like swimming.');
    expect(words.isUnsaved()).toBeTrue();
    await words.screen.press('Save');
    expect(words.sent.at(-1)?.patch).toEqual({ plainText: 'I like swimming.' });
  });

  it('go on their way when the editor is closed', async () => {
    await words.screen.press('Close');
    expect(words.screen.find('textbox', OWN_WORDS)).toBeUndefined();
    expect(words.sending()).toEqual({ status: 'saving' });
  });

  it('are kept, and unsaved again, when they could not be saved', async () => {
    await words.answer({ status: 'failed', message: 'unavailable' });
    expect(words.screen.valueOf(OWN_WORDS)).toBe('I want to swim again.');
    expect(words.screen.text).toContain('Your text is kept here.');
    expect(words.isUnsaved()).toBeTrue();
  });

  describe('with the editor closed while they wait for the network', () => {
    beforeEach(async () => {
      await words.answer({ status: 'waiting' });
      await words.screen.press('Close');
    });

    it('come back when they were refused', async () => {
      await words.answer({ status: 'refused' });
      expect(words.screen.valueOf(OWN_WORDS)).toBe('I want to swim again.');
      expect(words.screen.text).toContain('Your text is kept here.');
      expect(words.isUnsaved()).toBeTrue();
    });

    it('come back beside the other ones when another device was quicker', async () => {
      const content = { clinicalText: '', plainText: 'I like dancing.', reviewDueOn: null };
      await words.answer({ status: 'conflict', fields: ['plainText'], theirs: { rev: 4, content } });
      expect(words.screen.element.querySelector('blockquote')?.innerText).toBe('I like dancing.');
      expect(words.screen.valueOf(OWN_WORDS)).toBe('I want to swim again.');
    });
  });
});
