import type { ChangeAbout } from '../changes/send-state.ts';
import type { CareTeamMember, Patient } from '../patient/patient.ts';

/** What an edit of a record is about, as it is told where the record itself may not be named. */
export function aboutEdit(title: string, patient: Patient, team: readonly CareTeamMember[] | null): ChangeAbout {
  const { clinicId, coordinatorUid } = patient;
  const coordinatorName = team?.find(({ uid }) => uid === coordinatorUid)?.name ?? '';
  return { title, clinicId, coordinatorUid, coordinatorName };
}
