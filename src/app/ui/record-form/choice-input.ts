import { Component, computed, input, linkedSignal, output } from '@angular/core';

import type { Choice, Field } from '../../domain/fields/field.ts';

const YES_NO: readonly Choice[] = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
];

/** One of a few, or several of them, each as a button that can be pressed. */
@Component({
  selector: 'braid-choice-input',
  template: `
    @for (choice of choices(); track choice.id; let isFirst = $first) {
      <label>
        <input
          #box
          [id]="isFirst ? inputId() : inputId() + '-' + choice.id"
          [type]="isMany() ? 'checkbox' : 'radio'"
          [name]="inputId()"
          [checked]="chosen().includes(choice.id)"
          [attr.aria-invalid]="isInvalid() && isMany() ? true : null"
          (change)="choose(choice.id, box.checked)"
        />
        {{ choice.label }}
      </label>
    }
    @if (!isMany() && !isRequired() && typed() !== '') {
      <button type="button" (click)="emit('')">
        Clear<span class="visually-hidden"> {{ field().label }}</span>
      </button>
    }
  `,
  styleUrl: './choice-input.scss',
})
export class ChoiceInput {
  readonly field = input.required<Field>();
  readonly inputId = input.required<string>();
  readonly typed = input.required<string>();
  readonly isInvalid = input(false);
  readonly typedChange = output<string>();

  /** Ahead of what was handed in by what was chosen a moment ago. */
  private readonly now = linkedSignal(() => this.typed());

  protected readonly isMany = computed(() => this.field().type === 'choices');
  protected readonly isRequired = computed(() => this.field().required ?? false);
  protected readonly chosen = computed(() => this.now().split('\n'));
  protected readonly choices = computed(() => {
    const field = this.field();
    return field.type === 'choice' || field.type === 'choices' ? field.choices : YES_NO;
  });

  protected choose(id: string, isChosen: boolean): void {
    if (!this.isMany()) return this.emit(id);
    const chosen = this.choices().filter((choice) => (choice.id === id ? isChosen : this.chosen().includes(choice.id)));
    this.emit(chosen.map((choice) => choice.id).join('\n'));
  }

  protected emit(typed: string): void {
    this.now.set(typed);
    this.typedChange.emit(typed);
  }
}
