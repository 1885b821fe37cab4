import { ImportRefused } from './import-refused.ts';

const LARGEST_BUNDLE = 50_000_000;
const KEYS_NO_RESOURCE_HAS = new Set(['__proto__', 'constructor', 'prototype']);

export interface ParsedJson {
  readonly value: unknown;
  /** Keys left out because no FHIR resource has them, such as `__proto__`. */
  readonly leftOutKeys: readonly string[];
}

/** Reads JSON of at most 50 million characters. Throws `ImportRefused` with line and column of the fault. */
export function parseJson(text: string): ParsedJson {
  if (text.trim() === '') throw new ImportRefused('The file is empty.');
  if (text.length > LARGEST_BUNDLE) throw new ImportRefused('The file is larger than 50 million characters.');
  if (text.includes('\u0000') || text.includes('\uFFFD')) {
    throw new ImportRefused('The file is not text: it holds bytes that are no UTF-8 characters.');
  }
  const leftOut = new Set<string>();
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''), function (this: unknown, key, item: unknown) {
      if (!KEYS_NO_RESOURCE_HAS.has(key) || Array.isArray(this)) return item;
      leftOut.add(key);
      return undefined;
    });
    return { value, leftOutKeys: [...leftOut] };
  } catch (error) {
    throw new ImportRefused(`The file is not complete JSON: ${describePlace(text, error)}.`);
  }
}

function describePlace(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const position = /at position (\d+)/.exec(message)?.[1];
  const offset = position === undefined ? text.length : Number(position);
  const before = text.slice(0, offset).split('\n');
  const line = before.length;
  const column = (before.at(-1)?.length ?? 0) + 1;
  return offset >= text.trimEnd().length
    ? `it ends too early, at line ${line}, column ${column}`
    : `it can't be read at line ${line}, column ${column}`;
}
