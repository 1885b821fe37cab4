import { Failure, RulesDuration } from '../values.ts';
import type { Members } from './member.ts';
import { member, method } from './member.ts';
import { DAY, HOUR, MILLISECOND, MINUTE, SECOND } from './nanoseconds.ts';

// Ten thousand years, as in google.protobuf.Duration.
const LONGEST = 315_576_000_000n * SECOND;

const UNITS: ReadonlyMap<string, bigint> = new Map([
  ['w', 7n * DAY],
  ['d', DAY],
  ['h', HOUR],
  ['m', MINUTE],
  ['s', SECOND],
  ['ms', MILLISECOND],
  ['ns', 1n],
]);

export const DURATION_METHODS: Members = new Map([
  ['seconds', method('duration', [], ({ nanos }) => nanos / SECOND)],
  ['nanos', method('duration', [], ({ nanos }) => nanos % SECOND)],
]);

export const DURATION_FUNCTIONS: Members = new Map([
  ['duration.value', member(['int', 'string'], durationOf)],
  [
    'duration.time',
    member(['int', 'int', 'int', 'int'], (hours, minutes, seconds, nanos) =>
      durationInRange(hours * HOUR + minutes * MINUTE + seconds * SECOND + nanos),
    ),
  ],
  ['duration.abs', member(['duration'], ({ nanos }) => new RulesDuration(nanos < 0n ? -nanos : nanos))],
]);

/** The duration, or a failure beyond ten thousand years. */
export function durationInRange(nanos: bigint): RulesDuration | Failure {
  return nanos <= LONGEST && nanos >= -LONGEST ? new RulesDuration(nanos) : new Failure('Duration out of range error.');
}

function durationOf(amount: bigint, unit: string): RulesDuration | Failure {
  const nanos = UNITS.get(unit);
  return nanos === undefined ? new Failure(`Invalid duration unit. Unit: ${unit}.`) : durationInRange(amount * nanos);
}
