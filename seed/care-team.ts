import type { Actor } from '../src/app/domain/access/actor.ts';
import { describeStrand } from '../src/app/domain/access/strands.ts';
import type { PatientRecord } from './patient-record.ts';
import type { StaffPerson } from './people.ts';
import { actorOf, STAFF } from './people.ts';

/** The team joins a record, and the patient's consent for each of its disciplines is written down. */
export function formTeam(record: PatientRecord, people: readonly StaffPerson[], from: string, at: string): void {
  const coordinator = actorOf(STAFF.cora);
  for (const person of people) {
    const { uid, name, strand } = actorOf(person);
    const { plainRole, name: discipline } = describeStrand(strand);
    record.apply(
      {
        collection: 'team',
        docId: uid,
        discipline: strand,
        kind: 'team.joined',
        patch: { name, strand, from, to: null },
        title: `${name} joined the team (${discipline})`,
        plain: `${name} joined your team as your ${plainRole}.`,
      },
      coordinator,
      at,
    );
    if (person.discipline === null) continue;
    record.apply(
      {
        collection: 'consents',
        docId: person.discipline,
        discipline: person.discipline,
        kind: 'consent.given',
        patch: { state: 'given', on: from, how: 'witnessed', witness: coordinator.name, note: '' },
        title: `Consent given for ${discipline}`,
        plain: `You agreed that ${discipline.toLowerCase()} may read your plan.`,
      },
      coordinator,
      at,
    );
  }
}

/** Somebody's place on the team ends; what they wrote stays. */
export function leaveTeam(record: PatientRecord, person: StaffPerson, to: string, at: string): void {
  const { uid, name, strand } = actorOf(person);
  record.apply(
    {
      collection: 'team',
      docId: uid,
      discipline: strand,
      kind: 'team.left',
      patch: { to },
      title: `${name} left the team (${describeStrand(strand).name})`,
      plain: `${name} is no longer on your team.`,
    },
    actorOf(STAFF.cora),
    at,
  );
}

export function patientActor(uid: string, name: string): Actor {
  return { uid, name, strand: 'patient' };
}
