import { Component, computed, input, signal } from '@angular/core';

import type { Form, Values } from '../domain/fields/form.ts';
import { fieldsOf } from '../domain/fields/form.ts';
import { showValue } from '../domain/fields/show-value.ts';

/** What is filled in of a form, field by field, with units; of many facts the first few, until the rest is asked for. */
@Component({
  selector: 'braid-record-facts',
  template: `
    <dl>
      @for (fact of facts(); track fact.id) {
        <div [class.long]="fact.value.length > 60" [class.folded]="$index >= shown()">
          <dt>{{ fact.label }}</dt>
          <dd>{{ fact.value }}</dd>
        </div>
      }
    </dl>
    @if (facts().length > shown()) {
      <button type="button" (click)="isAllShown.set(true)">{{ facts().length - shown() }} more details</button>
    }
  `,
  styleUrl: './record-facts.scss',
})
export class RecordFacts {
  readonly form = input.required<Form>();
  readonly values = input.required<Values>();
  /** Shown elsewhere on the card. */
  readonly without = input<readonly string[]>([]);
  /** How many to show at first. */
  readonly most = input(Infinity);

  protected readonly facts = computed(() =>
    fieldsOf(this.form())
      .filter(({ id }) => !this.without().includes(id))
      .map((field) => ({ id: field.id, label: field.label, value: showValue(field, this.values()[field.id]) ?? '' }))
      .filter(({ value }) => value !== ''),
  );
  protected readonly isAllShown = signal(false);
  /** How many are shown on the screen; print shows all. A fold that hides one or two is not worth its button. */
  protected readonly shown = computed(() => {
    const all = this.facts().length;
    return this.isAllShown() || all <= this.most() + 2 ? all : this.most();
  });
}
