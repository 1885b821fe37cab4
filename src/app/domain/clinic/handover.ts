import type { IsoInstant } from '../patient/patient.ts';

/** `clinics/{c}/handovers/{id}`: something for a coordinator that is not, or not yet, part of a plan. */
export interface Handover {
  readonly id: string;
  readonly clinicId: string;
  readonly kind: 'note' | 'access-request';
  readonly patientId: string;
  readonly fromUid: string;
  readonly fromName: string;
  /** Empty for any coordinator of the clinic. */
  readonly toUid: string;
  /** What it is about, in a few words. */
  readonly about: string;
  /** At most 8,000 characters. */
  readonly text: string;
  readonly createdAt: IsoInstant;
  readonly doneBy: string | null;
  readonly doneAt: IsoInstant | null;
}
