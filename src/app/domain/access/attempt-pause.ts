const MINUTE_MS = 60_000;
const FREE_ATTEMPTS = 5;
const LONGEST_PAUSE_MS = 15 * MINUTE_MS;

/** How long to wait, in milliseconds, after so many refused passwords in a row: 0 for four, then 1, 2, 4 … 15 minutes. */
export function attemptPause(failures: number): number {
  if (failures < FREE_ATTEMPTS) return 0;
  return Math.min(MINUTE_MS * 2 ** (failures - FREE_ATTEMPTS), LONGEST_PAUSE_MS);
}
