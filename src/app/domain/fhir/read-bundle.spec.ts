import { anything, assert, property, string } from 'fast-check';

import { ImportRefused } from './import-refused.ts';
import { type ReadBundle, readBundle } from './read-bundle.ts';

const NOW = '2026-05-05T08:00:00.000Z';
const SUBJECT = { reference: 'Patient/ana' };
const ANA = {
  resourceType: 'Patient',
  id: 'ana',
  name: [{ given: ['Ana'], family: 'Silva' }],
  birthDate: '1979-11-30',
};
const PHQ9 = { coding: [{ system: 'http://loinc.org', code: '44261-6' }], text: 'PHQ-9 total' };

const bundleText = (...resources: readonly object[]): string =>
  JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) });
const read = (...resources: readonly object[]): ReadBundle => readBundle(bundleText(ANA, ...resources), NOW);
const request = (id: string, authoredOn: string, more: object = {}): object => ({
  resourceType: 'MedicationRequest',
  id,
  status: 'active',
  subject: SUBJECT,
  medicationCodeableConcept: { text: 'Ibuprofen 600 mg' },
  authoredOn,
  ...more,
});
const observation = (id: string, more: object): object => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  subject: SUBJECT,
  code: PHQ9,
  ...more,
});

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
      request('b', '2024-03-01'),
      request('a', '2024-01-01'),
      request('c', '2024-02-01'),
    );
    expect(prescriptions).toBe(3);
    expect(items.map(({ content }) => content)).toEqual([
      jasmine.objectContaining({
        startedOn: '2024-01-01',
        lastPrescribedOn: '2024-03-01',
        prescriptions: 3,
        stoppedOn: null,
      }),
    ]);
  });

  it('keeps medicines of different codes apart', () => {
    const coded = (code: string): object => ({
      medicationCodeableConcept: { text: 'Oxycodone', coding: [{ system: 'rx', code }] },
    });
    expect(read(request('a', '2024-01-01', coded('10')), request('b', '2024-01-01', coded('60'))).items.length).toBe(2);
  });

  it('takes the time of issue where an observation gives no other, and puts all in order of date', () => {
    const { items } = read(
      observation('late', { issued: '2023-01-25T11:06:11Z', valueQuantity: { value: 8 } }),
      observation('early', { effectiveDateTime: '2021-03', valueQuantity: { value: 18 } }),
      {
        resourceType: 'Condition',
        id: 'old',
        subject: SUBJECT,
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
      request('a', '2024-01-01', {
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
      subject: SUBJECT,
      title: '<script>x</script>',
    });
    expect(patient.planTitle).toBe('<script>x</script>');
  });

  it('cuts a name at 500 characters', () => {
    const long = { resourceType: 'Condition', id: 'c', subject: SUBJECT, code: { text: 'x'.repeat(600) } };
    expect((read(long).items[0]?.content['text'] as string).length).toBe(500);
  });
});

describe('an entry that is left out, with its reason', () => {
  const cases: readonly (readonly [string, object, RegExp])[] = [
    ['a score above its range', observation('x', { issued: '2023', valueQuantity: { value: 99 } }), /0 to 27.*99/],
    ['a score below its range', observation('x', { issued: '2023', valueQuantity: { value: -1 } }), /0 to 27.*-1/],
    [
      'a part of a whole-number score',
      observation('x', { issued: '2023', valueQuantity: { value: 8.5 } }),
      /whole number/,
    ],
    ['a measurement without a value', observation('x', { issued: '2023' }), /no value/],
    ['a measurement without a date', observation('x', { valueQuantity: { value: 8 } }), /neither when/],
    [
      'a date that does not exist',
      observation('x', { issued: '2023-02-30', valueQuantity: { value: 8 } }),
      /2023-02-30/,
    ],
    ['a date in the future', observation('x', { issued: '2031-01-01', valueQuantity: { value: 8 } }), /future/],
    [
      'a value of the wrong type',
      observation('x', { issued: '2023', valueQuantity: { value: 'ten' } }),
      /valueQuantity\.value/,
    ],
    ['an entry made in error', observation('x', { status: 'entered-in-error' }), /entered-in-error/],
    ['another person’s entry', observation('x', { subject: { reference: 'Patient/tom' } }), /Patient\/tom/],
    ['a type that a care plan has no use for', { resourceType: 'Claim', id: 'x' }, /no use/],
    ['a resource named like part of an object', { resourceType: 'constructor', id: 'x' }, /no use/],
    ['an id that is none', { resourceType: 'Claim', id: 'a/b' }, /FHIR id/],
    [
      'a completed care plan',
      { resourceType: 'CarePlan', id: 'x', status: 'completed', subject: SUBJECT },
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
    const twice = observation('x', { issued: '2023', valueQuantity: { value: 8 } });
    const { items, leftOut } = read(twice, twice);
    expect(items.length).toBe(1);
    expect(leftOut[0]?.reason).toContain('same id');
  });

  it('keys that no resource has, which never reach an object', () => {
    const text = bundleText(ANA).replace('{', '{"__proto__":{"isAdmin":true},');
    expect(readBundle(text, NOW).leftOutKeys).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });
});

describe('a file that is refused, with fault and place', () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['an empty file', ' \n', /empty/],
    ['bytes that are no text', 'PK\u0003\u0004\uFFFD', /not text/],
    ['a truncated file', bundleText(ANA).slice(0, 60), /ends too early, at line 1/],
    ['something that is no JSON', '{"a": 1,\n "b" oops}', /line 2/],
    ['JSON that is no FHIR', '[1, 2]', /not FHIR/],
    ['a single resource', '{"resourceType":"Condition"}', /a Condition, not a Bundle/],
    ['a bundle without entries', '{"resourceType":"Bundle","type":"collection"}', /no list of entries/],
    ['a bundle without a patient', bundleText(), /no Patient/],
    ['two patients', bundleText(ANA, { ...ANA, id: 'tom' }), /entry 1 \(Patient\/ana\) and entry 2 \(Patient\/tom\)/],
    ['a patient without a birth date', bundleText({ ...ANA, birthDate: undefined }), /birthDate/],
    ['a birth date that can’t be', bundleText({ ...ANA, birthDate: '1979-13-01' }), /1979-13-01/],
    [
      'an NHS number with a wrong check digit',
      bundleText({ ...ANA, identifier: [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value: '9990000019' }] }),
      /check digit/,
    ],
    ['FHIR R5', bundleText(ANA, { resourceType: 'MedicationRequest', id: 'x', medication: {} }), /R5.*entry 2/],
    ['an entry without a resource', '{"resourceType":"Bundle","type":"collection","entry":[{}]}', /Entry 1/],
  ];
  for (const [what, text, message] of cases) {
    it(what, () =>
      expect(() => readBundle(text, NOW)).toThrowMatching(
        (error) => error instanceof ImportRefused && message.test(error.message),
      ),
    );
  }

  it('whatever text it is given, the answer is a bundle or a refusal, never a crash', () => {
    const onlyRefuses = (text: string): void => {
      try {
        readBundle(text, NOW);
      } catch (error) {
        if (!(error instanceof ImportRefused)) throw error;
      }
    };
    assert(property(string(), onlyRefuses));
    assert(
      property(anything(), anything(), (resource, more) => {
        onlyRefuses(
          JSON.stringify({
            resourceType: 'Bundle',
            type: 'collection',
            entry: [{ resource: ANA }, { resource }, more],
          }),
        );
      }),
    );
  });
});
