import type { Patient, PatientContent } from '../patient/patient.ts';
import { searchPatients } from './search-patients.ts';

type Who = Pick<PatientContent, 'givenName' | 'familyName' | 'birthDate'>;

/** Those who may be this very person: born on the same day, and of the same name without regard to case or accents. */
export function samePerson(
  patients: readonly Patient[],
  { givenName, familyName, birthDate }: Who,
): readonly Patient[] {
  if (givenName.trim() === '' || familyName.trim() === '') return [];
  const bornThen = patients.filter(({ content }) => content.birthDate === birthDate);
  return searchPatients(bornThen, `${givenName} ${familyName}`);
}
