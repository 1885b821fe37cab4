import { Component, computed, input, signal } from '@angular/core';

import type { IconName } from './icon-name.ts';

const shapes = signal<Readonly<Record<IconName, string>> | null>(null);

// In a chunk of its own, so that the first paint does not wait for it; without it the words still say everything.
import('./icon-shapes.ts').then(
  ({ ICON_SHAPES }) => shapes.set(ICON_SHAPES),
  () => undefined,
);

/** A symbol in the colour of the text, 1.25 times as tall. Decorative: say in words what it means. */
@Component({
  selector: 'braid-icon',
  template: `<svg viewBox="0 -960 960 960" aria-hidden="true" focusable="false"><path [attr.d]="shape()" /></svg>`,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
      inline-size: 1.25em;
      block-size: 1.25em;
    }

    svg {
      inline-size: 100%;
      block-size: 100%;
      fill: currentColor;
    }
  `,
})
export class Icon {
  readonly name = input.required<IconName>();
  protected readonly shape = computed(() => shapes()?.[this.name()] ?? null);
}
