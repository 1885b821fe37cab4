import { Component, computed, inject, input } from '@angular/core';

import { isTyped } from '../../../domain/changes/is-typed.ts';
import { outboxKey } from '../../../domain/changes/send-state.ts';
import type { MeasureType } from '../../../domain/measures/measure-type.ts';
import { ItemEditing } from '../../../state/editing/item-editing.ts';
import { LossQuestion } from '../../../ui/loss-question.ts';
import { RecordForm } from '../../../ui/record-form/record-form.ts';
import { RestoredDraft } from '../../../ui/restored-draft.ts';
import type { MeasureResult } from './measure-rows.ts';
import { MeasureWriting } from './measure-writing.ts';

/** What a clinician counted, measured or copied from a licensed form: its day and the figures, scored when saved. */
@Component({
  selector: 'braid-measure-entry',
  imports: [RecordForm, RestoredDraft],
  template: `
    @if (draft(); as draft) {
      @if (kept(); as kept) {
        @if (isRestored()) {
          <braid-restored-draft [typedAt]="kept.typedAt" (kept)="editing.resume(draft)" (discarded)="cancel()" />
        }
        <p class="name">{{ label() }}</p>
        @if (type().credit; as credit) {
          <p class="credit">{{ credit }}</p>
        }
        <braid-record-form
          [form]="draft.form"
          [formId]="formId()"
          [label]="label()"
          [text]="kept.draft.text"
          [keeping]="editing.keeping(kept)"
          [takesFocus]="!isRestored()"
          (textChange)="editing.retype(draft, $event)"
          (saved)="writing.saveEntry(type(), result())"
          (cancelled)="cancel()"
        />
      }
    }
  `,
  styles: `
    :host {
      display: block;
    }

    .name {
      font: var(--mat-sys-title-small);
    }

    .credit {
      margin-block-end: 0.5rem;
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-body-small);
    }
  `,
})
export class MeasureEntry {
  private readonly lossQuestion = inject(LossQuestion);
  protected readonly editing = inject(ItemEditing);
  protected readonly writing = inject(MeasureWriting);

  readonly type = input.required<MeasureType>();
  /** What is put right; null for a new result. */
  readonly result = input<MeasureResult | null>(null);

  protected readonly draft = computed(() => this.writing.draftOf(this.type(), this.result()));
  protected readonly kept = computed(() => {
    const draft = this.draft();
    return draft ? this.editing.draft(draft) : undefined;
  });
  protected readonly isRestored = computed(() => {
    const [draft, kept] = [this.draft(), this.kept()];
    return draft !== null && kept !== undefined && isTyped(kept.draft) && this.editing.isRestored(draft);
  });
  protected readonly label = computed(() => {
    const { name, plainName } = this.type();
    return `${this.result() ? 'Put right' : 'Record'}: ${name}, ${plainName.charAt(0).toLowerCase()}${plainName.slice(1)}`;
  });
  protected readonly formId = computed(() => {
    const draft = this.draft();
    return draft ? outboxKey(draft).replaceAll(/[^A-Za-z0-9]/g, '-') : '';
  });

  protected async cancel(): Promise<void> {
    const draft = this.draft();
    if (draft && (await this.lossQuestion.mayDiscard(this.kept()))) this.editing.close(draft);
  }
}
