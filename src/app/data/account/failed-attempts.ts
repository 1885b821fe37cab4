import { attemptPause } from '../../domain/access/attempt-pause.ts';

interface FailedAttempts {
  readonly count: number;
  /** When the last of them was, in milliseconds since 1970. */
  readonly last: number;
}

const STORED_AS = 'braid-failed-attempts';
const FORGOTTEN_AFTER_MS = 60 * 60_000;

/**
 * Until when this browser asks the server about no password, in milliseconds since 1970; null if it may ask now. A
 * courtesy that keeps people from locking themselves out: whoever means harm is stopped by the server alone.
 */
export function pausedUntil(now = Date.now()): number | null {
  const { count, last } = failedAttempts(now);
  const until = last + attemptPause(count);
  return until > now ? until : null;
}

export function noteFailedAttempt(now = Date.now()): void {
  const failed: FailedAttempts = { count: failedAttempts(now).count + 1, last: now };
  try {
    localStorage.setItem(STORED_AS, JSON.stringify(failed));
  } catch {
    // Where storage is forbidden or full, the server alone counts.
  }
}

export function forgetFailedAttempts(): void {
  try {
    localStorage.removeItem(STORED_AS);
  } catch {
    // Nothing was kept either.
  }
}

function failedAttempts(now: number): FailedAttempts {
  const none: FailedAttempts = { count: 0, last: 0 };
  try {
    const failed = JSON.parse(localStorage.getItem(STORED_AS) ?? 'null') as FailedAttempts | null;
    return failed && Math.abs(now - failed.last) < FORGOTTEN_AFTER_MS ? failed : none;
  } catch {
    return none;
  }
}
