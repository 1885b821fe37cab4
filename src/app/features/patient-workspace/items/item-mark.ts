import { Component, computed, inject, input } from '@angular/core';

import type { Editable } from '../../../domain/changes/editable.ts';
import { markOf, savedAt } from '../../../domain/changes/entry-mark.ts';
import { ItemEditing } from '../../../state/editing/item-editing.ts';
import { SavingMark } from '../../../ui/saving-mark.ts';

/** How far the reader's own change of a document has come. */
@Component({
  selector: 'braid-item-mark',
  imports: [SavingMark],
  template: ` <braid-saving-mark [status]="mark()?.status ?? null" [at]="at()" [waiting]="editing.waiting()" /> `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class ItemMark {
  protected readonly editing = inject(ItemEditing);

  readonly of = input.required<Editable>();
  /** Of the document as it is shown; 0 while it has not been written. */
  readonly rev = input.required<number>();

  protected readonly mark = computed(() => markOf(this.editing.entry(this.of()), this.rev()));
  protected readonly at = computed(() => savedAt(this.mark()));
}
