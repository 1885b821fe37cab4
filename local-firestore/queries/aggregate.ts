import { doubleValue, isNumber, toDouble } from '../documents/apply-transform.ts';
import type { StoredDocument } from '../documents/document.ts';
import { fieldAt, noFields } from '../values/field-path.ts';
import { isInt64 } from '../values/int64.ts';
import type { Fields, Value } from '../values/value.ts';
import type { FieldPath } from './query.ts';

export type Aggregation = { readonly alias: string } & (
  | { readonly kind: 'count'; readonly upTo: number | undefined }
  | { readonly kind: 'sum' | 'avg'; readonly field: FieldPath }
);

/** The fields a document must have to be counted at all, beside what the query asks. */
export function aggregatedFields(aggregations: readonly Aggregation[]): FieldPath[] {
  return aggregations.flatMap((aggregation) => (aggregation.kind === 'count' ? [] : [aggregation.field]));
}

export function aggregate(aggregations: readonly Aggregation[], documents: readonly StoredDocument[]): Fields {
  const results = noFields() as Record<string, Value>;
  for (const aggregation of aggregations) results[aggregation.alias] = aggregateOne(aggregation, documents);
  return results;
}

function aggregateOne(aggregation: Aggregation, documents: readonly StoredDocument[]): Value {
  if (aggregation.kind === 'count') {
    return { integerValue: String(Math.min(documents.length, aggregation.upTo ?? Infinity)) };
  }
  const numbers = documents.map(({ fields }) => fieldAt(fields, aggregation.field)).filter(isNumber);
  if (aggregation.kind === 'sum') return sumOf(numbers);
  return numbers.length === 0 ? { nullValue: null } : doubleValue(toDouble(sumOf(numbers)) / numbers.length);
}

/** Integers stay an integer where the total fits int64, whatever happens on the way; any double makes a double. */
function sumOf(numbers: readonly Value[]): Value {
  let integers = 0n;
  let doubles: number | undefined;
  for (const number of numbers) {
    if ('integerValue' in number) integers += BigInt(number.integerValue);
    else doubles = (doubles ?? 0) + toDouble(number);
  }
  if (doubles !== undefined) return doubleValue(doubles + Number(integers));
  return isInt64(integers) ? { integerValue: integers.toString() } : doubleValue(Number(integers));
}
