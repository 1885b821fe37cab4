import { compareNumbers } from '../values/compare-numbers.ts';
import { equalValues, isNaNValue } from '../values/compare-values.ts';
import { INT64_MAX, INT64_MIN } from '../values/int64.ts';
import type { Value } from '../values/value.ts';
import type { Transform } from './write.ts';

interface Transformed {
  /** What the field becomes. */
  readonly value: Value;
  /** What the client is told: null for the array transforms. */
  readonly result: Value;
}

/** @param requestTime canonical timestamp in milliseconds, the same for a whole commit */
export function applyTransform(transform: Transform, stored: Value | undefined, requestTime: string): Transformed {
  switch (transform.kind) {
    case 'requestTime':
      return told({ timestampValue: requestTime });
    case 'increment':
      return told(isNumber(stored) ? sum(stored, transform.operand) : transform.operand);
    case 'maximum':
      return told(isNumber(stored) ? extreme(stored, transform.operand, 1) : transform.operand);
    case 'minimum':
      return told(isNumber(stored) ? extreme(stored, transform.operand, -1) : transform.operand);
    case 'appendMissing':
      return untold(
        transform.values.reduce(
          (values, value) => (contains(values, value) ? values : [...values, value]),
          elementsOf(stored),
        ),
      );
    case 'removeAll':
      return untold(elementsOf(stored).filter((value) => !contains(transform.values, value)));
  }
}

export function isNumber(
  value: Value | undefined,
): value is Extract<Value, { integerValue: string } | { doubleValue: unknown }> {
  return value !== undefined && ('integerValue' in value || 'doubleValue' in value);
}

/** Integers saturate at the bounds of int64; any double makes a double. */
function sum(stored: Value, operand: Value): Value {
  if ('integerValue' in stored && 'integerValue' in operand) {
    const total = BigInt(stored.integerValue) + BigInt(operand.integerValue);
    return { integerValue: String(total < INT64_MIN ? INT64_MIN : total > INT64_MAX ? INT64_MAX : total) };
  }
  return doubleValue(toDouble(stored) + toDouble(operand));
}

function extreme(stored: Value, operand: Value, sign: 1 | -1): Value {
  if (!isNumber(stored) || !isNumber(operand)) return operand;
  if (isNaNValue(stored) || isNaNValue(operand)) return { doubleValue: 'NaN' };
  const order = compareNumbers(operand, stored) * sign;
  // Equal numbers keep the stored type, but 0 replaces −0 and the reverse.
  if (order === 0) return 'doubleValue' in stored && 'doubleValue' in operand ? operand : stored;
  return order > 0 ? operand : stored;
}

export function toDouble(value: Value): number {
  if ('integerValue' in value) return Number(value.integerValue);
  return 'doubleValue' in value ? Number(value.doubleValue) : NaN;
}

/** The canonical form of a JavaScript number as a double. */
export function doubleValue(number: number): Value {
  if (Object.is(number, -0)) return { doubleValue: '-0' };
  return { doubleValue: Number.isFinite(number) ? number : (String(number) as 'NaN' | 'Infinity' | '-Infinity') };
}

function elementsOf(value: Value | undefined): readonly Value[] {
  return value !== undefined && 'arrayValue' in value ? value.arrayValue.values : [];
}

function contains(values: readonly Value[], wanted: Value): boolean {
  return values.some((value) => equalValues(value, wanted));
}

function told(value: Value): Transformed {
  return { value, result: value };
}

function untold(values: readonly Value[]): Transformed {
  return { value: { arrayValue: { values } }, result: { nullValue: null } };
}
