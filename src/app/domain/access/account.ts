import type { ClinicMember } from './actor.ts';

/** Who is signed in, as far as their own documents say. The security rules decide on their own. */
export interface Account {
  readonly uid: string;
  readonly email: string;
  readonly displayName: string;
  readonly clinicId: string;
  /** Null for patients, and for staff whose membership has ended. */
  readonly member: ClinicMember | null;
  /** The record that is about this person; null for staff. */
  readonly patientId: string | null;
  /** The record that its patient lets this person read parts of; null for everybody else. */
  readonly proxyFor: string | null;
}
