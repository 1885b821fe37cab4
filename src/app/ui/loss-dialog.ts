import type { ElementRef } from '@angular/core';
import { Component, input, output, viewChild } from '@angular/core';

export interface Loss {
  /** What would be lost, and when. */
  readonly text: string;
  /** The word for keeping it. */
  readonly keep: string;
  /** The word for losing it. */
  readonly lose: string;
}

/** The browser's own dialog: it must be there without a connection, when there is most to lose. */
@Component({
  selector: 'braid-loss-dialog',
  template: `
    <dialog
      #dialog
      aria-labelledby="loss-heading"
      aria-describedby="loss-text"
      (close)="answered.emit(dialog.returnValue === 'lose')"
    >
      <h2 id="loss-heading">You have text that is not saved yet</h2>
      <p id="loss-text">{{ loss().text }}</p>
      <form method="dialog">
        <button class="keep" value="keep">{{ loss().keep }}</button>
        <button value="lose">{{ loss().lose }}</button>
      </form>
    </dialog>
  `,
  styleUrl: './loss-dialog.scss',
})
export class LossDialog {
  readonly loss = input.required<Loss>();
  /** True if the person would rather lose it. */
  readonly answered = output<boolean>();
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  open(): void {
    this.dialog().nativeElement.showModal();
  }
}
