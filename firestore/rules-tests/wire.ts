/** A value as the REST protocol spells it: one key, which tells the type. */
export type WireValue = Readonly<Record<string, unknown>>;

export type WireFields = Readonly<Record<string, WireValue>>;

export interface WireWrite {
  readonly update?: { readonly name: string; readonly fields?: WireFields };
  readonly updateMask?: { readonly fieldPaths?: readonly string[] };
  readonly updateTransforms?: readonly { readonly fieldPath: string; readonly setToServerValue?: string }[];
  readonly currentDocument?: unknown;
  readonly delete?: string;
}

/** The writes of one commit. */
export type WireCommit = readonly WireWrite[];

/** A value within a document, by the keys that lead to it. */
export interface Leaf {
  readonly keys: readonly string[];
  readonly value: WireValue;
}

/** Every value of a document that is no map, the items of lists included as lists. */
export function leavesOf(write: WireWrite): Leaf[] {
  return leavesWithin(write.update?.fields ?? {}, []);
}

function leavesWithin(fields: WireFields, above: readonly string[]): Leaf[] {
  return Object.entries(fields).flatMap(([key, value]) => {
    const keys = [...above, key];
    const inner = fieldsOf(value);
    return inner ? leavesWithin(inner, keys) : [{ keys, value }];
  });
}

/** The value at the end of these keys. */
export function valueAt({ update }: WireWrite, keys: readonly string[]): WireValue | undefined {
  let fields: WireFields | undefined = update?.fields;
  let value: WireValue | undefined;
  for (const key of keys) {
    value = fields?.[key];
    fields = value && fieldsOf(value);
  }
  return value;
}

/** The write with another value there; undefined takes it out. */
export function withValue(write: WireWrite, keys: readonly string[], value: WireValue | undefined): WireWrite {
  const { update } = write;
  return update ? { ...write, update: { ...update, fields: changed(update.fields ?? {}, keys, value) } } : write;
}

function changed(fields: WireFields, [key = '', ...rest]: readonly string[], value: WireValue | undefined): WireFields {
  const { [key]: old, ...others } = fields;
  const inner = old && fieldsOf(old);
  if (rest.length > 0 && inner) return { ...fields, [key]: { mapValue: { fields: changed(inner, rest, value) } } };
  return value ? { ...others, [key]: value } : others;
}

/** The write with one more field that it sets. */
export function withField(write: WireWrite, name: string, value: WireValue): WireWrite {
  const { updateMask } = write;
  const masked = updateMask && { updateMask: { fieldPaths: [...new Set([...(updateMask.fieldPaths ?? []), name])] } };
  return { ...withValue(write, [name], value), ...masked };
}

/** The write of the same to another place. */
export function movedTo(write: WireWrite, name: string): WireWrite {
  return write.update ? { ...write, update: { ...write.update, name } } : write;
}

function fieldsOf(value: WireValue): WireFields | undefined {
  const map = value['mapValue'] as { readonly fields?: WireFields } | undefined;
  return map && (map.fields ?? {});
}
