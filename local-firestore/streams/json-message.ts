import { invalidPayload, isJsonObject } from '../payloads/decoders.ts';
import { invalidArgument } from '../status.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Throws INVALID_ARGUMENT for JSON that is not an object. */
export function asObject(json: unknown, name: string): JsonObject {
  if (isJsonObject(json)) return json;
  throw invalidPayload(`"${name}" must be an object.`);
}

/** An absent or empty string is undefined, as proto3 has it; throws INVALID_ARGUMENT for anything but a string. */
export function stringIn(message: JsonObject, key: string): string | undefined {
  const value = message[key] ?? '';
  if (typeof value !== 'string') throw invalidPayload(`"${key}" must be a string.`);
  return value === '' ? undefined : value;
}

/** Throws INVALID_ARGUMENT if a later message of a stream names another database than the first. */
export function checkSameDatabase(message: JsonObject, expected: string): void {
  const name = stringIn(message, 'database') ?? expected;
  if (name === expected) return;
  throw invalidArgument(
    `Request specified a database (${name}) that did not match the expected database (${expected})`,
  );
}
