import type { Strand } from '../access/strands.ts';
import type { Audience, Content, PlanCollection, Source } from '../care-plan/plan-record.ts';
import type { IsoInstant } from '../patient/patient.ts';
import type { Overruling } from '../timeline/timeline-event.ts';

/** One edit as an editor hands it over: what the author saw (`base`), and what they want instead (`patch`). */
export interface Change {
  readonly clinicId: string;
  readonly patientId: string;
  readonly collection: PlanCollection | 'patients';
  readonly docId: string;
  readonly discipline: Strand;
  readonly visibility: Audience;
  readonly source: Source;
  /** The content the author started from; null to create. */
  readonly base: Content | null;
  /** 0 to create. */
  readonly baseRev: number;
  /** Only the fields that change. */
  readonly patch: Content;
  /** Set where an earlier version is brought back. */
  readonly isRestored?: boolean;
  readonly title: string;
  readonly plain: string;
  /** When it happened; null means now, by the server's clock. */
  readonly at: IsoInstant | null;
  /** Set where the author insists on contested words. */
  readonly overrules: Overruling | null;
}

/** A change as it is sent, again and again if need be, until there is an answer. */
export interface Attempt extends Change {
  /** At most 64 of `A-Z a-z 0-9 . _ -`. */
  readonly actionId: string;
}
