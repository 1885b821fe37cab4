import { DraftsOnDeviceActions } from '../../state/outbox/draft.actions.ts';
import { withKind } from '../../testing/a-change.ts';
import type { OwnWordsOnScreen } from '../../testing/own-words-on-screen.ts';
import { openOwnWords, OWN_WORDS } from '../../testing/own-words-on-screen.ts';

describe('The words of a patient', () => {
  let words: OwnWordsOnScreen;

  beforeEach(async () => {
    words = await openOwnWords();
    await words.screen.press('Change this');
  });

  it('are edited from what is there, with the focus in them', () => {
    expect(words.screen.valueOf(OWN_WORDS)).toBe('I like swimming.');
    expect(document.activeElement).toBe(words.screen.get('textbox', OWN_WORDS));
  });

  it('are unsafe only where the device cannot keep them, and can then be copied', async () => {
    await words.write('I want to swim again.');
    expect(words.isUnsaved()).toBeFalse();
    words.store.dispatch(DraftsOnDeviceActions.unkept());
    await words.screen.settle();
    expect(words.isUnsaved()).toBeTrue();
    expect(words.screen.text).toContain('Could not keep this on the device');
    expect(words.screen.find('button', 'Copy text')).toBeDefined();
  });

  it('are not sent when nothing has changed', async () => {
    await words.screen.press('Save');
    expect(words.sent).toEqual([]);
    expect(words.screen.find('textbox', OWN_WORDS)).toBeUndefined();
  });

  it('are asked for instead of saving none', async () => {
    await words.write('  ');
    await words.screen.press('Save');
    expect(words.sent).toEqual([]);
    expect(words.screen.text).toContain('Please write a few words first.');
  });

  it('are thrown away only when the patient says so', async () => {
    await words.write('Half a sentence');
    await words.screen.press('Cancel');
    const keep = [...document.querySelectorAll('button')].find(({ innerText }) => innerText === 'Keep editing');
    if (!keep) throw new Error('Nobody asks');
    keep.click();
    await words.screen.settle();
    expect(words.screen.valueOf(OWN_WORDS)).toBe('Half a sentence');
  });

  describe('when another device was quicker', () => {
    const content = { clinicalText: '', plainText: 'I like dancing.', reviewDueOn: null };

    beforeEach(async () => {
      await words.write('I want to swim again.');
      await words.screen.press('Save');
      await words.answer({
        status: 'conflict',
        fields: ['plainText'],
        was: null,
        theirs: { rev: 4, content, by: 'maya' },
      });
    });

    it('stand beside the other ones, and replace them on request', async () => {
      expect(words.screen.element.querySelector('blockquote')?.innerText).toBe('I like dancing.');
      await words.screen.press('Use my words above');
      expect(words.sent.at(-1)).toEqual(
        jasmine.objectContaining({ baseRev: 4, patch: { plainText: 'I want to swim again.' } }),
      );
    });

    it('give way where the patient prefers the other ones', async () => {
      await words.screen.press('Keep the other words');
      expect(words.sending()).toBeUndefined();
      expect(words.screen.find('textbox', OWN_WORDS)).toBeUndefined();
    });
  });
});

describe('The first words of a patient', () => {
  it('begin the section', async () => {
    const words = await openOwnWords(null);
    await words.screen.press('Start');
    await words.write('Mornings are hard.');
    await words.screen.press('Save');
    expect(words.sent.map(withKind)).toEqual([
      jasmine.objectContaining({ base: null, baseRev: 0, kind: 'section.added' }),
    ]);
  });
});
