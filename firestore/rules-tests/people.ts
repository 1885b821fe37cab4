import type { Party } from '../../src/app/domain/access/access-matrix.ts';
import type { Actor } from '../../src/app/domain/access/actor.ts';

/** One person for each way of standing to Maya's record, as seen from its rheumatology strand. */
export const PEOPLE: Readonly<Record<Exclude<Party, 'visitor'>, Actor>> = {
  patient: { uid: 'maya', name: 'Maya Roberts', strand: 'patient' },
  'owning-discipline': { uid: 'rosa', name: 'Dr Rosa Ahmed', strand: 'rheumatology' },
  'other-discipline': { uid: 'pete', name: 'Dr Pete Okafor', strand: 'pain' },
  coordinator: { uid: 'cora', name: 'Cora Bell', strand: 'coordination' },
  'clinic-admin': { uid: 'ada', name: 'Ada Quinn', strand: 'coordination' },
  'removed-member': { uid: 'nina', name: 'Nina Costa', strand: 'nutrition' },
  'inactive-member': { uid: 'ivan', name: 'Dr Ivan Petrov', strand: 'rheumatology' },
  'unassigned-staff': { uid: 'neil', name: 'Dr Neil Grant', strand: 'neurology' },
  'other-clinic-staff': { uid: 'olga', name: 'Dr Olga Lund', strand: 'rheumatology' },
  'other-patient': { uid: 'tom', name: 'Tom Ellis', strand: 'patient' },
};

export const {
  patient: MAYA,
  'owning-discipline': ROSA,
  'other-discipline': PETE,
  coordinator: CORA,
  'unassigned-staff': NEIL,
} = PEOPLE;

/** How somebody without an account would have to call themselves. */
const NOBODY: Actor = { uid: 'nobody', name: 'Nobody', strand: 'patient' };

export function personOf(party: Party): Actor {
  return party === 'visitor' ? NOBODY : PEOPLE[party];
}
