import type { Observable } from 'rxjs';
import { filter, firstValueFrom, ReplaySubject, timeout } from 'rxjs';

const PATIENCE_MS = 8000;

/** What an observable says, kept from the beginning so that a test may ask at its own pace. */
export interface Heard<T> {
  readonly values: readonly T[];
  /** The first value, past or to come, that fits. Rejects with the source's error, or when it takes too long. */
  first(fits: (value: T) => boolean): Promise<T>;
  /** The error that ended it. */
  failure(): Promise<unknown>;
  stop(): void;
}

export function hear<T>(source: Observable<T>): Heard<T> {
  const values: T[] = [];
  const replay = new ReplaySubject<T>();
  replay.subscribe({ next: (value) => values.push(value), error: () => undefined });
  const subscription = source.subscribe(replay);
  return {
    values,
    first: (fits) => firstValueFrom(replay.pipe(filter(fits), timeout(PATIENCE_MS))),
    failure: () =>
      new Promise((resolve, reject) => {
        replay
          .pipe(timeout({ each: PATIENCE_MS }))
          .subscribe({ error: resolve, complete: () => reject(new Error('It ended.')) });
      }),
    stop: () => subscription.unsubscribe(),
  };
}
