import { readForm } from '../fields/read-form.ts';
import { ACR2016 } from './acr2016-type.ts';
import { answerForm } from './answer-form.ts';
import type { MeasureType } from './measure-type.ts';
import { PHQ9 } from './phq9.ts';
import { SIXMWT } from './sixmwt.ts';

const ANY_DAY = '2026-05-05';
const NOBODY = { age: null, referenceSex: null };

const read = (type: MeasureType, typed: Readonly<Record<string, string>>) =>
  readForm(answerForm(type), typed, { today: ANY_DAY });

describe('Typed answers', () => {
  it('are read as they are scored, and stay empty where nothing was answered', () => {
    const { values: answers } = read(PHQ9, { item1: '2', item2: '3' });
    expect([answers['item1'], answers['item2'], answers['item3']]).toEqual(['2', '3', null]);
    expect(PHQ9.score(answers, NOBODY).missing).toBe(7);
  });

  it('leave out the question whether nothing hurts once a place is chosen', () => {
    const { values, without } = read(ACR2016, { painSites: 'neck\nchest', noPainfulSites: 'yes' });
    expect(values).toEqual(jasmine.objectContaining({ painSites: ['neck', 'chest'], noPainfulSites: null }));
    expect(without).toContain('noPainfulSites');
    expect(read(ACR2016, { painSites: '' }).without).not.toContain('noPainfulSites');
  });

  it('are questioned where the part of a length is no shorter than the course', () => {
    const typed = { lengths: '16', courseLengthMetres: '30', partialMetres: '30', stoppedEarly: 'no' };
    expect(Object.keys(read(SIXMWT, typed).problems)).toEqual(['partialMetres']);
  });
});
