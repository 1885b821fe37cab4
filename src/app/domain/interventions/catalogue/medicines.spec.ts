import type { Remarks, Values } from '../../fields/form.ts';
import { fieldsOf } from '../../fields/form.ts';
import { showValue } from '../../fields/show-value.ts';
import { differingGuidance } from '../guidance.ts';
import { MEDICINE_PARAMETERS } from '../parameters/medicine.ts';
import { MEDICINES } from './medicines.ts';

const TODAY = { today: '2026-05-05' };

function medicine(code: string) {
  const found = MEDICINES.find((type) => type.code === code);
  if (!found) throw new Error(`No medicine is called ${code}`);
  return found;
}

function problems(code: string, values: Values): Remarks {
  return medicine(code).problemsOf?.(values, TODAY) ?? {};
}

function doubts(code: string, values: Values): Remarks {
  return medicine(code).doubtsOf?.(values, TODAY) ?? {};
}

function daily(dose: number, parts: Values = {}): Values {
  return { dose, unit: 'mg', times: ['night'], ...parts };
}

describe('The medicines of the catalogue', () => {
  it('are each there once, with somebody who can put them on the list', () => {
    expect(new Set(MEDICINES.map(({ code }) => code)).size).toBe(MEDICINES.length);
    expect(MEDICINES.length).toBe(37);
    expect(MEDICINES.filter(({ disciplines }) => disciplines.length === 0)).toEqual([]);
  });

  it('ask only for what a medicine may hold', () => {
    const unknown = MEDICINES.flatMap(({ code, groups }) =>
      fieldsOf({ groups })
        .filter(({ id }) => !(id in MEDICINE_PARAMETERS) && !(code === 'med.other' && id === 'name'))
        .map(({ id }) => `${code} ${id}`),
    );
    expect(unknown).toEqual([]);
  });

  it('begin with values that can be chosen, and with no dose', () => {
    const fields = MEDICINES.flatMap(({ groups }) => fieldsOf({ groups }));
    const begun = fields.filter(({ initial }) => initial !== undefined);
    const ids = begun.flatMap((field) =>
      field.type === 'choice' || field.type === 'choices'
        ? [field.initial].flat().filter((id) => !field.choices.some((choice) => choice.id === id))
        : [],
    );
    expect(ids).toEqual([]);
    expect(begun.some(({ id }) => id === 'dose')).toBeFalse();
    expect(begun.every((field) => showValue(field, field.initial) !== null)).toBeTrue();
  });

  const table: readonly [code: string, usual: number, asked: number, refused: number][] = [
    ['med.amitriptyline', 75, 75.1, 150.1],
    ['med.duloxetine', 60, 90, 241],
    ['med.morphine', 120, 121, 401],
    ['med.zopiclone', 7.5, 8, 16],
    ['med.paracetamol', 4000, 4500, 8001],
  ];
  for (const [code, usual, asked, refused] of table) {
    it(`${code}: ${usual} mg a day is usual, ${asked} asked about, ${refused} refused`, () => {
      expect(doubts(code, daily(usual))).toEqual({});
      expect(Object.keys(doubts(code, daily(asked)))).toEqual(['dose']);
      expect(problems(code, daily(asked))).toEqual({});
      expect(Object.keys(problems(code, daily(refused)))).toEqual(['dose']);
    });
  }

  it('may go to 150 mg of amitriptyline a day, with a question', () => {
    expect(problems('med.amitriptyline', daily(150))).toEqual({});
    expect(doubts('med.amitriptyline', daily(150))).toEqual({
      dose: 'Usually 5 to 75 mg a day; this is 150 mg. Is that right?',
    });
  });

  it('are asked about below what is usual', () => {
    expect(Object.keys(doubts('med.amitriptyline', daily(2)))).toEqual(['dose']);
  });

  it('count what is taken a day, whatever the unit of the dose', () => {
    const fourTimes = { dose: 1.5, unit: 'g', times: ['morning', 'noon', 'evening', 'night'] };
    expect(doubts('med.paracetamol', fourTimes)['dose']).toContain('6,000 mg');
    expect(Object.keys(problems('med.paracetamol', { ...fourTimes, dose: 3 }))).toEqual(['dose']);
  });

  it('hold one dose to the most of a day where nobody said how often', () => {
    const whenNeeded = { dose: 500, unit: 'mg', prn: true, times: [] };
    expect(doubts('med.paracetamol', whenNeeded)).toEqual({});
    expect(Object.keys(problems('med.paracetamol', { ...whenNeeded, dose: 9000 }))).toEqual(['dose']);
  });

  it('say nothing of what is not weighed', () => {
    expect(doubts('med.paracetamol', { dose: 9000, unit: 'ml', times: ['night'] })).toEqual({});
  });

  it('hold the steps to the same amounts, beside the steps', () => {
    const taper = [{ date: '2026-05-12', dose: 160 }];
    expect(Object.keys(problems('med.amitriptyline', daily(10, { taper })))).toEqual(['taper']);
    expect(doubts('med.amitriptyline', daily(10, { taper: [{ date: '2026-05-12', dose: 0 }] }))).toEqual({});
  });

  it('need the unit of a dose, steps in order and a hold that begins', () => {
    expect(Object.keys(problems('med.linezolid', { dose: 600 }))).toEqual(['unit']);
    const taper = [
      { date: '2026-05-12', dose: 20 },
      { date: '2026-05-11', dose: 30 },
    ];
    expect(Object.keys(problems('med.linezolid', { taper, onHoldUntil: '2026-06-03' }))).toEqual([
      'taper',
      'onHoldFrom',
    ]);
    expect(problems('med.linezolid', { dose: 600, unit: 'mg' })).toEqual({});
  });
});

describe('What NICE says of the medicines', () => {
  function told(guidance: string) {
    return MEDICINES.filter((type) => type.guidance === guidance).map(({ code }) => code.slice('med.'.length));
  }

  it('is that these may be considered', () => {
    expect(told('consider').sort()).toEqual(['amitriptyline', 'citalopram', 'duloxetine', 'fluoxetine', 'sertraline']);
  });

  it('is that these are not to be started', () => {
    expect(told('do-not-start').sort()).toEqual([
      'codeine',
      'diazepam',
      'gabapentin',
      'ibuprofen',
      'morphine',
      'naproxen',
      'paracetamol',
      'pregabalin',
      'quetiapine',
      'topiramate',
      'tramadol',
      'valproate',
    ]);
  });

  it('stands beside what EULAR says where the two differ', () => {
    expect(differingGuidance('med.pregabalin')).toContain('EULAR (2017)');
    expect(differingGuidance('med.amitriptyline')).toBeNull();
    expect(differingGuidance(null)).toBeNull();
    expect(differingGuidance('toString')).toBeNull();
  });
});
