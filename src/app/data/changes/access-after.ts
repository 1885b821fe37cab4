import type { ConsentContent } from '../../domain/access/consent.ts';
import type { RecordAccess } from '../../domain/access/record-access.ts';
import { withConsent, withMember, withoutMember } from '../../domain/access/record-access.ts';
import type { Discipline } from '../../domain/access/strands.ts';
import type { Content } from '../../domain/care-plan/plan-record.ts';
import type { Change } from '../../domain/changes/change.ts';
import type { MembershipContent } from '../../domain/patient/patient.ts';

/** Whether a change decides who may read: such a change writes the answer on the patient document too. */
export function decidesAccess({ collection }: Change): boolean {
  return collection === 'team' || collection === 'consents';
}

/** Who may read once `content` stands in the place that `change` names. */
export function accessAfter(before: RecordAccess, change: Change, content: Content): RecordAccess {
  const { members, consents, teamUids } = before;
  const access = { members, consents, teamUids };
  if (change.collection === 'consents') {
    return withConsent(access, change.docId as Discipline, content as unknown as ConsentContent);
  }
  const { strand, to } = content as unknown as MembershipContent;
  return to === null ? withMember(access, change.docId, strand) : withoutMember(access, change.docId, strand);
}
