import type { PasswordRefusal } from '../domain/access/password-refusal.ts';
import type { IsoInstant } from '../domain/patient/patient.ts';
import { clinicTime } from './clinic-time.ts';

const MINUTE_MS = 60_000;

/** What happened, what is safe, what to do. `wrong` is said of a password that does not fit. */
export function refusalWords({ reason, until }: PasswordRefusal, wrong: string): string {
  if (reason === 'credentials') return wrong;
  if (reason === 'network') {
    return 'We could not reach Braid. What you typed is still here. Please check your connection and try again.';
  }
  const wait = until ? `Please try again at ${nextFullMinute(until)}.` : 'Please wait a few minutes and try again.';
  return `There were many tries in a short time. Your account is safe. ${wait}`;
}

function nextFullMinute(instant: IsoInstant): string {
  return clinicTime(new Date(Math.ceil(Date.parse(instant) / MINUTE_MS) * MINUTE_MS).toISOString());
}
