import type { Change } from '../changes/change.ts';
import type { CareTeamMember, IsoDate, MembershipContent, Patient } from '../patient/patient.ts';
import type { Strand } from './strands.ts';
import { describeStrand } from './strands.ts';

type WhoseTeam = Pick<Patient, 'id' | 'clinicId'>;

/** Somebody who is to care for a patient. */
export interface Joining {
  readonly uid: string;
  readonly name: string;
  readonly strand: Strand;
}

/** Puts somebody on the team from a day on; `before` is their place on it as it stands, null where they never had one. */
export function joinTeam(
  whose: WhoseTeam,
  { uid, name, strand }: Joining,
  before: CareTeamMember | null,
  from: IsoDate,
): Change {
  const { name: discipline, plainRole } = describeStrand(strand);
  return {
    ...changeOfPlace(whose, uid, strand, before),
    patch: { name, strand, from, to: null },
    title: `${name} joined the team (${discipline})`,
    plain: `${name} joined your team as your ${plainRole}.`,
  };
}

/** Ends somebody's place on the team on a day, which is the last of it. */
export function leaveTeam(whose: WhoseTeam, member: CareTeamMember, to: IsoDate): Change {
  const { name, uid, strand } = member;
  return {
    ...changeOfPlace(whose, uid, strand, member),
    patch: { to },
    title: `${name} left the team (${describeStrand(strand).name})`,
    plain: `${name} is no longer on your team.`,
  };
}

function changeOfPlace(
  { id, clinicId }: WhoseTeam,
  uid: string,
  strand: Strand,
  before: CareTeamMember | null,
): Omit<Change, 'patch' | 'title' | 'plain'> {
  return {
    clinicId,
    patientId: id,
    collection: 'team',
    docId: uid,
    discipline: strand,
    visibility: 'everyone',
    source: 'typed',
    base: before && { ...contentOf(before) },
    baseRev: before?.rev ?? 0,
    at: null,
    overrules: null,
  };
}

function contentOf({ name, strand, from, to }: CareTeamMember): MembershipContent {
  return { name, strand, from, to };
}
