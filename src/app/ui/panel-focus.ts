import type { Signal } from '@angular/core';
import { afterNextRender, effect, ElementRef, inject, Injector } from '@angular/core';

/**
 * Takes the focus into the `[data-panel]` of this component when it opens, and to its `home` when the focus went
 * with what has closed. What is shown is asked of `panel`: null while none is.
 */
export function panelFocus(panel: Signal<unknown>, home = '[data-home]'): void {
  const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  const injector = inject(Injector);
  let shown: unknown = null;
  effect(() => {
    const now = panel() || null;
    if (now === shown) return;
    shown = now;
    afterNextRender({ read: () => (now === null ? goHome(host, home) : goInto(host)) }, { injector });
  });
}

function goInto(host: HTMLElement): void {
  const panel = host.querySelector<HTMLElement>('[data-panel]');
  // Not onto a button: a second press of the same key would answer the question.
  (panel?.querySelector<HTMLElement>('input, textarea') ?? panel)?.focus();
}

function goHome(host: HTMLElement, home: string): void {
  if (document.activeElement === document.body) host.querySelector<HTMLElement>(home)?.focus();
}
