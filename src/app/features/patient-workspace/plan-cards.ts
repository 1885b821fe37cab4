import type { Account } from '../../domain/access/account.ts';
import { whyNotEditSection } from '../../domain/access/may.ts';
import { strandOf } from '../../domain/access/roles.ts';
import type { Strand, StrandDescription } from '../../domain/access/strands.ts';
import { STRANDS } from '../../domain/access/strands.ts';
import type { PlanSection } from '../../domain/care-plan/plan-section.ts';
import type { CareTeamMember } from '../../domain/patient/patient.ts';

/** One section of the plan as one reader meets it. */
export interface PlanCard {
  readonly strand: StrandDescription;
  readonly section: PlanSection | undefined;
  /** Who writes it on this patient's team; null while nobody does, empty while the team is not known. */
  readonly ownerName: string | null;
  readonly editedBy: string | null;
  readonly isMine: boolean;
  /** Why the reader may not edit it; null where they may. */
  readonly locked: string | null;
}

/**
 * The plan's sections with the reader's own first; a strand that is optional shows once it is written or has an owner.
 * `team` is null while it is not known.
 */
export function planCards(
  account: Account,
  patientName: string,
  team: readonly CareTeamMember[] | null,
  sections: readonly PlanSection[],
): readonly PlanCard[] {
  const own = strandOf(account);
  const cards = STRANDS.map((strand): PlanCard => {
    const section = sections.find(({ id }) => id === strand.id);
    const isMine = strand.id === own;
    // The coordinator of an imported record writes in it before a team is named.
    const owner = ownerOf(team, strand.id) ?? (isMine ? account.displayName : null);
    const ownerName = strand.id === 'patient' ? patientName : owner;
    const locked = whyNotEditSection(account, strand.id, ownerName);
    return { strand, section, ownerName, editedBy: editorOf(section, team, account, patientName), isMine, locked };
  }).filter(({ strand, section, ownerName }) => !strand.optional || section !== undefined || Boolean(ownerName));
  return [...cards.filter(({ isMine }) => isMine), ...cards.filter(({ isMine }) => !isMine)];
}

function ownerOf(team: readonly CareTeamMember[] | null, strand: Strand): string | null {
  if (!team) return '';
  return team.find((member) => member.strand === strand && member.to === null)?.name ?? null;
}

function editorOf(
  section: PlanSection | undefined,
  team: readonly CareTeamMember[] | null,
  account: Account,
  patientName: string,
): string | null {
  if (!section || section.rev === 0) return null;
  if (section.updatedBy === account.uid) return 'you';
  if (section.id === 'patient') return patientName;
  return team?.find(({ uid }) => uid === section.updatedBy)?.name ?? 'somebody else';
}

/** `somebody else` as a sentence begins with it. */
export function atSentenceStart(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
