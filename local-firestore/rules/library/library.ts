import type { TypeName } from '../values.ts';
import { BYTES_METHODS } from './bytes.ts';
import { CASTS } from './casts.ts';
import { DURATION_FUNCTIONS, DURATION_METHODS } from './durations.ts';
import { HASHING_FUNCTIONS } from './hashing.ts';
import { LATLNG_FUNCTIONS, LATLNG_METHODS } from './latlng.ts';
import { LIST_METHODS, SET_METHODS } from './lists.ts';
import { MAP_DIFF_METHODS, MAP_METHODS } from './maps.ts';
import type { Members } from './member.ts';
import { MATH_FUNCTIONS } from './numbers.ts';
import { PATH_METHODS } from './paths.ts';
import { STRING_METHODS } from './strings.ts';
import { TIMESTAMP_FUNCTIONS, TIMESTAMP_METHODS } from './timestamps.ts';

/** Functions by their full name, `math.abs` or `int`. */
export const FUNCTIONS: Members = new Map([
  ...CASTS,
  ...MATH_FUNCTIONS,
  ...TIMESTAMP_FUNCTIONS,
  ...DURATION_FUNCTIONS,
  ...LATLNG_FUNCTIONS,
  ...HASHING_FUNCTIONS,
]);

export const METHODS: ReadonlyMap<TypeName, Members> = new Map<TypeName, Members>([
  ['string', STRING_METHODS],
  ['bytes', BYTES_METHODS],
  ['list', LIST_METHODS],
  ['set', SET_METHODS],
  ['map', MAP_METHODS],
  ['map_diff', MAP_DIFF_METHODS],
  ['path', PATH_METHODS],
  ['timestamp', TIMESTAMP_METHODS],
  ['duration', DURATION_METHODS],
  ['latlng', LATLNG_METHODS],
]);

export const METHOD_NAMES: ReadonlySet<string> = new Set(
  [...METHODS.values()].flatMap((methods) => [...methods.keys()]),
);
export const NAMESPACES: ReadonlySet<string> = new Set(['math', 'timestamp', 'duration', 'latlng', 'hashing']);
/** Functions that look at documents. */
export const LOOKUPS: ReadonlySet<string> = new Set(['get', 'exists', 'getAfter', 'existsAfter']);
