import type { FieldPath } from '../queries/query.ts';
import type { Fields, Micros, Value } from '../values/value.ts';
import type { DocumentName } from './document.ts';

/** What must hold of the stored document before a write; undefined demands nothing. */
export type Precondition = { readonly exists: boolean } | { readonly updateTime: Micros } | undefined;

export type Transform = { readonly field: FieldPath } & (
  | { readonly kind: 'requestTime' }
  | { readonly kind: 'increment' | 'maximum' | 'minimum'; readonly operand: Value }
  | { readonly kind: 'appendMissing' | 'removeAll'; readonly values: readonly Value[] }
);

export type WriteRequest =
  | {
      readonly kind: 'update';
      readonly name: DocumentName;
      readonly fields: Fields;
      /** Undefined replaces the whole document; an empty mask touches nothing but creates. */
      readonly mask: readonly FieldPath[] | undefined;
      readonly transforms: readonly Transform[];
      readonly precondition: Precondition;
    }
  | { readonly kind: 'delete'; readonly name: DocumentName; readonly precondition: Precondition }
  | { readonly kind: 'verify'; readonly name: DocumentName; readonly precondition: Exclude<Precondition, undefined> };

export interface WriteResult {
  /** Absent for a delete or a verify. */
  readonly updateTime?: Micros;
  /** One value for each transform, in order. */
  readonly transformResults?: readonly Value[];
}

export interface CommitOutcome {
  readonly commitTime: Micros;
  /** One result for each write, in order. */
  readonly results: readonly WriteResult[];
}
