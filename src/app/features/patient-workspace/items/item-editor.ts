import { Component, computed, effect, inject, input, output, untracked, viewChild } from '@angular/core';

import type { Editable } from '../../../domain/changes/editable.ts';
import { isTyped } from '../../../domain/changes/is-typed.ts';
import { outboxKey } from '../../../domain/changes/send-state.ts';
import { ItemEditing } from '../../../state/editing/item-editing.ts';
import { conflictOf } from '../../../state/outbox/settle-conflict.ts';
import { LossQuestion } from '../../../ui/loss-question.ts';
import { RecordForm } from '../../../ui/record-form/record-form.ts';
import { RestoredDraft } from '../../../ui/restored-draft.ts';
import { Today } from '../../../ui/today.ts';
import { ConflictChoice } from '../conflict-choice.ts';
import { OpenRecord } from '../open-record.ts';
import { contestedFields } from './contested-fields.ts';
import { SuggestionsInHand } from './suggestions-in-hand.ts';

/** The editor of one document of the plan while something is typed into it, and the choice where a colleague was quicker. */
@Component({
  selector: 'braid-item-editor',
  imports: [ConflictChoice, RecordForm, RestoredDraft],
  template: `
    @if (contested().length > 0) {
      <braid-conflict-choice
        [texts]="contested()"
        [theirName]="theirName()"
        [isEditing]="kept() !== undefined"
        (theirsKept)="editing.keepTheirs(editable(), today())"
        (mineUsed)="editing.useMine(editable(), $event, today())"
        (editChosen)="editing.editMine(editable())"
      />
    }
    @if (kept(); as kept) {
      @if (isRestored()) {
        <braid-restored-draft [typedAt]="kept.typedAt" (kept)="editing.resume(editable())" (discarded)="cancel()" />
      }
      <braid-record-form
        [form]="editable().form"
        [formId]="formId()"
        [label]="label()"
        [text]="kept.draft.text"
        [keeping]="editing.keeping(kept)"
        [takesFocus]="!isRestored()"
        [showsProblems]="showsProblems()"
        (textChange)="editing.retype(editable(), $event)"
        (saved)="save()"
        (cancelled)="cancel()"
      />
    }
  `,
})
export class ItemEditor {
  private readonly record = inject(OpenRecord);
  private readonly lossQuestion = inject(LossQuestion);
  private readonly choice = viewChild(ConflictChoice);
  private readonly taken = inject(SuggestionsInHand, { optional: true });
  protected readonly editing = inject(ItemEditing);
  protected readonly today = inject(Today).date;

  readonly editable = input.required<Editable>();
  /** What the form is called for who does not see it. */
  readonly label = input.required<string>();
  /** Opens with what is missing pointed out, as after a try to save. */
  readonly showsProblems = input(false);
  readonly saved = output();

  protected readonly kept = computed(() => this.editing.draft(this.editable()));
  protected readonly isRestored = computed(() => {
    const kept = this.kept();
    return kept !== undefined && isTyped(kept.draft) && this.editing.isRestored(this.editable());
  });
  protected readonly formId = computed(() => outboxKey(this.editable()).replaceAll(/[^A-Za-z0-9]/g, '-'));
  private readonly conflict = computed(() => conflictOf(this.editing.entry(this.editable())));
  protected readonly contested = computed(() => {
    const conflict = this.conflict();
    return conflict ? contestedFields(this.editable().form, conflict, this.editing.mine(this.editable())) : [];
  });
  protected readonly theirName = computed(() => this.record.nameOf(this.conflict()?.theirs.by ?? ''));

  constructor() {
    effect(() => {
      const editable = this.editable();
      if (this.editing.entry(editable)?.state.status === 'failed') untracked(() => this.editing.reopenFailed(editable));
    });
  }

  protected save(): void {
    if (this.editing.save(this.taken?.credit(this.editable()) ?? this.editable(), this.today(), this.record.ownUid()))
      this.choice()?.askWhy();
    else this.saved.emit();
  }

  protected async cancel(): Promise<void> {
    if (await this.lossQuestion.mayDiscard(this.kept())) this.editing.close(this.editable());
  }
}
