import type { ClinicMember } from '../../domain/access/actor.ts';
import type { ConsentContent } from '../../domain/access/consent.ts';
import { memberStrand } from '../../domain/access/member-strand.ts';
import type { Discipline, Strand } from '../../domain/access/strands.ts';
import { DISCIPLINES, STRANDS } from '../../domain/access/strands.ts';
import type { TeamPeriod } from '../../domain/access/team-periods.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import type { CareTeamMember } from '../../domain/patient/patient.ts';

/** Somebody who is or was on the team, with each of their times on it. */
export interface TeamPerson extends CareTeamMember {
  readonly periods: readonly TeamPeriod[];
}

/** One strand of a care team: who holds it, who held it, who could, and what the patient said about it. */
export interface TeamStrand {
  readonly strand: Strand;
  /** Null for coordination, which needs no consent. */
  readonly discipline: Discipline | null;
  readonly isGap: boolean;
  readonly current: readonly TeamPerson[];
  readonly past: readonly TeamPerson[];
  /** Members of the clinic who could join. */
  readonly candidates: readonly ClinicMember[];
  /** Null where nobody has asked the patient. */
  readonly consent: PlanRecord<ConsentContent> | null;
}

export interface WholeTeam {
  readonly team: readonly CareTeamMember[];
  readonly periods: ReadonlyMap<string, readonly TeamPeriod[]>;
  readonly members: readonly ClinicMember[];
  readonly consents: readonly PlanRecord<ConsentContent>[];
}

/** The strands in the plan's order. An optional one that nobody has held and nobody was asked about has no gap. */
export function teamStrands({ team, periods, members, consents }: WholeTeam): TeamStrand[] {
  return STRANDS.filter(({ id }) => id !== 'patient').map(({ id, optional }) => {
    const everybody = team
      .filter(({ strand }) => strand === id)
      .map((member) => ({ ...member, periods: periods.get(member.uid) ?? [periodOf(member)] }));
    const current = everybody.filter(({ to }) => to === null);
    const past = everybody.filter(({ to }) => to !== null);
    const consent = consents.find(({ id: discipline }) => discipline === id) ?? null;
    const isHere = new Set(current.map(({ uid }) => uid));
    return {
      strand: id,
      discipline: DISCIPLINES.find((discipline) => discipline === id) ?? null,
      isGap: current.length === 0 && (!optional || past.length > 0 || consent !== null),
      current,
      past,
      candidates: members.filter((member) => memberStrand(member) === id && !isHere.has(member.uid)),
      consent,
    };
  });
}

function periodOf({ from, to }: CareTeamMember): TeamPeriod {
  return { from, to };
}
