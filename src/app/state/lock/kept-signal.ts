import { Location } from '@angular/common';
import type { WritableSignal } from '@angular/core';
import { computed, DestroyRef, inject, linkedSignal, untracked } from '@angular/core';

import { LockMemory } from './lock-memory.ts';
import { TypedForms } from './typed-forms.ts';

/**
 * What somebody types or has open on a page, as it was before the lock took the page away. `name` is its own on that page;
 * under another name it begins anew, with `initial`. Wherever no lock is closed, it goes with the component.
 */
export function keptSignal<T>(name: () => string, initial: () => T): WritableSignal<T> {
  const forms = inject(TypedForms);
  const lock = inject(LockMemory);
  const location = inject(Location);
  const place = () => `${location.path()} ${name()}`;
  const typed = linkedSignal<string, T>({
    source: computed(name),
    computation: () => untracked(() => (forms.has(place()) ? (forms.get(place()) as T) : initial())),
  });
  inject(DestroyRef).onDestroy(() => {
    if (lock.isLocked()) forms.keep(place(), typed());
    else forms.drop(place());
  });
  return typed;
}
