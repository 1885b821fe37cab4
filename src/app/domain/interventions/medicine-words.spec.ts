import { doseStepsInWords } from './medicine-dose-steps.ts';
import { doseInWords, doseInWordsOn } from './medicine-words.ts';

describe('A dose in words', () => {
  const cases: readonly [content: Readonly<Record<string, unknown>>, words: string | null][] = [
    [{ dose: 10, unit: 'mg', times: ['night'] }, '10 mg at night'],
    [{ dose: 75, unit: 'mg', times: ['morning', 'night'] }, '75 mg twice a day (morning, night), 150 mg a day in all'],
    [{ dose: 400, unit: 'mg', prn: true, times: [] }, '400 mg when needed'],
    [{ dose: 1200, unit: 'mg' }, '1,200 mg'],
    [{ dose: 5, unit: 'micrograms/h' }, '5 micrograms an hour'],
    [{ dose: 1, unit: 'tablet', form: 'tablet', times: ['morning'] }, '1 tablet in the morning'],
    [{ dose: 2, unit: 'tablet', form: 'capsule', times: ['evening'] }, '2 capsules in the evening'],
    [
      { dose: 37.5, unit: 'mg', times: ['morning', 'noon', 'night'] },
      '37.5 mg three times a day (morning, noon, night), 112.5 mg a day in all',
    ],
    [{ dosage: 'one at night' }, 'one at night'],
    [{ dose: 0, unit: 'mg' }, 'None'],
    [{}, null],
  ];
  for (const [content, words] of cases) {
    it(`reads ${words ?? 'as nothing where nothing is known'}`, () => {
      expect(doseInWords(content)).toBe(words);
    });
  }

  it('is the dose of the step that has begun', () => {
    const content = { dose: 10, unit: 'mg', times: ['night'], taper: [{ date: '2026-05-12', dose: 20 }] };
    expect(doseInWordsOn(content, '2026-05-11')).toBe('10 mg at night');
    expect(doseInWordsOn(content, '2026-05-12')).toBe('20 mg at night');
  });
});

describe('The list of doses', () => {
  const content = {
    startedOn: '2026-05-05',
    dose: 10,
    unit: 'mg',
    times: ['night'],
    taper: ['2026-05-12', '2026-05-19', '2026-05-26'].map((date, at) => ({ date, dose: 20 + at * 10 })),
  };

  it('begins with the start and says what is in force, what is next', () => {
    expect(doseStepsInWords(content, '2026-05-12').map(({ date, words, place }) => [date, words, place])).toEqual([
      ['2026-05-05', '10 mg at night', 'past'],
      ['2026-05-12', '20 mg at night', 'now'],
      ['2026-05-19', '30 mg at night', 'next'],
      ['2026-05-26', '40 mg at night', 'later'],
    ]);
  });

  it('has nothing in force before the start', () => {
    expect(doseStepsInWords(content, '2026-05-01').map(({ place }) => place)).toEqual([
      'later',
      'next',
      'later',
      'later',
    ]);
  });

  it('is empty where the dose never changes', () => {
    expect(doseStepsInWords({ dose: 10, taper: [] }, '2026-05-12')).toEqual([]);
  });
});
