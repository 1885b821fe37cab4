import type { Signal } from '@angular/core';
import { ApplicationRef, DestroyRef, inject, signal } from '@angular/core';

import { watchLook } from '../../../ui/series-chart/watch-look.ts';

/** Whether the page is on its way to paper; what is to be printed is put there before the browser looks. */
export function watchPrint(): Signal<boolean> {
  const app = inject(ApplicationRef);
  const isPrinting = signal(false);
  const forget = watchLook(window, (isNow) => {
    if (isPrinting() === isNow) return;
    isPrinting.set(isNow);
    app.tick();
  });
  inject(DestroyRef).onDestroy(forget);
  return isPrinting;
}
