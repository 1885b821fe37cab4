import type { IsoDate } from '../patient/patient.ts';
import type { PlanRecord } from './plan-record.ts';

/** A strand's part of the shared plan; its document id is the strand's. */
export interface SectionContent {
  /** For the team; at most 8,000 characters. */
  readonly clinicalText: string;
  /** The same in the patient's words; at most 2,000 characters. */
  readonly plainText: string;
  readonly reviewDueOn: IsoDate | null;
}

export type PlanSection = PlanRecord<SectionContent>;

export const SECTION_LIMITS = { clinicalText: 8000, plainText: 2000 } as const;
