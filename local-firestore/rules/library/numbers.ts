import { isInt64 } from '../../values/int64.ts';
import type { Result } from '../values.ts';
import { Failure } from '../values.ts';
import type { Members } from './member.ts';
import { member } from './member.ts';

// `isInfinite` is documented, but production does not know it.
export const MATH_FUNCTIONS: Members = new Map([
  [
    'math.abs',
    member(['number'], (number) =>
      typeof number === 'bigint' ? inRange(number < 0n ? -number : number) : Math.abs(number),
    ),
  ],
  ['math.ceil', member(['number'], (number) => toWhole(number, Math.ceil))],
  ['math.floor', member(['number'], (number) => toWhole(number, Math.floor))],
  ['math.round', member(['number'], (number) => toWhole(number, Math.round))],
  ['math.sqrt', member(['number'], (number) => Math.sqrt(Number(number)))],
  ['math.pow', member(['number', 'number'], (base, exponent) => Number(base) ** Number(exponent))],
  ['math.isNaN', member(['number'], (number) => Number.isNaN(Number(number)))],
]);

/** The int itself, or a failure outside 64 bits. */
export function inRange(int: bigint): bigint | Failure {
  return isInt64(int) ? int : new Failure('Integer overflow error.');
}

function toWhole(number: bigint | number, round: (float: number) => number): Result {
  if (typeof number === 'bigint') return number;
  return Number.isFinite(number) ? inRange(BigInt(round(number))) : new Failure(`Cannot convert '${number}' to int.`);
}
