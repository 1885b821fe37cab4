import type { Form } from './form.ts';
import { readForm } from './read-form.ts';

const FORM: Form = {
  groups: [
    {
      title: '',
      fields: [
        { type: 'number', id: 'dose', label: 'Dose', unit: 'mg', min: 1, max: 500, usual: [10, 75] },
        {
          type: 'choice',
          id: 'depth',
          label: 'Depth',
          choices: [{ id: 'deep', label: 'Deep' }],
          doubted: { deep: 'Deep tissue work hurts some. Is that right?' },
        },
      ],
    },
    {
      title: 'When',
      fields: [
        { type: 'date', id: 'from', label: 'From' },
        { type: 'date', id: 'to', label: 'To' },
      ],
    },
  ],
  problemsOf: ({ from, to }) => (String(to) < String(from) ? { to: 'This lies before the start.' } : {}),
};

function read(typed: Readonly<Record<string, string>>) {
  return readForm(FORM, typed, { today: '2026-05-05' });
}

describe('A form', () => {
  it('holds a value for each of its fields', () => {
    expect(read({ dose: '20' }).values).toEqual({ dose: 20, depth: null, from: null, to: null });
  });

  it('refuses what is impossible, in one field and between two', () => {
    expect(read({ dose: '600' }).problems).toEqual({ dose: '1 to 500 mg.' });
    expect(read({ from: '2026-05-05', to: '2026-05-01' }).problems).toEqual({ to: 'This lies before the start.' });
  });

  it('asks about what is unusual', () => {
    expect(read({ dose: '100', depth: 'deep' }).doubts).toEqual({
      dose: 'Usually 10 to 75 mg. Is that right?',
      depth: 'Deep tissue work hurts some. Is that right?',
    });
    expect(read({ dose: '75' }).doubts).toEqual({});
  });
});
