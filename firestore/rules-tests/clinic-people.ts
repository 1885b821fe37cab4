import type { Documents } from './record-of.ts';
import { CLINIC, RECORD } from './record-of.ts';

/** Two clinics, their members, and the accounts of patients and of those close to one. */
export function clinicPeople(): Documents {
  return {
    'clinics/northgate': { ...clinic('Northgate'), switches: { promptsOn: true, autoScoringOn: true } },
    'clinics/southside': clinic('Southside'),
    ...member('rosa', 'Dr Rosa Ahmed', ['specialist'], 'rheumatology'),
    ...member('pete', 'Dr Pete Okafor', ['specialist'], 'pain'),
    ...member('paul', 'Paul Mensah', ['specialist'], 'psychology'),
    ...member('cora', 'Cora Bell', ['coordinator'], null),
    ...member('ada', 'Ada Quinn', ['admin'], null),
    ...member('nina', 'Nina Costa', ['specialist'], 'nutrition'),
    ...member('sam', 'Dr Sam Hughes', ['specialist'], 'sleep'),
    ...member('neil', 'Dr Neil Grant', ['specialist'], 'neurology'),
    ...member('fay', 'Fay Lindqvist', ['specialist'], 'physiotherapy'),
    ...member('ivan', 'Dr Ivan Petrov', ['specialist', 'coordinator'], 'rheumatology', { active: false }),
    ...member('olga', 'Dr Olga Lund', ['specialist', 'coordinator'], 'rheumatology', { clinicId: 'southside' }),
    'users/maya': { clinicId: CLINIC, patientId: RECORD, proxyFor: null, displayName: 'Maya Roberts' },
    'users/tom': { clinicId: CLINIC, patientId: 'tom-ellis', proxyFor: null, displayName: 'Tom Ellis' },
    'users/leo': { clinicId: CLINIC, patientId: null, proxyFor: RECORD, displayName: 'Leo Roberts' },
    'users/una': { clinicId: CLINIC, patientId: null, proxyFor: RECORD, displayName: 'Una Roberts' },
  };
}

/** A member of the clinic, of the first one unless told otherwise, with the account that points there. */
export function member(
  uid: string,
  name: string,
  roles: readonly string[],
  discipline: string | null,
  { clinicId = CLINIC, active = true } = {},
): Documents {
  return {
    [`clinics/${clinicId}/members/${uid}`]: { name, roles, discipline, active },
    [`users/${uid}`]: { clinicId, patientId: null, proxyFor: null, displayName: name },
  };
}

function clinic(name: string): Record<string, unknown> {
  return { name, timeZone: 'Europe/London' };
}
