import type { Micros } from '../values/value.ts';

/** Microseconds of the wall clock, as finely as the process knows them. */
export function wallClock(): Micros {
  return Math.floor((performance.timeOrigin + performance.now()) * 1000);
}

/** Hands out commit times that always rise, whatever the wall clock does; clients trust versions never to go back. */
export class VersionClock {
  readonly #now: () => Micros;
  #last: Micros;

  /** @param last the latest time handed out before a restart, 0 for none */
  constructor(now: () => Micros, last: Micros) {
    this.#now = now;
    this.#last = Math.max(last, now());
  }

  get last(): Micros {
    return this.#last;
  }

  /** The next commit's time, not yet handed out. */
  next(): Micros {
    return Math.max(this.#last + 1, Math.floor(this.#now()));
  }

  /** The moment of a read: never before the last commit. */
  now(): Micros {
    return Math.max(this.#last, Math.floor(this.#now()));
  }

  advanceTo(time: Micros): void {
    this.#last = Math.max(this.#last, time);
  }
}
