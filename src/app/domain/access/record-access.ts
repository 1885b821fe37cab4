import type { ConsentContent, ConsentState } from './consent.ts';
import type { Discipline, Strand } from './strands.ts';

/** Who is on a record's team, what the patient agreed to, and who may therefore read now. */
export interface RecordAccess {
  readonly members: Readonly<Partial<Record<Strand, readonly string[]>>>;
  readonly consents: Readonly<Partial<Record<Discipline, ConsentState>>>;
  readonly teamUids: readonly string[];
}

export function withMember(access: RecordAccess, uid: string, strand: Strand): RecordAccess {
  const { members } = withoutMember(access, uid, strand);
  return reading({ ...access, members: { ...members, [strand]: [...(members[strand] ?? []), uid] } });
}

export function withoutMember(access: RecordAccess, uid: string, strand: Strand): RecordAccess {
  const others = (access.members[strand] ?? []).filter((other) => other !== uid);
  return reading({ ...access, members: { ...access.members, [strand]: others } });
}

export function withConsent(
  access: RecordAccess,
  discipline: Discipline,
  { state }: Pick<ConsentContent, 'state'>,
): RecordAccess {
  return reading({ ...access, consents: { ...access.consents, [discipline]: state } });
}

/** Coordinators may always read, a discipline's members while the patient's consent for it stands. */
function reading({ members, consents }: Omit<RecordAccess, 'teamUids'>): RecordAccess {
  const teamUids = Object.entries(members).flatMap(([strand, uids]) =>
    strand === 'coordination' || consents[strand as Discipline] === 'given' ? uids : [],
  );
  return { members, consents, teamUids: [...new Set(teamUids)] };
}
