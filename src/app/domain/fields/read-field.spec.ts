import fc from 'fast-check';

import type { Field, NumberField } from './field.ts';
import { readField } from './read-field.ts';
import { typedOf } from './typed-value.ts';

const TODAY = '2026-05-05';
const DOSE: NumberField = { type: 'number', id: 'dose', label: 'Dose', unit: 'mg', min: 0.5, max: 500 };
const WPI: NumberField = { type: 'number', id: 'wpi', label: 'WPI', unit: '', min: 0, max: 19, whole: true };
const STEPS: Field = {
  type: 'rows',
  id: 'taper',
  label: 'Steps',
  most: 3,
  rowName: 'Step',
  columns: [{ type: 'date', id: 'on', label: 'From', required: true }, DOSE],
};
const TIMES: Field = {
  type: 'choices',
  id: 'times',
  label: 'Times',
  most: 1,
  choices: [
    { id: 'morning', label: 'Morning' },
    { id: 'night', label: 'Night' },
  ],
};

function read(field: Field, typed: string) {
  return readField(field, typed, TODAY);
}

describe('A number that is typed', () => {
  it('may be written as people here write it', () => {
    expect(read(DOSE, ' 7.5 ').value).toBe(7.5);
    expect(read(DOSE, '7,5').value).toBe(7.5);
  });

  it('is asked for without a comma that may stand for thousands or for the point', () => {
    expect(read(WPI, '2,000')).toEqual({ value: null, problem: 'Please give it without the comma, such as 2000.' });
    expect(read(DOSE, '1,500').problem).toBe('Please give it without the comma, such as 1500.');
    expect(read(DOSE, '0,125').problem).toBe('0.5 to 500 mg.');
  });

  it('is refused outside its range, which is named', () => {
    expect(read(DOSE, '501').problem).toBe('0.5 to 500 mg.');
    expect(read(WPI, '25').problem).toBe('0 to 19.');
    expect(read(DOSE, '-3').problem).toBe('0.5 to 500 mg.');
  });

  it('is a number, and whole where it counts', () => {
    for (const typed of ['abc', '5 mg', '1e3', '0x10', '∞', '--1']) {
      expect(read(DOSE, typed).problem).toBe('Please give a number.');
    }
    expect(read(WPI, '3.5').problem).toBe('Please give a whole number.');
  });

  it('comes back from storage as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (halves) => {
        expect(read(DOSE, typedOf(halves / 2)).value).toBe(halves / 2);
      }),
    );
  });
});

describe('Any field left empty', () => {
  it('holds nothing, unless it is required', () => {
    expect(read(DOSE, '')).toEqual({ value: null, problem: null });
    expect(read(TIMES, '').value).toEqual([]);
    expect(read({ ...DOSE, required: true }, '  ').problem).toBe('Please fill this in.');
  });
});

describe('A day that is typed', () => {
  const on: Field = { type: 'date', id: 'on', label: 'On', notFuture: true };

  it('exists, and lies behind us where it must', () => {
    expect(read(on, '2026-02-30').problem).toBe('This is not a date of the calendar.');
    expect(read(on, '2026-05-06').problem).toBe('This cannot lie in the future.');
    expect(read(on, TODAY)).toEqual({ value: TODAY, problem: null });
  });
});

describe('A time that is typed', () => {
  it('is one of the clock', () => {
    const at: Field = { type: 'time', id: 'at', label: 'At' };
    expect(read(at, '23:59').value).toBe('23:59');
    expect(read(at, '24:00').problem).toBe('Please give a time such as 22:30.');
  });
});

describe('Several of a few', () => {
  it('are no more than may be', () => {
    expect(read(TIMES, 'night').value).toEqual(['night']);
    expect(read(TIMES, 'morning\nnight').problem).toBe('At most 1: please take 1 away.');
    expect(read(TIMES, 'noon').value).toEqual([]);
  });
});

describe('A short table', () => {
  it('is read row by row, and rows left empty are left out', () => {
    const typed = JSON.stringify([
      { on: '2026-05-05', dose: '10' },
      { on: '', dose: ' ' },
    ]);
    expect(read(STEPS, typed).value).toEqual([{ on: '2026-05-05', dose: 10 }]);
  });

  it('says which row and which cell is wrong', () => {
    const typed = JSON.stringify([
      { on: '2026-05-05', dose: '10' },
      { on: '', dose: '20' },
    ]);
    expect(read(STEPS, typed).problem).toBe('Step 2, from: Please fill this in.');
  });

  it('comes back from storage as it was', () => {
    const stored = [{ on: '2026-05-05', dose: 10 }];
    expect(read(STEPS, typedOf(stored)).value).toEqual(stored);
  });

  it('that is no table holds nothing', () => expect(read(STEPS, 'half a ta').value).toEqual([]));
});
