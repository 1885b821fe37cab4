import type { Strand } from '../access/strands.ts';
import type { Content, PlanCollection } from '../care-plan/plan-record.ts';
import type { IsoInstant } from '../patient/patient.ts';
import type { EventKind } from '../timeline/timeline-event.ts';

/** One entry of the plan that the bundle gives. */
export interface ImportedItem {
  readonly collection: PlanCollection;
  readonly docId: string;
  readonly discipline: Strand;
  readonly kind: EventKind;
  /** Null where the source gives no date: it then counts as of the day of import. */
  readonly at: IsoInstant | null;
  readonly content: Content;
  readonly title: string;
  readonly plain: string;
}

/** An entry that was left out, with the reason as a sentence. */
export interface LeftOut {
  readonly place: string;
  readonly type: string;
  readonly reason: string;
}
