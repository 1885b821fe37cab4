import type { Discipline, Strand } from './strands.ts';

export type StaffRole = 'admin' | 'coordinator' | 'specialist';

/** `clinics/{clinicId}/members/{uid}`: the live membership that the security rules read on each request. */
export interface ClinicMember {
  readonly uid: string;
  readonly clinicId: string;
  readonly name: string;
  readonly roles: readonly StaffRole[];
  /** Null for coordinators and admins. */
  readonly discipline: Discipline | null;
  readonly active: boolean;
}

/** Whoever makes a change, as the event will name them. */
export interface Actor {
  readonly uid: string;
  readonly name: string;
  readonly strand: Strand;
}
