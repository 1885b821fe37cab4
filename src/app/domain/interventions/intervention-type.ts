import type { Discipline } from '../access/strands.ts';
import type { Coding } from '../care-plan/plan-record.ts';
import type { Choice } from '../fields/field.ts';
import type { FieldGroup, FormContext, Remarks, Values } from '../fields/form.ts';
import type { Guidance } from './guidance.ts';
import type { InterventionKind } from './intervention-kind.ts';
import type { SessionKey } from './parameters/session.ts';

/** What is recorded each time: a session, a food trial, a week. */
export interface OccasionType<Kind extends InterventionKind = InterventionKind> {
  /** Such as “session” or “food trial”. */
  readonly name: string;
  readonly groups: readonly FieldGroup[];
  /** Parameters of the intervention that a new occasion begins with. */
  readonly carries?: readonly string[];
  /** Those of its fields that “Same as last time” leaves to be told anew: how it went, and what holds for one time only. */
  readonly afresh: readonly SessionKey<Kind>[];
  /** `others` are the patient's other occasions of the same kind, of whatever intervention. */
  readonly problemsOf?: (values: Values, context: FormContext, others: readonly Values[]) => Remarks;
  readonly doubtsOf?: (values: Values, context: FormContext) => Remarks;
}

/**
 * One thing that can be done for a patient, as data: a medicine, a kind of course, a programme. One editor and one card
 * render them all, so a new one is an entry of the catalogue and its test. Ranges are sanity limits of a form, not
 * clinical advice.
 */
export interface InterventionType<Kind extends InterventionKind = InterventionKind> {
  /** Stable; such as `proc.rtms`. */
  readonly code: string;
  readonly kind: Kind;
  readonly name: string;
  /** What the patient reads instead of `name`. */
  readonly plainName?: string;
  /** Whose part of the plan it can stand in. */
  readonly disciplines: readonly Discipline[];
  readonly guidance: Guidance;
  readonly codings?: readonly Coding[];
  readonly groups: readonly FieldGroup[];
  /** Has to be answered before it becomes active. */
  readonly screening?: readonly Choice[];
  readonly occasion?: OccasionType<Kind>;
  readonly problemsOf?: (values: Values, context: FormContext) => Remarks;
  readonly doubtsOf?: (values: Values, context: FormContext) => Remarks;
}
