import { Component, input } from '@angular/core';

import type { IconName } from './icon-name.ts';

/** A symbol in the colour of the text, as tall as 1.25 lines of it. Decorative: say in words what it means. */
@Component({
  selector: 'braid-icon',
  template: `<svg aria-hidden="true" focusable="false"><use [attr.href]="'icons.svg#' + name()" /></svg>`,
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
}
