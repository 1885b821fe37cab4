/** After every date that is to be believed in these bundles. */
export const IMPORTED_AT = '2026-05-05T08:00:00.000Z';

export const ANA = {
  resourceType: 'Patient',
  id: 'ana',
  name: [{ given: ['Ana'], family: 'Silva' }],
  birthDate: '1979-11-30',
};
export const ABOUT_ANA = { reference: 'Patient/ana' };

/** The text of a FHIR bundle that holds these resources in this order. */
export function aBundle(...resources: readonly object[]): string {
  return JSON.stringify({
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ resource })),
  });
}

/** A PHQ-9 of Ana's, which still needs a value and a date. */
export function anObservation(id: string, parts: object): object {
  return {
    resourceType: 'Observation',
    id,
    status: 'final',
    subject: ABOUT_ANA,
    code: { coding: [{ system: 'http://loinc.org', code: '44261-6' }], text: 'PHQ-9 total' },
    ...parts,
  };
}

/** Ibuprofen for Ana, unless told otherwise. */
export function aPrescription(id: string, authoredOn: string, parts: object = {}): object {
  return {
    resourceType: 'MedicationRequest',
    id,
    status: 'active',
    subject: ABOUT_ANA,
    medicationCodeableConcept: { text: 'Ibuprofen 600 mg' },
    authoredOn,
    ...parts,
  };
}
