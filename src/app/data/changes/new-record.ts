import type { Actor } from '../../domain/access/actor.ts';
import type { Change } from '../../domain/changes/change.ts';

/** What a document gets once, when it is made, and keeps. */
export function newRecord(change: Change, { uid }: Actor): Record<string, unknown> {
  const { clinicId, patientId, discipline, visibility, source } = change;
  if (change.collection !== 'patients') return { clinicId, patientId, discipline, visibility, source, createdBy: uid };
  return { clinicId, patientUid: null, coordinatorUid: uid, teamUids: [uid], createdBy: uid };
}
