import type { PatientContent } from './patient.ts';

export function fullName({ givenName, familyName }: Pick<PatientContent, 'givenName' | 'familyName'>): string {
  return `${givenName} ${familyName}`;
}
