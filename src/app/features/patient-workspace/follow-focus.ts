import type { Signal } from '@angular/core';
import { afterRenderEffect, ElementRef, inject } from '@angular/core';

/**
 * Whenever `change` changes, puts the focus on the first `target` of the component, if the control that had the focus
 * has left the page with it. A focus that is anywhere else stays there.
 */
export function followFocus(change: Signal<unknown>, target: string): void {
  const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  let isFirst = true;
  afterRenderEffect(() => {
    change();
    if (!isFirst && document.activeElement === document.body) host.querySelector<HTMLElement>(target)?.focus();
    isFirst = false;
  });
}
