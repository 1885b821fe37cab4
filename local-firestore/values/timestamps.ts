import type { Micros } from './value.ts';

const RFC_3339 = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:[Zz]|([+-])(\d\d):(\d\d))$/;
const FIRST_SECOND = -62_135_596_800;
const LAST_SECOND = 253_402_300_799;

interface Instant {
  /** Since 1970, negative before. */
  readonly seconds: number;
  /** 0–999,999, counted forward also before 1970. */
  readonly micros: number;
}

/** Reads RFC 3339 with any offset, truncating to microseconds; undefined outside the years 1–9999 or if malformed. */
function parseInstant(text: string): Instant | undefined {
  const match = RFC_3339.exec(text);
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  const isReal =
    date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  const offset = (match[8] === '-' ? -60 : 60) * (Number(match[9] ?? 0) * 60 + Number(match[10] ?? 0));
  const seconds = date.getTime() / 1000 - offset;
  if (!isReal || seconds < FIRST_SECOND || seconds > LAST_SECOND) return undefined;
  return { seconds, micros: Number((match[7] ?? '').padEnd(6, '0').slice(0, 6)) };
}

function formatInstant({ seconds, micros }: Instant): string {
  const fraction = micros === 0 ? '' : micros % 1000 === 0 ? `.${pad(micros / 1000, 3)}` : `.${pad(micros, 6)}`;
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}${fraction}Z`;
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}

/** The canonical form: UTC with 0, 3 or 6 fractional digits; undefined if `text` is no timestamp of the years 1–9999. */
export function canonicalTimestamp(text: string): string | undefined {
  const instant = parseInstant(text);
  return instant && formatInstant(instant);
}

/** Microseconds since 1970 of an RFC 3339 text, undefined if malformed; exact until the year 2255. */
export function timestampToMicros(text: string): Micros | undefined {
  const instant = parseInstant(text);
  return instant && instant.seconds * 1_000_000 + instant.micros;
}

/** RFC 3339 in UTC with 0, 3 or 6 fractional digits. */
export function microsToTimestamp(micros: Micros): string {
  const seconds = Math.floor(micros / 1_000_000);
  return formatInstant({ seconds, micros: micros - seconds * 1_000_000 });
}

/** Orders canonical timestamps. */
export function compareTimestamps(left: string, right: string): number {
  // As texts they order by themselves once they are as precise as each other.
  const [a, b] = left.length === right.length ? [left, right] : [sortable(left), sortable(right)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function sortable(timestamp: string): string {
  return timestamp.slice(0, -1).padEnd(20, '.').padEnd(26, '0');
}
