import type { Signal } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { auditTime, distinctUntilChanged, skip } from 'rxjs';

// A screen reader is told at most this often, however much is pressed.
const PAUSE_MS = 2000;

/** What changed since the beginning, for a live region; nothing until something does. */
export function announceSlowly(words: Signal<string>): Signal<string> {
  const told = toObservable(words).pipe(distinctUntilChanged(), skip(1), auditTime(PAUSE_MS));
  return toSignal(told, { initialValue: '' });
}
