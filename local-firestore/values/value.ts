/** A Firestore value in its canonical ProtoJSON form: exactly one key, integers as decimal strings, timestamps in UTC. */
export type Value =
  | { readonly nullValue: null }
  | { readonly booleanValue: boolean }
  | { readonly integerValue: string }
  | { readonly doubleValue: number | 'NaN' | 'Infinity' | '-Infinity' | '-0' }
  | { readonly timestampValue: string }
  | { readonly stringValue: string }
  | { readonly bytesValue: string }
  | { readonly referenceValue: string }
  | { readonly geoPointValue: { readonly latitude: number; readonly longitude: number } }
  | { readonly arrayValue: { readonly values: readonly Value[] } }
  | { readonly mapValue: { readonly fields: Fields } };

/** Fields by name. Always created without a prototype, so that a field called `__proto__` is only a field. */
export type Fields = Readonly<Record<string, Value>>;

/** Microseconds since 1970; safe as a number until the year 2255. */
export type Micros = number;
