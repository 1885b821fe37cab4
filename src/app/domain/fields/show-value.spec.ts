import { showValue } from './show-value.ts';

describe('A stored value', () => {
  it('is read with its unit', () => {
    const dose = { type: 'number', id: 'dose', label: 'Dose', unit: 'mg', min: 0, max: 5000 } as const;
    expect(showValue(dose, 2000)).toBe('2,000 mg');
    expect(showValue({ ...dose, unit: '% of motor threshold' }, 80)).toBe('80% of motor threshold');
    expect(showValue({ ...dose, unit: '' }, 7.25)).toBe('7.25');
  });

  it('is read by its label where it was chosen', () => {
    const choices = [
      { id: 'am', label: 'Morning' },
      { id: 'pm', label: 'Night' },
    ];
    expect(showValue({ type: 'choice', id: 'at', label: 'At', choices }, 'am')).toBe('Morning');
    expect(showValue({ type: 'choices', id: 'at', label: 'At', choices }, ['am', 'pm'])).toBe('Morning, Night');
  });

  it('says of a screening what is open and what was answered yes', () => {
    const field = {
      type: 'screening',
      id: 'screening',
      label: 'Screening',
      questions: [
        { id: 'seizure', label: 'Seizures' },
        { id: 'metal', label: 'Metal in the head' },
      ],
    } as const;
    expect(showValue(field, { seizure: { answer: 'no', remark: '' } })).toBe('1 not answered');
    const yes = { seizure: { answer: 'no', remark: '' }, metal: { answer: 'yes', remark: 'a clip' } };
    expect(showValue(field, yes)).toBe('Yes to: Metal in the head: a clip');
    const no = { answer: 'no', remark: '' };
    expect(showValue(field, { seizure: no, metal: no })).toBe('All answered no');
  });

  it('is nothing where nothing is', () => {
    expect(showValue({ type: 'text', id: 't', label: 'T', limit: 10 }, '')).toBeNull();
    expect(showValue({ type: 'rows', id: 'r', label: 'R', most: 3, rowName: 'Row', columns: [] }, [])).toBeNull();
  });
});
