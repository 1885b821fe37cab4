import { Failure, RulesDuration, RulesTimestamp } from '../values.ts';
import type { Members } from './member.ts';
import { member, method } from './member.ts';
import { DAY, HOUR, MILLISECOND, MINUTE, SECOND, wholeDays } from './nanoseconds.ts';

const EARLIEST = -62_135_596_800n * SECOND;
const LATEST = 253_402_300_800n * SECOND;

export const TIMESTAMP_METHODS: Members = new Map([
  ['date', method('timestamp', [], ({ nanos }) => new RulesTimestamp(wholeDays(nanos) * DAY))],
  ['time', method('timestamp', [], ({ nanos }) => new RulesDuration(ofDay(nanos)))],
  ['year', method('timestamp', [], ({ nanos }) => BigInt(dateOf(nanos).getUTCFullYear()))],
  ['month', method('timestamp', [], ({ nanos }) => BigInt(dateOf(nanos).getUTCMonth() + 1))],
  ['day', method('timestamp', [], ({ nanos }) => BigInt(dateOf(nanos).getUTCDate()))],
  ['hours', method('timestamp', [], ({ nanos }) => ofDay(nanos) / HOUR)],
  ['minutes', method('timestamp', [], ({ nanos }) => (ofDay(nanos) / MINUTE) % 60n)],
  ['seconds', method('timestamp', [], ({ nanos }) => (ofDay(nanos) / SECOND) % 60n)],
  ['nanos', method('timestamp', [], ({ nanos }) => ofDay(nanos) % SECOND)],
  // Monday is 1, Sunday 7; 1 January 1970 was a Thursday.
  ['dayOfWeek', method('timestamp', [], ({ nanos }) => ((((wholeDays(nanos) + 3n) % 7n) + 7n) % 7n) + 1n)],
  ['dayOfYear', method('timestamp', [], ({ nanos }) => dayOfYear(nanos))],
  ['toMillis', method('timestamp', [], ({ nanos }) => wholeMillis(nanos))],
]);

export const TIMESTAMP_FUNCTIONS: Members = new Map([
  ['timestamp.value', member(['int'], (millis) => timestampInRange(millis * MILLISECOND))],
  ['timestamp.date', member(['int', 'int', 'int'], timestampOfDate)],
]);

/** The timestamp, or a failure outside the years 1 to 9999. */
export function timestampInRange(nanos: bigint): RulesTimestamp | Failure {
  return nanos >= EARLIEST && nanos < LATEST ? new RulesTimestamp(nanos) : new Failure('Timestamp out of range error.');
}

function timestampOfDate(year: bigint, month: bigint, day: bigint): RulesTimestamp | Failure {
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  if (date.getUTCMonth() + 1 !== Number(month) || date.getUTCDate() !== Number(day)) {
    return new Failure(`Invalid date error. Date: ${year}-${month}-${day}.`);
  }
  return timestampInRange(BigInt(date.getTime()) * MILLISECOND);
}

function ofDay(nanos: bigint): bigint {
  return nanos - wholeDays(nanos) * DAY;
}

function wholeMillis(nanos: bigint): bigint {
  return (nanos - (((nanos % MILLISECOND) + MILLISECOND) % MILLISECOND)) / MILLISECOND;
}

function dateOf(nanos: bigint): Date {
  return new Date(Number(wholeMillis(nanos)));
}

function dayOfYear(nanos: bigint): bigint {
  const date = dateOf(nanos);
  const newYear = new Date(0);
  newYear.setUTCFullYear(date.getUTCFullYear(), 0, 1);
  return wholeDays(nanos) - BigInt(newYear.getTime()) / (DAY / MILLISECOND) + 1n;
}
