import type { Strand } from '../access/strands.ts';
import type { Audience, Content, PlanCollection, Source } from '../care-plan/plan-record.ts';
import type { IsoInstant } from '../patient/patient.ts';
import type { EventKind } from '../timeline/timeline-event.ts';

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
  readonly kind: EventKind;
  readonly title: string;
  readonly plain: string;
  /** When it happened; null means now, by the server's clock. */
  readonly at: IsoInstant | null;
}
