import type { Signal } from '@angular/core';
import { afterRenderEffect, ElementRef, inject } from '@angular/core';

/**
 * Whenever `change` changes, puts the focus on the component's first control of the first of `targets`, separated by
 * commas, that it has, if the control that had the focus has left the page with it. A focus that is anywhere else stays.
 */
export function followFocus(change: Signal<unknown>, targets: string): void {
  const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  let isFirst = true;
  afterRenderEffect(() => {
    change();
    if (!isFirst && document.activeElement === document.body) {
      const found = targets.split(', ').map((target) => host.querySelector<HTMLElement>(target));
      found.find((control) => control !== null)?.focus();
    }
    isFirst = false;
  });
}
