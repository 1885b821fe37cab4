import type { IsoDate } from '../patient/patient.ts';
import {
  answerInWords,
  OVERVIEW,
  PLACE,
  placeOf,
  resumeAt,
  resumeInWords,
  stepAt,
  stepsOf,
} from './answering-steps.ts';
import type { Questionnaire } from './questionnaire.ts';
import { questionnaireOf, sizeInWords } from './questionnaire.ts';

const TODAY: IsoDate = '2026-05-05';

function asked(id: string): Questionnaire {
  const questionnaire = questionnaireOf(id, TODAY);
  if (!questionnaire) throw new Error(`Nobody asks ${id}`);
  return questionnaire;
}

function idsOf(id: string, typed: Readonly<Record<string, string>>): readonly string[] {
  return stepsOf(asked(id), typed, TODAY).map(({ field }) => field.id);
}

describe('Answering step by step', () => {
  const peg = stepsOf(asked('peg'), {}, TODAY);
  const [first, second, third] = peg.map(({ field }) => field.id);
  if (!first || !second || !third) throw new Error('PEG has three questions');

  it('begins at the first question and ends with a look over all', () => {
    expect(stepAt(peg, {})).toBe(0);
    expect(stepAt(peg, { [PLACE]: third })).toBe(2);
    expect(stepAt(peg, { [PLACE]: OVERVIEW })).toBe(3);
    expect([placeOf(peg, 1), placeOf(peg, 3)]).toEqual([second, OVERVIEW]);
  });

  it('goes on, on a later visit, at the first open question that was not skipped', () => {
    expect(resumeAt(peg, { [first]: '4', [PLACE]: first })).toBe(1);
    expect(resumeAt(peg, { [PLACE]: second })).toBe(1);
    const all = { [first]: '4', [second]: '0', [third]: '2', [PLACE]: third };
    expect(resumeAt(peg, all)).toBe(3);
    expect([resumeInWords(peg, { [PLACE]: second }), resumeInWords(peg, all)]).toEqual([
      'question 2 of 3',
      'look over and send',
    ]);
  });

  it('asks whether nothing hurts only where no place was chosen', () => {
    expect(idsOf('acr2016', {})).toContain('noPainfulSites');
    expect(idsOf('acr2016', { painSites: 'neck\njaw-left' })).not.toContain('noPainfulSites');
  });

  it('shows an answer in words, and a blank as nothing', () => {
    const [question] = peg;
    const [item] = asked('phq9').questions;
    const [sites] = asked('acr2016').questions;
    if (!question || !item || !sites) throw new Error('These measures have questions');
    expect(answerInWords(question, '0')).toBe('0 of 10');
    expect(answerInWords(item, '2')).toBe('More than half the days');
    expect(answerInWords(sites, 'neck')).toBe('Neck');
    expect([answerInWords(question, ''), answerInWords(sites, '')]).toEqual([null, null]);
  });

  it('is for what patients answer themselves, the daily check-in among it', () => {
    expect(asked('checkin').questions.length).toBe(6);
    expect(sizeInWords(asked('phq9'))).toBe('9 short questions, about 2 minutes.');
    expect(['isi', 'sts30', 'nothing'].map((id) => questionnaireOf(id, TODAY))).toEqual([null, null, null]);
  });
});
