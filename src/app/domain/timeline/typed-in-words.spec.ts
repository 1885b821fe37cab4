import { typedInWords } from './typed-in-words.ts';

const about = { title: 'Medicine', clinicId: 'northgate', coordinatorUid: 'cora', coordinatorName: 'Cora Bell' };
const base = { rev: 2, content: { kind: 'medicine', type: 'med.amitriptyline', dose: 10, times: ['night'] } };

function words(text: Readonly<Record<string, string>>) {
  const draft = { about, text: { dose: '10', times: 'night', ...text }, base, submitted: null };
  return typedInWords({ key: 'maya/interventions/med.amitriptyline-3f2a9c1b77aa', draft });
}

describe('What was typed into a form', () => {
  it('is told by the names of its fields, and only what differs', () => {
    expect(words({})).toEqual([]);
    expect(words({ benefit: '6' }).map(({ text }) => text)).toEqual(['6']);
    expect(words({ times: 'morning\nnight' }).map(({ text }) => text)).toEqual(['Morning, Night']);
  });

  it('is told as it was typed where it is no value yet', () => {
    expect(words({ dose: '1o' }).map(({ text }) => text)).toEqual(['1o']);
  });
});
