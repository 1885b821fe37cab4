import type { IsoDate } from '../patient/patient.ts';
import type { Coding } from './plan-record.ts';

export type ClinicalStatus = 'active' | 'recurrence' | 'relapse' | 'inactive' | 'remission' | 'resolved' | 'unknown';

/** A problem on the shared plan; its `discipline` is the one lead. */
export interface ProblemContent {
  /** At most 500 characters. */
  readonly text: string;
  readonly code: Coding | null;
  readonly onsetOn: IsoDate | null;
  readonly clinicalStatus: ClinicalStatus;
}
