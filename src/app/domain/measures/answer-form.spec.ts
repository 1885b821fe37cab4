import { readForm } from '../fields/read-form.ts';
import { ACR2016 } from './acr2016-type.ts';
import { answerForm, askedQuestions, readAnswers } from './answer-form.ts';
import { PHQ9 } from './phq9.ts';
import { SIXMWT } from './sixmwt.ts';

const NOBODY = { age: null, referenceSex: null };

describe('Typed answers', () => {
  it('are read as they are scored, and stay empty where nothing was answered', () => {
    const answers = readAnswers(PHQ9, { item1: '2', item2: '3' });
    expect([answers['item1'], answers['item2'], answers['item3']]).toEqual(['2', '3', null]);
    expect(PHQ9.score(answers, NOBODY).missing).toBe(7);
  });

  it('leave out the question whether nothing hurts once a place is chosen', () => {
    const answers = readAnswers(ACR2016, { painSites: 'neck\nchest', noPainfulSites: 'yes' });
    expect(answers).toEqual(jasmine.objectContaining({ painSites: ['neck', 'chest'], noPainfulSites: null }));
    const asked = (values: object) => askedQuestions(ACR2016, { ...values }).map(({ field }) => field.id);
    expect(asked(answers)).not.toContain('noPainfulSites');
    expect(asked({ painSites: [] })).toContain('noPainfulSites');
  });

  it('are questioned where the part of a length is no shorter than the course', () => {
    const typed = { lengths: '16', courseLengthMetres: '30', partialMetres: '30', stoppedEarly: 'no' };
    const { problems } = readForm(answerForm(SIXMWT), typed, { today: '2026-05-05' });
    expect(Object.keys(problems)).toEqual(['partialMetres']);
  });
});
