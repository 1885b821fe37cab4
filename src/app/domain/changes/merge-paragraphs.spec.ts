import fc from 'fast-check';

import { mergeParagraphs, paragraphsAdded } from './merge-paragraphs.ts';

const paragraph = fc.constantFrom('Pain.', 'Sleep.', 'Mood.', 'Work.', 'Two\nlines.', 'Again.', 'Again.');
const between = fc.constantFrom('\n\n', '\n\n\n', '\n \n', '\r\n\r\n');
const text = fc
  .array(fc.tuple(paragraph, between), { maxLength: 7 })
  .map((parts) => parts.map((part, place) => (place === parts.length - 1 ? part[0] : part.join(''))).join(''));

describe('Merging a text of which there are two versions', () => {
  const WAS = 'Pain.\n\nSleep.\n\nMood.';

  it('takes each paragraph from whoever changed it', () => {
    expect(mergeParagraphs(WAS, 'Pain!\n\nSleep.\n\nMood.', 'Pain.\n\nSleep?\n\nMood.')).toBe(
      'Pain!\n\nSleep?\n\nMood.',
    );
  });

  it('adds and takes out paragraphs at different places', () => {
    expect(mergeParagraphs(WAS, `Start.\n\n${WAS}`, 'Pain.\n\nSleep.')).toBe('Start.\n\nPain.\n\nSleep.');
  });

  it('leaves one paragraph that both changed to its author', () => {
    expect(mergeParagraphs(WAS, WAS.replace('Sleep.', 'Sleep?'), WAS.replace('Sleep.', 'Sleep!'))).toBeNull();
  });

  it('leaves two paragraphs added at one place to their author, for nobody knows which comes first', () => {
    expect(mergeParagraphs(WAS, `${WAS}\n\nMine.`, `${WAS}\n\nTheirs.`)).toBeNull();
  });

  it('leaves a paragraph that one changed and the other took out to its author', () => {
    expect(mergeParagraphs(WAS, 'Pain.\n\nMood.', WAS.replace('Sleep.', 'Sleep!'))).toBeNull();
  });

  it('is content where both made the same change', () => {
    expect(mergeParagraphs(WAS, `${WAS}\n\nSame.`, `${WAS}\n\nSame.`)).toBe(`${WAS}\n\nSame.`);
  });

  it('alters no letter between the paragraphs', () => {
    const was = 'Pain.\r\n\r\nSleep.\n \n\nMood.\n';
    expect(mergeParagraphs(was, was, was.replace('Mood.', 'Mood!'))).toBe('Pain.\r\n\r\nSleep.\n \n\nMood!\n');
  });

  it('is the other version where one left the text alone', () => {
    fc.assert(
      fc.property(text, text, (was, changed) => {
        expect(mergeParagraphs(was, changed, was)).toBe(changed);
        expect(mergeParagraphs(was, was, changed)).toBe(changed);
      }),
    );
  });

  it('comes to the same whoever is called the other', () => {
    fc.assert(
      fc.property(text, text, text, (was, mine, theirs) => {
        expect(mergeParagraphs(was, mine, theirs)).toBe(mergeParagraphs(was, theirs, mine));
      }),
    );
  });

  it('loses no paragraph that either added, and makes none of two', () => {
    fc.assert(
      fc.property(text, text, text, (was, mine, theirs) => {
        const merged = mergeParagraphs(was, mine, theirs);
        if (merged === null) return;
        const left = split(merged);
        for (const typed of [...split(paragraphsAdded(was, mine)), ...split(paragraphsAdded(was, theirs))]) {
          expect(left).toContain(typed);
        }
        const known = [...split(was), ...split(mine), ...split(theirs)];
        for (const paragraph of left) expect(known).toContain(paragraph);
      }),
    );
  });

  it('holds both versions of a text in which each changed a paragraph of their own', () => {
    const places = fc.uniqueArray(fc.nat(5), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(places, ([mine = 0, theirs = 1]) => {
        const was = ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.'];
        const withWords = (place: number, words: string) => was.with(place, words).join('\n\n');
        const both = was.with(mine, 'Mine.').with(theirs, 'Theirs.').join('\n\n');
        const merged = mergeParagraphs(was.join('\n\n'), withWords(mine, 'Mine.'), withWords(theirs, 'Theirs.'));
        expect(merged).toBe(both);
      }),
    );
  });
});

describe('What somebody added to a text', () => {
  it('is the paragraphs that were not there', () => {
    expect(paragraphsAdded('Pain.\n\nSleep.', 'Pain!\n\nSleep.\n\nMood.')).toBe('Pain!\n\nMood.');
  });

  it('is nothing where paragraphs were only taken out', () => {
    expect(paragraphsAdded('Pain.\n\nSleep.', 'Sleep.')).toBe('');
  });
});

function split(text: string): string[] {
  return text.split(/\n(?:[ \t\r]*\n)+/).filter((paragraph) => paragraph !== '');
}
