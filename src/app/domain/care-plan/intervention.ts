import type { IsoDate } from '../patient/patient.ts';
import type { Coding } from './plan-record.ts';

export interface MedicineContent {
  readonly kind: 'medicine';
  /** Name with strength and form, as written; at most 500 characters. */
  readonly name: string;
  readonly code: Coding | null;
  /** As written by the prescriber; null where the source gives none. */
  readonly dosage: string | null;
  readonly startedOn: IsoDate | null;
  readonly stoppedOn: IsoDate | null;
  /** Date of the newest prescription that was folded into this medicine. */
  readonly lastPrescribedOn: IsoDate | null;
  /** How many prescriptions stand behind it; 1 or more. */
  readonly prescriptions: number;
}

export interface ProcedureContent {
  readonly kind: 'procedure';
  readonly name: string;
  readonly code: Coding | null;
  readonly performedOn: IsoDate | null;
}
