import type { Actor } from '../../domain/access/actor.ts';
import { withMember } from '../../domain/access/record-access.ts';
import type { Change } from '../../domain/changes/change.ts';

/** What a document gets once, when it is made, and keeps. A new patient's coordinator is whoever makes the record. */
export function newRecord(change: Change, { uid }: Actor): Record<string, unknown> {
  const { clinicId, patientId, discipline, visibility, source } = change;
  if (change.collection !== 'patients') return { clinicId, patientId, discipline, visibility, source, createdBy: uid };
  const access = withMember({ members: {}, consents: {}, teamUids: [] }, uid, 'coordination');
  return { clinicId, patientUid: null, coordinatorUid: uid, ...access, createdBy: uid };
}
