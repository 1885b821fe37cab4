import { Service } from '@angular/core';
import type { Observable } from 'rxjs';
import { filter, fromEvent, map, merge, Subject } from 'rxjs';

const LAST_USE = 'braid-last-use';
const LOCKED = 'braid-locked';

/**
 * When Braid was last used in this browser, and whether it is locked: the same for all tabs, and kept over a reload.
 * Where the browser forbids storage, both are known to this tab alone, until it is closed.
 */
@Service()
export class LockMemory {
  private readonly kept = new Map<string, string>();
  private readonly changedHere = new Subject<void>();
  /** Emits when the lock was closed or opened, here or in another tab, and when another tab was used. */
  readonly changes: Observable<void> = merge(
    this.changedHere,
    fromEvent<StorageEvent>(window, 'storage').pipe(
      filter(({ key }) => key === null || key === LOCKED || key === LAST_USE),
      map(() => undefined),
    ),
  );

  /** In milliseconds since 1970; null where nobody has used it since the last sign-in. */
  lastUse(): number | null {
    const stored = this.read(LAST_USE);
    return stored === null ? null : Number(stored);
  }

  noteUse(now: number): void {
    this.write(LAST_USE, String(now));
  }

  isLocked(): boolean {
    return this.read(LOCKED) !== null;
  }

  lock(): void {
    this.write(LOCKED, 'yes');
    this.changedHere.next();
  }

  unlock(now: number): void {
    this.noteUse(now);
    this.remove(LOCKED);
    this.changedHere.next();
  }

  forget(): void {
    this.remove(LAST_USE);
    this.remove(LOCKED);
    this.changedHere.next();
  }

  private read(key: string): string | null {
    try {
      return localStorage.getItem(key);
    } catch {
      return this.kept.get(key) ?? null;
    }
  }

  private write(key: string, value: string): void {
    try {
      localStorage.setItem(key, value);
    } catch {
      this.kept.set(key, value);
    }
  }

  private remove(key: string): void {
    this.kept.delete(key);
    try {
      localStorage.removeItem(key);
    } catch {
      // Then there is nothing to remove.
    }
  }
}
