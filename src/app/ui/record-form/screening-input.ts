import { Component, computed, input, linkedSignal, output } from '@angular/core';

import type { ScreeningAnswer, ScreeningField } from '../../domain/fields/field.ts';
import { typedScreening } from '../../domain/fields/read-field.ts';

const UNANSWERED: ScreeningAnswer = { answer: null, remark: '' };

/** Questions before something starts: yes or no to each, and a remark where it is yes. */
@Component({
  selector: 'braid-screening-input',
  template: `
    @for (question of questions(); track question.id) {
      @let id = question.id === entrance() ? inputId() : inputId() + '-' + question.id;
      <fieldset [class.open]="question.answer === null && isInvalid()">
        <legend>{{ question.label }}</legend>
        @for (answer of answers; track answer.id; let isYes = $first) {
          <label>
            <input
              type="radio"
              [id]="isYes ? id : id + '-no'"
              [name]="inputId() + '-' + question.id"
              [checked]="question.answer === answer.id"
              (change)="put(question.id, { answer: answer.id, remark: question.remark })"
            />
            {{ answer.label }}
          </label>
        }
        @if (question.answer === 'yes') {
          <input
            #remark
            type="text"
            autocomplete="off"
            [value]="question.remark"
            [attr.aria-label]="'Remark on: ' + question.label"
            placeholder="Remark"
            (input)="put(question.id, { answer: 'yes', remark: remark.value })"
          />
        }
      </fieldset>
    }
  `,
  styleUrl: './screening-input.scss',
})
export class ScreeningInput {
  readonly field = input.required<ScreeningField>();
  readonly inputId = input.required<string>();
  readonly typed = input.required<string>();
  readonly isInvalid = input(false);
  readonly typedChange = output<string>();

  /** Ahead of what was handed in by what was chosen a moment ago. */
  private readonly now = linkedSignal(() => this.typed());

  protected readonly answers = [
    { id: 'yes', label: 'Yes' },
    { id: 'no', label: 'No' },
  ] as const;
  private readonly given = computed(() => typedScreening(this.now()));
  protected readonly questions = computed(() =>
    this.field().questions.map((question) => ({ ...question, ...(this.given()[question.id] ?? UNANSWERED) })),
  );
  /** Where a form goes that points out what is missing: the first question without an answer. */
  protected readonly entrance = computed(() => {
    const questions = this.questions();
    return (questions.find(({ answer }) => answer === null) ?? questions[0])?.id;
  });

  protected put(question: string, answer: ScreeningAnswer): void {
    const all = Object.fromEntries(
      this.field().questions.map(({ id }) => [id, id === question ? answer : (this.given()[id] ?? UNANSWERED)]),
    );
    this.now.set(JSON.stringify(all));
    this.typedChange.emit(this.now());
  }
}
