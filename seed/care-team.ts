import type { Actor } from '../src/app/domain/access/actor.ts';
import type { CareTeamMember } from '../src/app/domain/patient/patient.ts';
import type { StaffPerson } from './people.ts';
import { actorOf, CLINIC } from './people.ts';

export function careTeam(patientId: string, people: readonly StaffPerson[], from: string): CareTeamMember[] {
  return people.map((person) => ({
    uid: person.uid,
    clinicId: CLINIC.id,
    patientId,
    name: person.name,
    strand: actorOf(person).strand,
    from,
    to: null,
  }));
}

export function patientActor(uid: string, name: string): Actor {
  return { uid, name, strand: 'patient' };
}
