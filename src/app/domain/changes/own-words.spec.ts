import { aChange } from '../../testing/a-change.ts';
import { ownWords, withWordsOf } from './own-words.ts';

describe('What is left of a change to somebody who may not change the record any more', () => {
  it('is the paragraphs they typed, and nothing else of the text', () => {
    const change = aChange({
      base: { clinicalText: 'Told in confidence.\n\nWorse at night.', plainText: '', reviewDueOn: null },
      patch: { clinicalText: 'Told in confidence.\n\nWorse at night.\n\nTried magnesium.' },
    });
    const left = ownWords(change);
    expect(left.patch).toEqual({ clinicalText: 'Tried magnesium.' });
    expect(JSON.stringify(left)).not.toContain('confidence');
    expect([left.base, left.baseRev]).toEqual([null, 0]);
  });

  it('is no field in which they only took something out', () => {
    const change = aChange({
      base: { plainText: 'One.\n\nTwo.' },
      patch: { plainText: 'One.', reviewDueOn: '2026-12-01' },
    });
    expect(ownWords(change).patch).toEqual({ reviewDueOn: '2026-12-01' });
  });

  it('is all of a first version', () => {
    const change = aChange({ base: null, baseRev: 0, patch: { text: 'Food diary begun.' } });
    expect(ownWords(change).patch).toEqual({ text: 'Food diary begun.' });
  });

  it('holds the words of several changes one after the other', () => {
    const [one, two] = ['Tried magnesium.', 'Stopped again.'].map((text) => aChange({ patch: { text } }));
    expect(one && two && withWordsOf(one, two).patch).toEqual({ text: 'Tried magnesium.\n\nStopped again.' });
    const nothing = aChange({ patch: { text: null } });
    expect(one && withWordsOf(one, nothing).patch).toEqual({ text: 'Tried magnesium.' });
    const longer = aChange({ patch: { text: 'Tried magnesium. It helped.' } });
    expect(one && withWordsOf(one, longer).patch).toEqual({ text: 'Tried magnesium. It helped.' });
  });
});
