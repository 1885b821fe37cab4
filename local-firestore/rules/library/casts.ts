import type { Result, RulesValue } from '../values.ts';
import { Failure, RulesPath, typeOf } from '../values.ts';
import type { Members } from './member.ts';
import { member, wrongTypes } from './member.ts';
import { inRange } from './numbers.ts';
import { parsePathText } from './paths.ts';

export const CASTS: Members = new Map([
  ['int', member(['any'], toInt)],
  ['float', member(['any'], toFloat)],
  ['string', member(['any'], toText)],
  ['path', member(['string'], parsePathText)],
]);

/** What `string(value)` gives. */
export function toText(value: RulesValue): string | Failure {
  if (typeof value === 'string') return value;
  if (value === null || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (typeof value === 'number')
    return Number.isInteger(value) && Math.abs(value) < 1e15 ? value.toFixed(1) : String(value);
  if (value instanceof RulesPath) return value.toString();
  return wrongTypes(`string(${typeOf(value)})`, 'string(bool), string(int), string(float), string(null), string(path)');
}

function toInt(value: RulesValue): Result {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number')
    return Number.isFinite(value) ? inRange(BigInt(Math.trunc(value))) : notConvertible(String(value), 'int');
  if (typeof value !== 'string') return wrongTypes(`int(${typeOf(value)})`, 'int(float), int(int), int(string)');
  return /^[+-]?\d+$/.test(value) ? inRange(BigInt(value.replace('+', ''))) : notConvertible(value, 'int');
}

function toFloat(value: RulesValue): Result {
  if (typeof value === 'bigint' || typeof value === 'number') return Number(value);
  if (typeof value !== 'string')
    return wrongTypes(`float(${typeOf(value)})`, 'float(float), float(int), float(string)');
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(value) ? Number(value) : notConvertible(value, 'float');
}

function notConvertible(text: string, type: string): Failure {
  return new Failure(`Cannot convert '${text}' to ${type}.`);
}
