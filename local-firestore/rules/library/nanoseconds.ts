export const MILLISECOND = 1_000_000n;
export const SECOND = 1000n * MILLISECOND;
export const MINUTE = 60n * SECOND;
export const HOUR = 60n * MINUTE;
export const DAY = 24n * HOUR;

/** Days since 1970 of a time in nanoseconds, rounded down also before 1970. */
export function wholeDays(nanos: bigint): bigint {
  return (nanos - (((nanos % DAY) + DAY) % DAY)) / DAY;
}
