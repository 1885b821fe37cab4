import { parseNhsNumber } from '../patient/nhs-number.ts';
import type { PatientContent } from '../patient/patient.ts';
import type { FhirPatient } from './bundle-entries.ts';
import { shorten } from './concepts.ts';
import { readFhirDate } from './fhir-date.ts';
import { ImportRefused } from './import-refused.ts';
import type { ImportedPlanHeader } from './read-care-plan.ts';

const NHS_NUMBER_SYSTEM = 'https://fhir.nhs.uk/Id/nhs-number';
const LONGEST_PERSON_NAME = 100;

/** Demographics and plan header of the new patient. Throws `ImportRefused` without a name or a possible birth date. */
export function readPatient(
  patient: FhirPatient,
  place: string,
  header: ImportedPlanHeader | undefined,
  now: string,
): PatientContent {
  const name = patient.name.find(({ use }) => use === 'official') ?? patient.name[0];
  const given = name?.given?.join(' ').trim() ?? '';
  const family = name?.family?.trim() ?? name?.text?.trim() ?? '';
  if (!family) throw new ImportRefused(`The patient at ${place} has no family name.`);
  const born = readFhirDate(patient.birthDate);
  if (!born || born.at > now || patient.birthDate.length !== 10) {
    throw new ImportRefused(`The patient at ${place} has a birth date that can't be: ${patient.birthDate}.`);
  }
  const nhsNumber = patient.identifier?.find(({ system }) => system === NHS_NUMBER_SYSTEM)?.value;
  if (nhsNumber !== undefined && !parseNhsNumber(nhsNumber)) {
    throw new ImportRefused(`The patient at ${place} has an NHS number whose check digit is wrong: ${nhsNumber}.`);
  }
  return {
    givenName: shorten(given, LONGEST_PERSON_NAME),
    familyName: shorten(family, LONGEST_PERSON_NAME),
    birthDate: born.on,
    nhsNumber: nhsNumber === undefined ? null : parseNhsNumber(nhsNumber),
    alerts: [],
    planTitle: header?.planTitle ?? 'Imported record',
    planStatus: 'draft',
    startedOn: header?.startedOn ?? null,
    nextReviewOn: null,
    clinicalSummary: header?.clinicalSummary ?? '',
    plainSummary: '',
  };
}
