import { DOCUMENT, inject, Service, signal } from '@angular/core';

/** As many as anybody is told of in 14 days, and more. */
const REMEMBERED = 100;

/** Which actions of others somebody has taken note of on this device. Action ids are random and tell of no patient. */
@Service()
export class SeenActions {
  private readonly document = inject(DOCUMENT);
  private readonly justSeen = signal<readonly string[]>([]);

  of(uid: string): ReadonlySet<string> {
    return new Set([...this.justSeen(), ...this.stored(uid)]);
  }

  add(uid: string, actionId: string): void {
    const all = [actionId, ...this.stored(uid)].slice(0, REMEMBERED);
    this.justSeen.update((seen) => [actionId, ...seen]);
    try {
      this.document.defaultView?.localStorage.setItem(keyOf(uid), JSON.stringify(all));
    } catch {
      // Where the device keeps nothing, it is told again on the next visit.
    }
  }

  private stored(uid: string): readonly string[] {
    try {
      const stored: unknown = JSON.parse(this.document.defaultView?.localStorage.getItem(keyOf(uid)) ?? '[]');
      return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
    } catch {
      return [];
    }
  }
}

function keyOf(uid: string): string {
  return `braid-seen-actions-${uid}`;
}
