import type { ElementRef } from '@angular/core';
import { Component, input, output, viewChild } from '@angular/core';

export interface Answer {
  readonly value: string;
  readonly words: string;
}

export interface Question {
  readonly heading: string;
  readonly text: string;
  /** What loses nothing and changes nothing comes first, and has the focus; closing the question means it too. */
  readonly answers: readonly [Answer, ...Answer[]];
}

/** The browser's own dialog: it must be there without a connection, when there is most to lose. */
@Component({
  selector: 'braid-question-dialog',
  template: `
    <dialog
      #dialog
      aria-labelledby="question-heading"
      aria-describedby="question-text"
      (close)="answered.emit(dialog.returnValue || question().answers[0].value)"
    >
      <h2 id="question-heading">{{ question().heading }}</h2>
      <p id="question-text">{{ question().text }}</p>
      <form method="dialog" [class.stacked]="question().answers.length > 2">
        @for (answer of question().answers; track answer.value) {
          <button [class.first]="$first" [value]="answer.value">{{ answer.words }}</button>
        }
      </form>
    </dialog>
  `,
  styleUrl: './question-dialog.scss',
})
export class QuestionDialog {
  readonly question = input.required<Question>();
  /** The value of the answer. */
  readonly answered = output<string>();
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  open(): void {
    this.dialog().nativeElement.showModal();
  }
}
