import type { Observable } from 'rxjs';
import { distinctUntilChanged, fromEvent, interval, map, merge, startWith, throttleTime } from 'rxjs';

import type { IdlePhase } from '../../domain/access/idle-phase.ts';
import { idlePhase } from '../../domain/access/idle-phase.ts';
import type { LockMemory } from './lock-memory.ts';

// A screen reader or a voice sends no key and no pointer, but presses, types and moves the focus all the same.
const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'click', 'input', 'focusin'];
/** A moving pointer says the same many times a second. */
const NOTE_EVERY_MS = 1000;
const LOOK_EVERY_MS = 5000;

/**
 * Whether somebody uses Braid, in any tab of this browser. Looks at the clock instead of waiting for a timer, which a
 * sleeping computer would stop, and before it takes a touch for use: the first touch after the time is up unlocks nothing.
 */
export function watchIdleness(minutes: number, memory: LockMemory): Observable<IdlePhase> {
  const touches = merge(...SIGNS_OF_LIFE.map((name) => fromEvent(document, name, { capture: true, passive: true })));
  const looks = merge(interval(LOOK_EVERY_MS), memory.changes, fromEvent(document, 'visibilitychange'));
  return merge(
    touches.pipe(
      throttleTime(NOTE_EVERY_MS),
      map(() => true),
    ),
    looks.pipe(map(() => false)),
  ).pipe(
    startWith(memory.lastUse() === null),
    map((isUsed) => {
      const phase = phaseNow(minutes, memory);
      if (phase === 'locked' || !isUsed) return phase;
      memory.noteUse(Date.now());
      return 'in-use';
    }),
    distinctUntilChanged(),
  );
}

function phaseNow(minutes: number, memory: LockMemory): IdlePhase {
  if (memory.isLocked()) return 'locked';
  const now = Date.now();
  return idlePhase(now - (memory.lastUse() ?? now), minutes);
}
