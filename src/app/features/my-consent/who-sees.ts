import type { ConsentContent } from '../../domain/access/consent.ts';
import type { Discipline } from '../../domain/access/strands.ts';
import { describeStrand, DISCIPLINES } from '../../domain/access/strands.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import type { CareTeamMember, Patient } from '../../domain/patient/patient.ts';

/** One discipline, as the patient decides about it. */
export interface SharedWith {
  readonly discipline: Discipline;
  readonly name: string;
  readonly plainRole: string;
  readonly people: readonly CareTeamMember[];
  readonly consent: PlanRecord<ConsentContent> | null;
  readonly isGiven: boolean;
}

/** The disciplines that somebody of the team works in, or that the patient has answered about. */
export function sharedWith(
  team: readonly CareTeamMember[],
  consents: readonly PlanRecord<ConsentContent>[],
): SharedWith[] {
  return DISCIPLINES.flatMap((discipline) => {
    const people = team.filter(({ strand, to }) => strand === discipline && to === null);
    const consent = consents.find(({ id }) => id === discipline) ?? null;
    if (people.length === 0 && consent?.content.state !== 'given') return [];
    const { name, plainRole } = describeStrand(discipline);
    return { discipline, name, plainRole, people, consent, isGiven: consent?.content.state === 'given' };
  });
}

/** Staff who can open the record now, in the order of the team. */
export function whoReadsNow(patient: Patient, team: readonly CareTeamMember[]): readonly CareTeamMember[] {
  return team.filter(({ uid, to }) => to === null && patient.teamUids.includes(uid));
}
