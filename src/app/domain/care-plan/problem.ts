import type { Strand } from '../access/strands.ts';
import type { IsoDate } from '../patient/patient.ts';
import type { Coding, Content } from './plan-record.ts';

export type ClinicalStatus = 'active' | 'recurrence' | 'relapse' | 'inactive' | 'remission' | 'resolved' | 'unknown';

/** A problem on the shared plan. */
export interface ProblemCore {
  /** At most 500 characters. */
  readonly text: string;
  readonly code: Coding | null;
  readonly onsetOn: IsoDate | null;
  readonly clinicalStatus: ClinicalStatus;
  /** The one discipline that leads; the discipline of the document is whoever entered it. */
  readonly lead: Strand;
  readonly supporting: readonly Strand[];
}

export type ProblemContent = ProblemCore & Content;
