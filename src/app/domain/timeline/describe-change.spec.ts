import { describeChange } from './describe-change.ts';

describe('A change, field by field', () => {
  it('shows each field by its name, before and after, in the order of the form', () => {
    const before = { reviewDueOn: null, clinicalText: 'Worse at night.' };
    const after = { reviewDueOn: '2026-12-01', clinicalText: 'Better.' };
    expect(describeChange({ before, after })).toEqual([
      { field: 'clinicalText', label: 'Clinical text', before: 'Worse at night.', after: 'Better.' },
      { field: 'reviewDueOn', label: 'Review due', before: null, after: '2026-12-01' },
    ]);
  });

  it('shows nothing before a creation, and what was emptied as nothing', () => {
    expect(describeChange({ before: {}, after: { plainText: '' } })).toEqual([
      { field: 'plainText', label: 'In plain words', before: null, after: null },
    ]);
  });

  it('shows alerts by their text, codes with their system and numbers as they are', () => {
    const after = {
      alerts: [
        { kind: 'allergy', text: 'Penicillin' },
        { kind: 'implant', text: 'Pacemaker' },
      ],
      code: { system: 'SNOMED CT', code: '203082005' },
      value: 0,
    };
    expect(describeChange({ before: { alerts: [] }, after }).map((change) => [change.before, change.after])).toEqual([
      [null, 'Penicillin; Pacemaker'],
      [null, 'SNOMED CT 203082005'],
      [null, '0'],
    ]);
  });
});
