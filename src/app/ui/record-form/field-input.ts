import { Component, computed, input, output } from '@angular/core';

import type { Field } from '../../domain/fields/field.ts';
import { rangeOf } from '../../domain/fields/read-number.ts';
import { ChoiceInput } from './choice-input.ts';
import { RowsInput } from './rows-input.ts';
import { ScreeningInput } from './screening-input.ts';

const LONG_TEXT = 160;
/** Seen at a glance and picked with one press; more of them go into a list that opens. */
const MOST_RADIOS = 5;

/** One field with its label, unit, hint, and what is wrong or unusual beside it. Holds no value of its own. */
@Component({
  selector: 'braid-field-input',
  imports: [ChoiceInput, RowsInput, ScreeningInput],
  host: { '[class.narrow]': 'isNarrow()' },
  templateUrl: './field-input.html',
  styleUrl: './field-input.scss',
})
export class FieldInput {
  readonly field = input.required<Field>();
  /** Its own on the page. */
  readonly inputId = input.required<string>();
  readonly typed = input.required<string>();
  readonly problem = input<string | null>(null);
  readonly doubt = input<string | null>(null);
  readonly typedChange = output<string>();
  readonly doubtCleared = output();

  protected readonly hint = computed(() => {
    const field = this.field();
    return field.hint ?? (field.type === 'number' ? `${rangeOf(field)}.` : null);
  });
  protected readonly control = computed(() => {
    const field = this.field();
    if (field.type === 'text')
      return (field.lines ?? (field.limit > LONG_TEXT ? 'many' : 'one')) === 'many' ? 'textarea' : 'line';
    if (field.type === 'choice') return field.choices.length > MOST_RADIOS ? 'select' : 'choices';
    return field.type === 'yes-no' ? 'choices' : field.type;
  });
  /** Shares a line with others of its kind. */
  protected readonly isNarrow = computed(() => ['number', 'date', 'time', 'select'].includes(this.control()));
  protected readonly unit = computed(() => {
    const field = this.field();
    return field.type === 'number' && field.unit !== '' ? field.unit : null;
  });
  /** As many letters as the longest value needs. */
  protected readonly size = computed(() => {
    const field = this.field();
    return field.type === 'number' ? Math.max(5, String(field.max).length + (field.whole ? 1 : 3)) : null;
  });
  protected readonly describedBy = computed(() => {
    const id = this.inputId();
    const parts = [this.unit() && 'unit', this.hint() && 'hint', this.problem() && 'problem', this.doubt() && 'doubt'];
    return (
      parts
        .filter(Boolean)
        .map((part) => `${id}-${part}`)
        .join(' ') || null
    );
  });
  protected readonly isGroup = computed(() => ['choices', 'rows', 'screening'].includes(this.control()));
}
