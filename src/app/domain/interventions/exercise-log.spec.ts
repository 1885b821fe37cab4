import { readForm } from '../fields/read-form.ts';
import { exerciseLogForm } from './exercise-log.ts';

const TODAY = '2026-05-12';
const form = exerciseLogForm({ minutes: 5 });

function read(typed: Readonly<Record<string, string>>) {
  return readForm(form, typed, { today: TODAY });
}

describe('What a patient writes down of a day of exercise', () => {
  it('asks about 500 minutes where the plan says 5, and does not about 50', () => {
    expect(read({ minutes: '500' })).toEqual(
      jasmine.objectContaining({
        problems: {},
        doubts: { minutes: 'Is that right? More than 10 times the plan.' },
      }),
    );
    expect(read({ minutes: '50' }).doubts).toEqual({});
  });

  it('refuses −3 and abc, in place', () => {
    for (const typed of ['-3', '−3', 'abc'])
      expect(Object.keys(read({ minutes: typed }).problems)).toEqual(['minutes']);
    expect(read({ minutes: '5' }).problems).toEqual({});
  });

  it('takes a change of the day after either way', () => {
    const { problems, values } = read({ minutes: '5', nextDayPain: '-2', nextDayFatigue: '+3' });
    expect(problems).toEqual({});
    expect(values).toEqual(jasmine.objectContaining({ nextDayPain: -2, nextDayFatigue: 3 }));
    expect(read({ minutes: '5', nextDayPain: '11' }).problems).toEqual({ nextDayPain: '-10 to 10.' });
  });

  it('wants the minutes or the reason why there are none', () => {
    expect(Object.keys(read({}).problems)).toEqual(['minutes']);
    expect(read({ skippedBecause: 'A flare' }).problems).toEqual({});
  });

  it('asks about no number of minutes where the plan counts none', () => {
    const { doubts } = readForm(exerciseLogForm({ sets: 3 }), { minutes: '500' }, { today: TODAY });
    expect(doubts).toEqual({});
  });
});
