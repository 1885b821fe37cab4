import type { structuredAggregationQueryMessage } from '../payloads/messages.ts';
import { invalidArgument } from '../status.ts';
import { isDocumentKey } from '../values/field-path.ts';
import type { Aggregation } from './aggregate.ts';
import { parseReference } from './parse-filter.ts';

const MAX_AGGREGATIONS = 5;
const RESERVED = /^__.*__$/s;

type Json = NonNullable<ReturnType<typeof structuredAggregationQueryMessage>['aggregations']>;

/** Checks the aggregations of a StructuredAggregationQuery and names the unnamed; throws INVALID_ARGUMENT. */
export function parseAggregations(json: Json): Aggregation[] {
  if (json.length === 0) throw invalidArgument('Aggregations can not be empty.');
  if (json.length > MAX_AGGREGATIONS) {
    throw invalidArgument(
      `The maximum number of aggregations allowed in an aggregation query is ${MAX_AGGREGATIONS}. Received: ${json.length}`,
    );
  }
  const seen = new Set<string>();
  let unnamed = 0;
  return json.map((aggregation) => {
    const alias = aggregation.alias || `field_${(unnamed += 1)}`;
    if (seen.has(alias)) throw invalidArgument(`Aggregation aliases contain duplicate alias: ${alias}.`);
    if (RESERVED.test(alias)) throw invalidArgument(`The property.name "${alias}" is reserved.`);
    seen.add(alias);
    return parseAggregation(aggregation, alias);
  });
}

function parseAggregation({ count, sum, avg }: Json[number], alias: string): Aggregation {
  if (count) {
    if ((count.upTo ?? 0) < 0) {
      throw invalidArgument('The `up_to` value in a COUNT aggregation must be greater than or equal to zero.');
    }
    return { kind: 'count', alias, upTo: count.upTo };
  }
  const operand = sum ?? avg;
  if (!operand) throw invalidArgument('Operator field in Aggregation is not set.');
  const field = parseReference(operand.field);
  if (isDocumentKey(field)) throw invalidArgument('Aggregations are not supported for the property: __key__');
  return { kind: sum ? 'sum' : 'avg', alias, field };
}
