import { Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';

import type { Editable } from '../../domain/changes/editable.ts';
import { markOf, savedAt } from '../../domain/changes/entry-mark.ts';
import { isTyped } from '../../domain/changes/is-typed.ts';
import { outboxKey } from '../../domain/changes/send-state.ts';
import { fieldsOf } from '../../domain/fields/form.ts';
import { showValue } from '../../domain/fields/show-value.ts';
import { ItemEditing } from '../../state/editing/item-editing.ts';
import { conflictOf } from '../../state/outbox/settle-conflict.ts';
import { MyRecord } from '../../state/patient-record/my-record.ts';
import { CopyText } from '../../ui/copy-text.ts';
import { LossQuestion } from '../../ui/loss-question.ts';
import { panelFocus } from '../../ui/panel-focus.ts';
import { RecordForm } from '../../ui/record-form/record-form.ts';
import { RestoredDraft } from '../../ui/restored-draft.ts';
import { SavingMark } from '../../ui/saving-mark.ts';
import { Today } from '../../ui/today.ts';
import { bothVersions } from './both-versions.ts';

/** What an author who insists says to whoever is overruled: the plan is about them. */
const WHY = 'Kept in the patient’s own words.';

/** Something of the plan that its reader may change in place: what stands there in the slot, the form while they write. */
@Component({
  selector: 'braid-my-editor',
  imports: [CopyText, MatButton, RecordForm, RestoredDraft, RouterLink, SavingMark],
  templateUrl: './my-editor.html',
  styleUrl: './my-editor.scss',
})
export class MyEditor {
  private readonly record = inject(MyRecord);
  private readonly lossQuestion = inject(LossQuestion);
  private readonly today = inject(Today).date;
  protected readonly editing = inject(ItemEditing);

  readonly editable = input.required<Editable>();
  /** Of the document as the server has it; 0 while it has none. */
  readonly rev = input(0);
  /** What the form is called for who does not see it. */
  readonly label = input.required<string>();
  /** Above the form; where something else there says it already, less than the label. */
  readonly heading = input<string | null>(null);
  readonly saveLabel = input('Save');
  /** Takes saving into its own hands, where what is typed is not a document by itself. */
  readonly savesElsewhere = input(false);
  readonly saved = output();

  protected readonly kept = computed(() => this.editing.draft(this.editable()));
  protected readonly isRestored = computed(() => {
    const kept = this.kept();
    return kept !== undefined && isTyped(kept.draft) && this.editing.isRestored(this.editable());
  });
  protected readonly formId = computed(() => outboxKey(this.editable()).replaceAll(/[^A-Za-z0-9]/g, '-'));
  private readonly entry = computed(() => this.editing.entry(this.editable()));
  private readonly conflict = computed(() => conflictOf(this.entry()));
  protected readonly versions = computed(() => {
    const [entry, conflict] = [this.entry(), this.conflict()];
    return entry && conflict ? bothVersions(this.editable().form, conflict, entry.change.patch) : [];
  });
  protected readonly mark = computed(() => markOf(this.entry(), this.rev()));
  protected readonly savedAt = computed(() => savedAt(this.mark()));

  /** What was handed over, to be taken elsewhere. */
  protected readonly sentText = computed(() => {
    const patch = this.entry()?.change.patch ?? {};
    return fieldsOf(this.editable().form)
      .flatMap((field) => showValue(field, patch[field.id]) ?? [])
      .join('\n');
  });

  constructor() {
    panelFocus(computed(() => this.kept() !== undefined));
    effect(() => {
      const editable = this.editable();
      // Words that could not be saved need the patient again.
      if (this.entry()?.state.status === 'failed') untracked(() => this.editing.reopenFailed(editable));
    });
  }

  protected save(): void {
    if (this.savesElsewhere()) return this.saved.emit();
    // Words left as they were, with the other ones in view, are to stand.
    if (this.editing.save(this.editable(), this.today(), this.record.ownUid())) this.useMine();
  }

  protected useMine(): void {
    const isOwnOtherWindow = this.conflict()?.theirs.by === this.record.ownUid();
    this.editing.useMine(this.editable(), isOwnOtherWindow ? '' : WHY, this.today());
  }

  protected keepOther(): void {
    this.editing.keepTheirs(this.editable(), this.today());
  }

  protected async cancel(): Promise<void> {
    if (await this.lossQuestion.mayDiscard(this.kept())) this.editing.close(this.editable());
  }
}
