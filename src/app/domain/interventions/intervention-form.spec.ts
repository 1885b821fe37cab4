import { findType } from './find-type.ts';
import { flaggedIn, interventionForm } from './intervention-form.ts';

const TODAY = { today: '2026-05-05' };

describe('The form of an intervention', () => {
  const { fillIn } = interventionForm(findType('phys.walking'), { goals: [], problems: [], isPrimaryPain: true });

  it('lets what becomes active begin today, unless its first day is there', () => {
    expect(fillIn?.('status', { status: 'active' }, TODAY)).toEqual({ startedOn: '2026-05-05' });
    expect(fillIn?.('status', { status: 'active', startedOn: '2019-01-01' }, TODAY)).toEqual({});
  });

  it('fills in nothing where it is only planned, or where another field is typed', () => {
    expect(fillIn?.('status', { status: 'planned' }, TODAY)).toEqual({});
    expect(fillIn?.('startedOn', { status: 'active', startedOn: '' }, TODAY)).toEqual({});
  });

  it('names what a screening was answered yes to, with the remark', () => {
    const questions = [
      { id: 'wound', label: 'Open wound' },
      { id: 'fever', label: 'Fever' },
      { id: 'lines', label: 'Lines' },
    ];
    const screening = {
      wound: { answer: 'yes', remark: 'left heel' },
      fever: { answer: 'no' },
      lines: { answer: 'yes' },
    };
    expect(flaggedIn(questions, screening)).toEqual(['Open wound: left heel', 'Lines']);
    expect(flaggedIn(questions, null)).toEqual([]);
  });
});
