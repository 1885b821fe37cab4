import type { Field } from './field.ts';

/** Values of `content` by field. */
export type Values = Readonly<Record<string, unknown>>;

/** A problem or a question beside a field, by its id. */
export type Remarks = Readonly<Record<string, string>>;

export interface FieldGroup {
  /** Empty where the form needs no heading. */
  readonly title: string;
  readonly fields: readonly Field[];
  /** Stays folded until it is wanted or holds something. */
  readonly optional?: true;
}

/** What surrounds a form when it is checked. */
export interface FormContext {
  /** The clinic's date. */
  readonly today: string;
}

/** What can be recorded of one kind of document; one editor and one card render every form. */
export interface Form {
  readonly groups: readonly FieldGroup[];
  /** Problems between fields that are each right by themselves. */
  readonly problemsOf?: (values: Values, context: FormContext) => Remarks;
  /** Fields that the others leave no room for: not asked, and written empty. */
  readonly withoutOf?: (values: Values) => readonly string[];
  /** What a field that was just typed brings into fields that are still empty, for its author to see and change. */
  readonly fillIn?: (
    field: string,
    typed: Readonly<Record<string, string>>,
    context: FormContext,
  ) => Readonly<Record<string, string>>;
  /** Questions between fields. */
  readonly doubtsOf?: (values: Values, context: FormContext) => Remarks;
}

export function fieldsOf({ groups }: Form): readonly Field[] {
  return groups.flatMap(({ fields }) => fields);
}
