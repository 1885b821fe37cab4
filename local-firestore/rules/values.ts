import type { Fields } from '../values/value.ts';

/** A value of the rules language: JavaScript's own where that is unambiguous (bigint = int, number = float). */
export type RulesValue =
  | null
  | boolean
  | bigint
  | number
  | string
  | RulesList
  | RulesMap
  | RulesSet
  | MapDiff
  | RulesBytes
  | RulesPath
  | RulesTimestamp
  | RulesDuration
  | LatLng
  | Constraint;

export type RulesList = readonly RulesValue[];

/** What evaluation yields: failures are values, so that `||` and `&&` can absorb them. */
export type Result = RulesValue | Failure;

/** An evaluation error. `text` is what the emulator would say, `hint` what we add; `offset` its place in the source. */
export class Failure {
  readonly text: string | undefined;
  readonly hint: string | undefined;
  readonly offset: number | undefined;

  constructor(text: string | undefined, hint?: string, offset?: number) {
    this.text = text;
    this.hint = hint;
    this.offset = offset;
  }

  /** This failure, placed at `offset` unless it has a place already. */
  at(offset: number): Failure {
    return this.offset === undefined ? new Failure(this.text, this.hint, offset) : this;
  }
}

/** Own keys only; the values of a document's fields are converted when first asked for. */
export class RulesMap {
  readonly type = 'map';
  /** Of what a query's filter tells of a document: there may be more keys than are known. */
  readonly isPartial: boolean;
  readonly #values: Map<string, RulesValue>;
  readonly #fields: Fields | undefined;
  #keys: readonly string[] | undefined;
  readonly #convert: ((field: Fields[string]) => RulesValue) | undefined;

  constructor(
    values: Map<string, RulesValue>,
    isPartial = false,
    fields?: Fields,
    convert?: (field: Fields[string]) => RulesValue,
  ) {
    this.#values = values;
    this.isPartial = isPartial;
    this.#fields = fields;
    this.#convert = convert;
  }

  static of(values: Readonly<Record<string, RulesValue>>): RulesMap {
    return new RulesMap(new Map(Object.entries(values)));
  }

  get size(): number {
    return this.#fields ? this.keys().length : this.#values.size;
  }

  has(key: string): boolean {
    return this.#fields ? Object.hasOwn(this.#fields, key) : this.#values.has(key);
  }

  get(key: string): RulesValue | undefined {
    const known = this.#values.get(key);
    if (known !== undefined || !this.#fields || !this.#convert || !Object.hasOwn(this.#fields, key)) return known;
    const field = this.#fields[key];
    if (field === undefined) return undefined;
    const value = this.#convert(field);
    this.#values.set(key, value);
    return value;
  }

  /** Sorted, so that equal maps have equal `keys()`. */
  keys(): readonly string[] {
    this.#keys ??= (this.#fields ? Object.keys(this.#fields) : [...this.#values.keys()]).sort();
    return this.#keys;
  }
}

/** Items are distinct by rules equality. */
export class RulesSet {
  readonly type = 'set';
  readonly items: RulesList;

  constructor(items: RulesList) {
    this.items = items;
  }
}

export class MapDiff {
  readonly type = 'map_diff';
  readonly added: RulesSet;
  readonly removed: RulesSet;
  readonly changed: RulesSet;
  readonly unchanged: RulesSet;

  constructor(added: string[], removed: string[], changed: string[], unchanged: string[]) {
    this.added = new RulesSet(added);
    this.removed = new RulesSet(removed);
    this.changed = new RulesSet(changed);
    this.unchanged = new RulesSet(unchanged);
  }
}

export class RulesBytes {
  readonly type = 'bytes';
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
}

export class RulesPath {
  readonly type = 'path';
  readonly segments: readonly string[];

  constructor(segments: readonly string[]) {
    this.segments = segments;
  }

  toString(): string {
    return `/${this.segments.join('/')}`;
  }
}

export class RulesTimestamp {
  readonly type = 'timestamp';
  /** Since 1970. */
  readonly nanos: bigint;

  constructor(nanos: bigint) {
    this.nanos = nanos;
  }
}

export class RulesDuration {
  readonly type = 'duration';
  readonly nanos: bigint;

  constructor(nanos: bigint) {
    this.nanos = nanos;
  }
}

export class LatLng {
  readonly type = 'latlng';
  readonly latitude: number;
  readonly longitude: number;

  constructor(latitude: number, longitude: number) {
    this.latitude = latitude;
    this.longitude = longitude;
  }
}

export type Comparator = 'GT' | 'GTE' | 'LT' | 'LTE' | 'EQ' | 'NEQ' | 'LIST_CONTAINS';

/** What a query's filters say of a field whose value they do not fix. */
export class Constraint {
  readonly type = 'constraint';
  readonly comparators: readonly { readonly comparator: Comparator; readonly operand: RulesValue }[];

  constructor(comparators: Constraint['comparators']) {
    this.comparators = comparators;
  }
}

export type TypeName =
  | 'null'
  | 'bool'
  | 'int'
  | 'float'
  | 'string'
  | 'list'
  | Exclude<RulesValue, null | boolean | bigint | number | string | RulesList>['type'];

export function typeOf(value: RulesValue): TypeName {
  switch (typeof value) {
    case 'boolean':
      return 'bool';
    case 'bigint':
      return 'int';
    case 'number':
      return 'float';
    case 'string':
      return 'string';
    default:
      if (value === null) return 'null';
      return 'type' in value ? value.type : 'list';
  }
}
