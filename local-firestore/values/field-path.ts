import type { FieldPath } from '../queries/query.ts';
import { invalidArgument } from '../status.ts';
import type { Fields, Value } from './value.ts';

const SIMPLE = /^[a-zA-Z_][a-zA-Z_0-9]*$/;
const PATH = /^(?:[a-zA-Z_][a-zA-Z_0-9]*|`(?:[^`\\]|\\.)+`)(?:\.(?:[a-zA-Z_][a-zA-Z_0-9]*|`(?:[^`\\]|\\.)+`))*$/s;
const SEGMENT = /[a-zA-Z_][a-zA-Z_0-9]*|`(?:[^`\\]|\\.)+`/gs;

/** Reads `a.b` or ``a.`odd key` ``; throws INVALID_ARGUMENT. */
export function parseFieldPath(text: string): FieldPath {
  if (SIMPLE.test(text)) return [text];
  if (!PATH.test(text)) {
    throw invalidArgument(
      `Invalid property path "${text}". Unquoted property paths must match regex ([a-zA-Z_][a-zA-Z_0-9]*), ` +
        'and quoted property paths must match regex (`(?:[^`\\\\]|(?:\\\\.))+`)',
    );
  }
  return (text.match(SEGMENT) ?? []).map((segment) =>
    segment.startsWith('`') ? segment.slice(1, -1).replace(/\\(.)/gs, '$1') : segment,
  );
}

/** The inverse of `parseFieldPath`. */
export function formatFieldPath(path: FieldPath): string {
  return path.map((segment) => (SIMPLE.test(segment) ? segment : `\`${segment.replace(/[`\\]/g, '\\$&')}\``)).join('.');
}

export function isDocumentKey(path: FieldPath): boolean {
  return path.length === 1 && path[0] === '__name__';
}

export function fieldAt(fields: Fields, path: FieldPath): Value | undefined {
  let value = fields[path[0] as string];
  for (let index = 1; index < path.length && value !== undefined; index += 1) {
    value = 'mapValue' in value ? value.mapValue.fields[path[index] as string] : undefined;
  }
  return value;
}

/** A copy with the field set, maps created or replacing other values on the way; undefined deletes the field. */
export function withField(fields: Fields, path: FieldPath, value: Value | undefined): Fields {
  const [name, ...rest] = path as [string, ...string[]];
  if (rest.length === 0) return value === undefined ? copyWithout(fields, name) : copyWith(fields, name, value);
  const child = fields[name];
  const isMap = child !== undefined && 'mapValue' in child;
  if (!isMap && value === undefined) return fields;
  return copyWith(fields, name, {
    mapValue: { fields: withField(isMap ? child.mapValue.fields : noFields(), rest, value) },
  });
}

function copyWith(fields: Fields, name: string, value: Value): Fields {
  return Object.assign(noFields(), fields, { [name]: value });
}

function copyWithout(fields: Fields, name: string): Fields {
  const copy = noFields() as Record<string, Value>;
  for (const kept in fields) if (kept !== name) copy[kept] = fields[kept] as Value;
  return copy;
}

export function noFields(): Fields {
  return Object.create(null) as Fields;
}

/** Only the fields at the given paths. */
export function selectFields(fields: Fields, paths: readonly FieldPath[]): Fields {
  return paths.reduce<Fields>((selected, path) => {
    const value = fieldAt(fields, path);
    return value === undefined ? selected : withField(selected, path, value);
  }, noFields());
}
