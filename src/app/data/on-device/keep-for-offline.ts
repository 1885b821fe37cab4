import type { MonoTypeOperatorFunction } from 'rxjs';
import { combineLatest, debounce, filter, Observable, of, Subject, switchMap, takeUntil, timer } from 'rxjs';

import { ReadRefused } from '../read-refused.ts';
import type { KeptForm } from './kept-forms.ts';
import type { KeptPlace, KeptResult } from './kept-rows.ts';
import { forgetRefused, readKept, writeKept } from './kept-rows.ts';
import type { Device } from './on-device.ts';
import { onDevice } from './on-device.ts';
import { watchTrust } from './trust.ts';

/** How long the server may take before what is kept is shown in its place. */
const PATIENCE_MS = 1500;
/** The first result is written at once, later ones when no newer comes in this time. */
const WRITE_AFTER_MS = 500;

export interface Keeping<S> {
  readonly place: KeptPlace;
  readonly form: KeptForm<S>;
  /** Whether the reader reads this record as a matter of course; what is lent for an hour is not kept. */
  readonly isKept: Observable<boolean>;
  readonly device?: Device;
}

/**
 * On a trusted device each result of a listener is kept, and is what the next listener begins with where the server does
 * not answer. The server's answer takes its place, whole; its refusal takes all that is kept of the patient.
 */
export function keepForOffline<S>({ place, form, isKept, device = onDevice }: Keeping<S>): MonoTypeOperatorFunction<S> {
  return (source) =>
    new Observable<S>((subscriber) => {
      let isWritten = false;
      const answered = new Subject<void>();
      const results = new Subject<KeptResult>();
      const ended = new Subject<void>();
      const writing = combineLatest([results, isKept, watchTrust(place.uid, device)])
        .pipe(
          filter(([, isOwn, isTrusted]) => isOwn && isTrusted),
          takeUntil(ended),
          debounce(() => (isWritten ? timer(WRITE_AFTER_MS) : of(null))),
        )
        .subscribe(([result]) => {
          isWritten = true;
          // A device that refuses to keep it keeps what it had, with its time.
          void device((database) => writeKept(database, place, result)).catch(ignored);
        });
      const reading = timer(navigator.onLine ? PATIENCE_MS : 0)
        .pipe(
          switchMap(() => device((database) => readKept(database, place)).catch(() => null)),
          takeUntil(answered),
        )
        .subscribe((kept) => kept && subscriber.next(form.revive(kept)));
      const listening = source.subscribe({
        next: (snapshot) => {
          answered.next();
          const result = form.add(snapshot);
          subscriber.next(snapshot);
          if (result) results.next(result);
        },
        error: (error: unknown) => {
          answered.next();
          if (error instanceof ReadRefused) {
            writing.unsubscribe();
            void device((database) => forgetRefused(database, place)).catch(ignored);
          }
          subscriber.error(error);
        },
        complete: () => subscriber.complete(),
      });
      return () => {
        listening.unsubscribe();
        reading.unsubscribe();
        // Completes the pause before a write, so that the last result is written now.
        ended.next();
      };
    });
}

function ignored(): void {
  // Without a database there is nothing kept that could be read later.
}
