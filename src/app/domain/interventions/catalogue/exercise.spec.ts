import { fieldsOf } from '../../fields/form.ts';
import { readForm } from '../../fields/read-form.ts';
import { typedOf } from '../../fields/typed-value.ts';
import { findType } from '../find-type.ts';
import { interventionForm } from '../intervention-form.ts';
import { EXERCISE } from './exercise.ts';

const TODAY = '2026-05-05';
const AROUND = { goals: [], problems: [], isPrimaryPain: true };

function read(code: string, typed: Readonly<Record<string, string>> = {}) {
  const form = interventionForm(findType(code), AROUND);
  const begun = Object.fromEntries(fieldsOf(form).map(({ id, initial }) => [id, typedOf(initial)]));
  return readForm(form, { ...begun, status: 'planned', ...typed }, { today: TODAY });
}

describe('An exercise programme of the catalogue', () => {
  it('begins with 5 minutes a day and 10 % every 7 days', () => {
    const { values, problems, doubts } = read('phys.walking', { ceilingMinutes: '30' });
    expect(problems).toEqual({});
    expect(doubts).toEqual({});
    expect(values).toEqual(
      jasmine.objectContaining({
        minutes: 5,
        startMinutes: 5,
        frequencyPerWeek: 7,
        stepPercent: 10,
        stepEveryDays: 7,
        ceilingMinutes: 30,
      }),
    );
  });

  it('refuses a step of more than 20 %', () => {
    expect(read('phys.walking', { stepPercent: '21' }).problems).toEqual({ stepPercent: '1 to 20 %.' });
    expect(read('phys.walking', { stepPercent: '20' }).problems).toEqual({});
  });

  it('counts minutes, or sets and repetitions, and one of them always', () => {
    for (const { code } of EXERCISE) {
      const ids = fieldsOf(interventionForm(findType(code), AROUND)).map(({ id }) => id);
      expect(ids).withContext(code).toContain('minutes');
    }
    expect(read('phys.walking', { minutes: '' }).problems).toEqual({ minutes: 'Please fill this in.' });
    expect(read('phys.strength', { sets: '2', repetitions: '8' }).problems).toEqual({});
  });

  it('does not start in a pool before every question is answered', () => {
    const start = { status: 'active', startedOn: TODAY };
    expect(read('phys.hydrotherapy', start).problems).toEqual({
      screening: '8 answers are missing before it can start.',
    });
    expect(read('phys.hydrotherapy').problems).toEqual({});
  });

  it('says what guidance says, and nothing of what it does', () => {
    expect(new Set(EXERCISE.map(({ guidance }) => guidance))).toEqual(new Set(['offer']));
  });
});
