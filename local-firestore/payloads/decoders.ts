import { invalidArgument, type StatusError } from '../status.ts';

/** Turns one JSON value into what it means, throwing INVALID_ARGUMENT; `name` is the field's, for the message. */
export type Decoder<T> = (json: unknown, name: string) => T;

type Message<Shape> = { readonly [Name in keyof Shape]?: Shape[Name] extends Decoder<infer T> ? T : never };

export function invalidPayload(reason: string): StatusError {
  return invalidArgument(`Payload isn't valid for request. ${reason}`);
}

export function isJsonObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** `field_name` and `fieldName` are both accepted, as ProtoJSON has it. */
export function camelCase(name: string): string {
  return name.includes('_') ? name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()) : name;
}

/** A message of optional fields; null stands for absent, unknown fields are refused. */
export function message<Shape extends Readonly<Record<string, Decoder<unknown>>>>(
  shape: Shape,
): Decoder<Message<Shape>> {
  return (json, name) => {
    if (!isJsonObject(json)) throw invalidPayload(`"${name}" must be an object.`);
    const decoded: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(json)) {
      const field = camelCase(key);
      const decode = Object.hasOwn(shape, field) ? shape[field] : undefined;
      if (decode === undefined) throw invalidPayload(`Unknown field "${key}" in "${name}".`);
      if (value !== null) decoded[field] = decode(value, field);
    }
    return decoded as Message<Shape>;
  };
}

/** At most one of the named fields may be set. */
export function oneOf<T>(decode: Decoder<T>, ...alternatives: readonly (keyof T & string)[]): Decoder<T> {
  return (json, name) => {
    const decoded = decode(json, name);
    const chosen = alternatives.filter((field) => decoded[field] !== undefined);
    if (chosen.length > 1) throw invalidPayload(`"${name}" has both "${chosen[0]}" and "${chosen[1]}".`);
    return decoded;
  };
}

export function list<T>(decode: Decoder<T>): Decoder<readonly T[]> {
  return (json, name) => {
    if (!Array.isArray(json)) throw invalidPayload(`"${name}" must be an array.`);
    return json.map((element: unknown) => decode(element, name));
  };
}

/** One of the enumeration's names; its `…_UNSPECIFIED` name reads as undefined. */
export function choice<const Names extends readonly string[]>(
  names: Names,
  unspecified?: string,
): Decoder<Names[number] | undefined> {
  return (json, name) => {
    if (json === unspecified) return undefined;
    if (typeof json === 'string' && names.includes(json)) return json;
    throw invalidPayload(`"${name}" must be one of ${names.join(', ')}.`);
  };
}

export const text: Decoder<string> = (json, name) => {
  if (typeof json !== 'string') throw invalidPayload(`"${name}" must be a string.`);
  return json;
};

export const truth: Decoder<boolean> = (json, name) => {
  if (typeof json !== 'boolean') throw invalidPayload(`"${name}" must be a boolean.`);
  return json;
};

/** An int32, also written as a string. */
export const int32: Decoder<number> = (json, name) => {
  const number = typeof json === 'string' && json.trim() !== '' ? Number(json) : json;
  if (typeof number !== 'number' || (number | 0) !== number)
    throw invalidPayload(`"${name}" must be a 32-bit integer.`);
  return number;
};

/** Accepts anything; for fields that are read and ignored or decoded later. */
export const anything: Decoder<unknown> = (json) => json;
