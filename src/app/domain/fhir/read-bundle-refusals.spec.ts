import { anything, assert, property, string } from 'fast-check';

import { aBundle, ANA, IMPORTED_AT } from '../../testing/a-bundle.ts';
import { ImportRefused } from './import-refused.ts';
import { readBundle } from './read-bundle.ts';

describe('a file that is refused, with fault and place', () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['an empty file', ' \n', /empty/],
    ['bytes that are no text', 'PK\u0003\u0004\uFFFD', /not text/],
    ['a truncated file', aBundle(ANA).slice(0, 60), /ends too early, at line 1/],
    ['something that is no JSON', '{"a": 1,\n "b" oops}', /line 2/],
    ['JSON that is no FHIR', '[1, 2]', /not FHIR/],
    ['a single resource', '{"resourceType":"Condition"}', /a Condition, not a Bundle/],
    ['a bundle without entries', '{"resourceType":"Bundle","type":"collection"}', /no list of entries/],
    ['a bundle without a patient', aBundle(), /no Patient/],
    ['two patients', aBundle(ANA, { ...ANA, id: 'tom' }), /entry 1 \(Patient\/ana\) and entry 2 \(Patient\/tom\)/],
    ['a patient without a birth date', aBundle({ ...ANA, birthDate: undefined }), /birthDate/],
    ['a birth date that can’t be', aBundle({ ...ANA, birthDate: '1979-13-01' }), /1979-13-01/],
    [
      'an NHS number with a wrong check digit',
      aBundle({ ...ANA, identifier: [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value: '9990000019' }] }),
      /check digit/,
    ],
    ['FHIR R5', aBundle(ANA, { resourceType: 'MedicationRequest', id: 'x', medication: {} }), /R5.*entry 2/],
    ['an entry without a resource', '{"resourceType":"Bundle","type":"collection","entry":[{}]}', /Entry 1/],
  ];
  for (const [what, text, message] of cases) {
    it(what, () =>
      expect(() => readBundle(text, IMPORTED_AT)).toThrowMatching(
        (error) => error instanceof ImportRefused && message.test(error.message),
      ),
    );
  }

  it('whatever text it is given, the answer is a bundle or a refusal, never a crash', () => {
    const onlyRefuses = (text: string): void => {
      try {
        readBundle(text, IMPORTED_AT);
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
