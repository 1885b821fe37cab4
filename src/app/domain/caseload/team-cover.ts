import type { ClinicMember } from '../access/actor.ts';
import type { Discipline } from '../access/strands.ts';
import { describeStrand, DISCIPLINES } from '../access/strands.ts';

export interface StrandCover {
  readonly strand: Discipline;
  readonly isCovered: boolean;
}

/** Which disciplines of the plan somebody on the team covers now. */
export interface TeamCover {
  /** In the order of the plan; neurology only where somebody covers it. */
  readonly strands: readonly StrandCover[];
  /** "Rheumatology, pain medicine; nobody for sleep medicine". */
  readonly words: string;
}

/** Reads the cover of any team of a clinic from its members' uids. The same team gives the same object. */
export function teamCovers(members: readonly ClinicMember[]): (teamUids: readonly string[]) => TeamCover {
  const disciplines = disciplinesByUid(members);
  // A thousand patients have a few dozen different teams.
  const known = new Map<string, TeamCover>();
  return (teamUids) => {
    const key = teamUids.join();
    const cover = known.get(key) ?? coverOf(new Set(teamUids.map((uid) => disciplines.get(uid))));
    known.set(key, cover);
    return cover;
  };
}

function disciplinesByUid(members: readonly ClinicMember[]): ReadonlyMap<string, Discipline> {
  const brought = new Map<string, Discipline>();
  for (const { uid, active, discipline } of members) if (active && discipline !== null) brought.set(uid, discipline);
  return brought;
}

function coverOf(covered: ReadonlySet<Discipline | undefined>): TeamCover {
  const strands = DISCIPLINES.filter((strand) => covered.has(strand) || !describeStrand(strand).optional).map(
    (strand) => ({ strand, isCovered: covered.has(strand) }),
  );
  return { strands, words: wordsFor(strands) };
}

function wordsFor(strands: readonly StrandCover[]): string {
  const present = namesOf(strands.filter(({ isCovered }) => isCovered));
  const missing = namesOf(strands.filter(({ isCovered }) => !isCovered));
  const words = [present, missing && `nobody for ${missing}`].filter(Boolean).join('; ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function namesOf(strands: readonly StrandCover[]): string {
  return strands.map(({ strand }) => describeStrand(strand).name.toLowerCase()).join(', ');
}
