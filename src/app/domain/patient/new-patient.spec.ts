import { withKind } from '../../testing/a-change.ts';
import type { NewPatientField, NewPatientText } from './new-patient.ts';
import { chooseTemplate, createPatient, newPatientContent, newPatientProblems, NOTHING_TYPED } from './new-patient.ts';

const TODAY = '2026-05-05';
const WREN: NewPatientText = {
  givenName: ' Wren ',
  familyName: 'O’Hara',
  birthDate: '1990-02-28',
  nhsNumber: '999 000 0018',
  template: '',
  planTitle: 'Persistent neck pain',
};

describe('A new patient', () => {
  it('needs everything but the NHS number', () => {
    expect(Object.keys(newPatientProblems(NOTHING_TYPED, TODAY))).toEqual([
      'givenName',
      'familyName',
      'birthDate',
      'planTitle',
    ]);
    expect(newPatientProblems({ ...WREN, nhsNumber: '' }, TODAY)).toEqual({});
  });

  const wrong: readonly (readonly [NewPatientField, string, RegExp])[] = [
    ['givenName', '   ', /^Type the given name/],
    ['familyName', 'x'.repeat(101), /^Shorten this by 1 character\.$/],
    ['birthDate', '1990-02-30', /^Type the whole date/],
    ['birthDate', '2026-05-06', /still to come/],
    ['birthDate', '1899-12-31', /too long ago/],
    ['nhsNumber', '999 000 001', /^An NHS number has 10 digits\. This has 9\.$/],
    ['nhsNumber', '999 000 0019', /check digit does not fit/],
    ['nhsNumber', '999 000 001O', /digits alone/],
    ['planTitle', 'x'.repeat(203), /^Shorten this by 3 characters\.$/],
  ];
  for (const [field, typed, problem] of wrong) {
    it(`is told what is wrong with “${typed.slice(0, 12)}” as the ${field}`, () => {
      const problems = newPatientProblems({ ...WREN, [field]: typed }, TODAY);
      expect(Object.keys(problems)).toEqual([field]);
      expect(problems[field]).toMatch(problem);
    });
  }

  it('may be born today', () => {
    expect(newPatientProblems({ ...WREN, birthDate: TODAY }, TODAY)).toEqual({});
  });

  it('begins as a draft, without spaces round the names and in the number', () => {
    const content = newPatientContent(WREN);
    const { givenName, nhsNumber, planStatus } = content;
    expect({ givenName, nhsNumber, planStatus }).toEqual({
      givenName: 'Wren',
      nhsNumber: '9990000018',
      planStatus: 'draft',
    });
    expect(newPatientContent({ ...WREN, nhsNumber: '' }).nhsNumber).toBeNull();
    expect(withKind(createPatient('northgate', 'new', content))).toEqual(
      jasmine.objectContaining({ collection: 'patients', docId: 'new', baseRev: 0, kind: 'plan.created' }),
    );
  });

  it('takes the title of its template until somebody types another', () => {
    const chosen = chooseTemplate(NOTHING_TYPED, 'fibromyalgia-six');
    expect(chosen.planTitle).toBe('Fibromyalgia, six disciplines');
    expect(chooseTemplate(chosen, '').planTitle).toBe('');
    expect(chooseTemplate(WREN, 'fibromyalgia-six').planTitle).toBe('Persistent neck pain');
  });

  it('keeps which template its plan began with, and how often that one is reviewed', () => {
    const { template, reviewIntervalWeeks } = newPatientContent({ ...WREN, template: 'fibromyalgia-six' });
    expect({ template, reviewIntervalWeeks }).toEqual({ template: 'fibromyalgia-six', reviewIntervalWeeks: 12 });
    expect(Object.keys(newPatientContent(WREN))).not.toContain('template');
  });
});
