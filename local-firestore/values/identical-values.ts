import type { Fields, Value } from './value.ts';

/** Whether storing `right` over `left` would change nothing: 1 and 1.0 differ, so do 0 and −0. */
export function identicalFields(left: Fields, right: Fields): boolean {
  if (left === right) return true;
  const names = Object.keys(left);
  if (names.length !== Object.keys(right).length) return false;
  return names.every((name) => {
    const other = right[name];
    return other !== undefined && identicalValues(left[name] as Value, other);
  });
}

function identicalValues(left: Value, right: Value): boolean {
  if (left === right) return true;
  if ('mapValue' in left) return 'mapValue' in right && identicalFields(left.mapValue.fields, right.mapValue.fields);
  if ('arrayValue' in left) {
    if (!('arrayValue' in right)) return false;
    const [a, b] = [left.arrayValue.values, right.arrayValue.values];
    return a.length === b.length && a.every((value, index) => identicalValues(value, b[index] as Value));
  }
  return JSON.stringify(left) === JSON.stringify(right);
}
