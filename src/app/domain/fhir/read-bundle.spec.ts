import { ABOUT_ANA, aBundle, ANA, anObservation, aPrescription, IMPORTED_AT } from '../../testing/a-bundle.ts';
import { type ReadBundle, readBundle } from './read-bundle.ts';

const read = (...resources: readonly object[]): ReadBundle => readBundle(aBundle(ANA, ...resources), IMPORTED_AT);

describe('a bundle that can be read', () => {
  it('gives the patient with a draft plan', () => {
    const { patient, patientId } = read();
    expect(patientId).toBe('ana');
    expect(patient).toEqual(
      jasmine.objectContaining({ givenName: 'Ana', familyName: 'Silva', birthDate: '1979-11-30', planStatus: 'draft' }),
    );
  });

  it('folds repeats of a medicine into one, from the first prescription to the last', () => {
    const { items, prescriptions } = read(
      aPrescription('b', '2024-03-01'),
      aPrescription('a', '2024-01-01'),
      aPrescription('c', '2024-02-01'),
    );
    expect(prescriptions).toBe(3);
    expect(items.map(({ content }) => content)).toEqual([
      jasmine.objectContaining({
        startedOn: '2024-01-01',
        lastPrescribedOn: '2024-03-01',
        prescriptions: 3,
        status: 'active',
        endedOn: null,
      }),
    ]);
  });

  it('keeps medicines of different codes apart', () => {
    const coded = (code: string): object => ({
      medicationCodeableConcept: { text: 'Oxycodone', coding: [{ system: 'rx', code }] },
    });
    expect(
      read(aPrescription('a', '2024-01-01', coded('10')), aPrescription('b', '2024-01-01', coded('60'))).items.length,
    ).toBe(2);
  });

  it('takes the time of issue where an observation gives no other, and puts all in order of date', () => {
    const { items } = read(
      anObservation('late', { issued: '2023-01-25T11:06:11Z', valueQuantity: { value: 8 } }),
      anObservation('early', { effectiveDateTime: '2021-03', valueQuantity: { value: 18 } }),
      {
        resourceType: 'Condition',
        id: 'old',
        subject: ABOUT_ANA,
        code: { text: 'Low back pain' },
        onsetDateTime: '2013',
      },
    );
    expect(items.map(({ docId }) => docId)).toEqual(['old', 'early', 'late']);
    expect(items[2]?.at).toBe('2023-01-25T11:06:11.000Z');
  });

  it('follows a medication reference within the bundle', () => {
    const { items } = read(
      { resourceType: 'Medication', id: 'm', code: { text: 'Amitriptyline 10 mg' } },
      aPrescription('a', '2024-01-01', {
        medicationCodeableConcept: undefined,
        medicationReference: { reference: 'Medication/m' },
      }),
    );
    expect(items[0]?.content['name']).toBe('Amitriptyline 10 mg');
  });

  it('takes markup as text, letter by letter', () => {
    const { patient } = read({
      resourceType: 'CarePlan',
      id: 'p',
      status: 'active',
      subject: ABOUT_ANA,
      title: '<script>x</script>',
    });
    expect(patient.planTitle).toBe('<script>x</script>');
  });

  it('cuts a name at 500 characters', () => {
    const long = { resourceType: 'Condition', id: 'c', subject: ABOUT_ANA, code: { text: 'x'.repeat(600) } };
    expect((read(long).items[0]?.content['text'] as string).length).toBe(500);
  });
});

describe('an entry that is left out, with its reason', () => {
  const cases: readonly (readonly [string, object, RegExp])[] = [
    ['a score above its range', anObservation('x', { issued: '2023', valueQuantity: { value: 99 } }), /0 to 27.*99/],
    ['a score below its range', anObservation('x', { issued: '2023', valueQuantity: { value: -1 } }), /0 to 27.*-1/],
    [
      'a part of a whole-number score',
      anObservation('x', { issued: '2023', valueQuantity: { value: 8.5 } }),
      /whole number/,
    ],
    ['a measurement without a value', anObservation('x', { issued: '2023' }), /no value/],
    ['a measurement without a date', anObservation('x', { valueQuantity: { value: 8 } }), /neither when/],
    [
      'a date that does not exist',
      anObservation('x', { issued: '2023-02-30', valueQuantity: { value: 8 } }),
      /2023-02-30/,
    ],
    ['a date in the future', anObservation('x', { issued: '2031-01-01', valueQuantity: { value: 8 } }), /future/],
    [
      'a value of the wrong type',
      anObservation('x', { issued: '2023', valueQuantity: { value: 'ten' } }),
      /valueQuantity\.value/,
    ],
    ['an entry made in error', anObservation('x', { status: 'entered-in-error' }), /entered-in-error/],
    ['another person’s entry', anObservation('x', { subject: { reference: 'Patient/tom' } }), /Patient\/tom/],
    ['a type that a care plan has no use for', { resourceType: 'Claim', id: 'x' }, /no use/],
    ['a resource named like part of an object', { resourceType: 'constructor', id: 'x' }, /no use/],
    ['an id that is none', { resourceType: 'Claim', id: 'a/b' }, /FHIR id/],
    [
      'a completed care plan',
      { resourceType: 'CarePlan', id: 'x', status: 'completed', subject: ABOUT_ANA },
      /completed/,
    ],
  ];
  for (const [what, resource, reason] of cases) {
    it(what, () => {
      const { items, leftOut } = read(resource);
      expect(items).toEqual([]);
      expect(leftOut.map((entry) => entry.reason)).toEqual([jasmine.stringMatching(reason)]);
      expect(leftOut[0]?.place).toContain('entry 2');
    });
  }

  it('the second entry with one id', () => {
    const twice = anObservation('x', { issued: '2023', valueQuantity: { value: 8 } });
    const { items, leftOut } = read(twice, twice);
    expect(items.length).toBe(1);
    expect(leftOut[0]?.reason).toContain('same id');
  });

  it('keys that no resource has, which never reach an object', () => {
    const text = aBundle(ANA).replace('{', '{"__proto__":{"isAdmin":true},');
    expect(readBundle(text, IMPORTED_AT).leftOutKeys).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });
});
