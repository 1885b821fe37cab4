import type { Signal } from '@angular/core';
import { afterNextRender, DestroyRef, inject, signal } from '@angular/core';

/** How wide an element is, and how large the page’s text, both in CSS pixels; 0 wide until it is on the page. */
export interface Width {
  readonly px: number;
  readonly rem: number;
}

/** Call while a component is made. */
export function observeWidth(element: HTMLElement): Signal<Width> {
  const destroyed = inject(DestroyRef);
  const width = signal<Width>({ px: 0, rem: 16 }, { equal: (a, b) => a.px === b.px && a.rem === b.rem });
  const measure = () => {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    width.set({ px: Math.floor(element.clientWidth), rem });
  };
  afterNextRender(() => {
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    measure();
    destroyed.onDestroy(() => sizes.disconnect());
  });
  return width;
}
