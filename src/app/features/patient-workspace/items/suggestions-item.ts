import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';

import { describeStrand } from '../../../domain/access/strands.ts';
import type { Suggestion } from '../../../domain/care-plan/suggestion-access.ts';
import { answerSuggestion } from '../../../domain/care-plan/suggestion-form.ts';
import { ItemEditing } from '../../../state/editing/item-editing.ts';
import { RelativeDayPipe } from '../../../ui/clinic-time-pipes.ts';
import { StrandBadge } from '../../../ui/strand-badge.ts';
import { followFocus } from '../follow-focus.ts';
import { OpenRecord } from '../open-record.ts';
import { ItemEditor } from './item-editor.ts';
import { ItemMark } from './item-mark.ts';
import { suggestionElement } from './suggestions-place.ts';

/** One suggestion as it reads, with what its reader can do about it. */
@Component({
  selector: 'braid-suggestions-item',
  imports: [ItemEditor, MatButton, RelativeDayPipe, ItemMark, StrandBadge],
  templateUrl: './suggestions-item.html',
  styleUrl: './suggestions-item.scss',
})
export class SuggestionsItem {
  private readonly record = inject(OpenRecord);
  private readonly editing = inject(ItemEditing);

  readonly suggestion = input.required<Suggestion>();
  /** Who suggests it; “You” for the reader. */
  readonly by = input.required<string>();
  readonly mayDecide = input.required<boolean>();
  readonly mayWithdraw = input.required<boolean>();
  /** Being taken up in the editor of what it is about. */
  readonly isInHand = input(false);
  readonly accepted = output();
  readonly putDown = output();

  protected readonly elementId = computed(() => suggestionElement(this.suggestion().id));
  protected readonly editable = computed(() => answerSuggestion(this.suggestion()));
  protected readonly isAnswering = computed(() => this.editing.isOpen(this.editable()));
  protected readonly decider = computed(() => {
    const { to } = this.suggestion().content;
    return to === 'patient' ? 'the patient' : describeStrand(to).name;
  });
  protected readonly label = computed(() => `Suggestion for ${this.suggestion().content.about}`);
  protected readonly outcome = computed(() =>
    this.suggestion().content.status === 'accepted'
      ? `Accepted by ${this.decider()}.`
      : `Declined by ${this.decider()}:`,
  );

  constructor() {
    followFocus(this.isAnswering, 'article');
  }

  protected decline(): void {
    const { rev, content } = this.suggestion();
    this.editing.begin(this.editable(), { rev, content }, this.record.about('Suggestion'));
    const kept = this.editing.draft(this.editable());
    if (kept) this.editing.retype(this.editable(), { ...kept.draft.text, status: 'declined' });
  }

  protected withdraw(): void {
    const { rev, content } = this.suggestion();
    this.editing.send(this.editable(), { rev, content }, { status: 'withdrawn' }, this.record.about('Suggestion'));
  }
}
