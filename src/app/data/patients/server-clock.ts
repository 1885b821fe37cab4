import type { IsoInstant } from '../../domain/patient/patient.ts';

/** The server's time, told from an instant that it has just set: a device's own clock may be hours off. */
export class ServerClock {
  private lastSet: IsoInstant | null = null;
  private ahead = 0;

  /** `instant` is the time of a document that was written a moment ago; hearing of the same once more changes nothing. */
  set(instant: IsoInstant | null): void {
    if (instant === null || instant === this.lastSet) return;
    this.lastSet = instant;
    this.ahead = Date.parse(instant) - Date.now();
  }

  now(): number {
    return Date.now() + this.ahead;
  }
}
