import type { Strand } from '../access/strands.ts';
import type { Audience, Content, PlanCollection, Source } from '../care-plan/plan-record.ts';
import type { Form } from '../fields/form.ts';
import type { IsoDate } from '../patient/patient.ts';
import type { Change } from './change.ts';

/** How a change reads on the timeline. */
export type Telling = Pick<Change, 'title' | 'plain' | 'isRestored'>;

/** `before` is null for a new document; `after` is the whole of it. */
export type Tell = (before: Content | null, after: Content) => Telling;

/** A document of the plan as an editor edits it: where it stands, what can be typed into it, how its change is told. */
export interface Editable {
  readonly clinicId: string;
  readonly patientId: string;
  readonly collection: PlanCollection | 'patients';
  readonly docId: string;
  readonly discipline: Strand;
  readonly visibility: Audience;
  readonly source: Source;
  readonly form: Form;
  /** What a new document holds besides what is typed. */
  readonly fixed: Content;
  /** What to call it where the patient may not be named. */
  readonly title: string;
  readonly tell: Tell;
  /** The day of the patient's life that a change tells of; missing or null where it tells of the moment of writing. */
  readonly happenedOn?: (after: Content, before: Content | null) => IsoDate | null;
}
