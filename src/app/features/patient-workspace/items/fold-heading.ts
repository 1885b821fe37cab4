import { Component, input, output } from '@angular/core';

import { Icon } from '../../../ui/icon.ts';

/** The heading of a small card, which folds it away and out again. */
@Component({
  selector: 'braid-fold-heading',
  imports: [Icon],
  template: `
    <h4>
      <button type="button" [attr.aria-expanded]="isOpen()" [attr.aria-controls]="inside()" (click)="pressed.emit()">
        <braid-icon [name]="isOpen() ? 'keyboard_arrow_up' : 'keyboard_arrow_down'" />
        <span>{{ text() }}</span>
      </button>
    </h4>
  `,
  styleUrl: './fold-heading.scss',
})
export class FoldHeading {
  readonly text = input.required<string>();
  /** The id of what it folds away. */
  readonly inside = input.required<string>();
  readonly isOpen = input.required<boolean>();
  /** It is to be folded the other way. */
  readonly pressed = output();
}
