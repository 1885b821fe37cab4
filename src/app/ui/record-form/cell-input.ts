import { Component, computed, input, output } from '@angular/core';

import type { CellField, Choice } from '../../domain/fields/field.ts';

const YES_NO: readonly Choice[] = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
];

/** One cell of a short table, its label above it. */
@Component({
  selector: 'braid-cell-input',
  template: `
    <label [for]="inputId()">{{ label() }}</label>
    @if (choices(); as choices) {
      <select #list [id]="inputId()" (change)="typedChange.emit(list.value)">
        <option value="" [selected]="typed() === ''">–</option>
        @for (choice of choices; track choice.id) {
          <option [value]="choice.id" [selected]="typed() === choice.id">{{ choice.label }}</option>
        }
      </select>
    } @else {
      <input
        #box
        [id]="inputId()"
        [type]="type()"
        [attr.inputmode]="field().type === 'number' ? 'decimal' : null"
        [attr.size]="field().type === 'number' ? 5 : null"
        autocomplete="off"
        [value]="typed()"
        (input)="typedChange.emit(box.value)"
      />
    }
  `,
  host: {
    '[class.wide]': 'field().type === "text"',
    '[class.long]': 'limit() >= 200',
    '[class.short]': 'limit() <= 40',
  },
  styleUrl: './cell-input.scss',
})
export class CellInput {
  readonly field = input.required<CellField>();
  readonly inputId = input.required<string>();
  readonly typed = input.required<string>();
  readonly typedChange = output<string>();

  protected readonly label = computed(() => {
    const field = this.field();
    return field.type === 'number' && field.unit !== '' ? `${field.label} (${field.unit})` : field.label;
  });
  protected readonly choices = computed(() => {
    const field = this.field();
    if (field.type === 'choice') return field.choices;
    return field.type === 'yes-no' ? YES_NO : null;
  });
  protected readonly limit = computed(() => {
    const field = this.field();
    return field.type === 'text' ? field.limit : NaN;
  });
  protected readonly type = computed(() => {
    const { type } = this.field();
    return type === 'date' || type === 'time' ? type : 'text';
  });
}
