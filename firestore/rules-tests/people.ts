import type { GuardedObject, Party } from '../../src/app/domain/access/access-matrix.ts';
import type { Actor } from '../../src/app/domain/access/actor.ts';

/** One person for each way of standing to Maya's record, as seen from its rheumatology strand. */
export const PEOPLE: Readonly<Record<Exclude<Party, 'visitor'>, Actor>> = {
  patient: { uid: 'maya', name: 'Maya Roberts', strand: 'patient' },
  'owning-discipline': { uid: 'rosa', name: 'Dr Rosa Ahmed', strand: 'rheumatology' },
  'other-discipline': { uid: 'pete', name: 'Dr Pete Okafor', strand: 'pain' },
  coordinator: { uid: 'cora', name: 'Cora Bell', strand: 'coordination' },
  'emergency-reader': { uid: 'fay', name: 'Fay Lindqvist', strand: 'physiotherapy' },
  proxy: { uid: 'leo', name: 'Leo Roberts', strand: 'patient' },
  'unticked-proxy': { uid: 'una', name: 'Una Roberts', strand: 'patient' },
  invitee: { uid: 'gail', name: 'Gail Green', strand: 'patient' },
  'clinic-admin': { uid: 'ada', name: 'Ada Quinn', strand: 'coordination' },
  'removed-member': { uid: 'nina', name: 'Nina Costa', strand: 'nutrition' },
  'withdrawn-discipline': { uid: 'sam', name: 'Dr Sam Hughes', strand: 'sleep' },
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
  'emergency-reader': FAY,
  proxy: LEO,
  'unticked-proxy': UNA,
  invitee: GAIL,
  'clinic-admin': ADA,
  'removed-member': NINA,
  'withdrawn-discipline': SAM,
  'unassigned-staff': NEIL,
} = PEOPLE;

/** Of a discipline that keeps notes to itself. */
export const PAUL: Actor = { uid: 'paul', name: 'Paul Mensah', strand: 'psychology' };

/** How somebody without an account would have to call themselves. */
const NOBODY: Actor = { uid: 'nobody', name: 'Nobody', strand: 'patient' };

/** Whoever stands so to the object: what one discipline keeps to itself, and safety, is seen from the psychology strand. */
export function personOf(party: Party, object: GuardedObject): Actor {
  if (party === 'owning-discipline' && (object.startsWith('restricted-') || object === 'measure-safety')) return PAUL;
  return party === 'visitor' ? NOBODY : PEOPLE[party];
}
