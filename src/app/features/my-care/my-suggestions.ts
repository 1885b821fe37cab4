import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import type { SuggestionSort } from '../../domain/care-plan/my-suggestions.ts';
import {
  editMySuggestion,
  sortOfSuggestion,
  suggestionId,
  tellSuggestion,
} from '../../domain/care-plan/my-suggestions.ts';
import type { Suggestion } from '../../domain/care-plan/suggestion-access.ts';
import { suggestionsAbout } from '../../domain/care-plan/suggestion-access.ts';
import type { SuggestionTarget } from '../../domain/care-plan/suggestion-form.ts';
import { answerSuggestion } from '../../domain/care-plan/suggestion-form.ts';
import { ItemEditing } from '../../state/editing/item-editing.ts';
import { MyRecord } from '../../state/patient-record/my-record.ts';
import { selectSuggestions } from '../../state/plan/plan-items.selectors.ts';
import { panelFocus } from '../../ui/panel-focus.ts';
import { Today } from '../../ui/today.ts';
import { MyEditor } from './my-editor.ts';

/** “This is not right”: says so about one part of the plan, and shows what became of it. */
@Component({
  selector: 'braid-my-suggestions',
  imports: [MatButton, MyEditor],
  templateUrl: './my-suggestions.html',
  styleUrl: './my-suggestions.scss',
})
export class MySuggestions {
  private readonly record = inject(MyRecord);
  private readonly editing = inject(ItemEditing);
  private readonly all = inject<Store>(Store).selectSignal(selectSuggestions);
  private readonly today = inject(Today).date;

  readonly target = input.required<SuggestionTarget>();
  /** Whether it is something taken, of which a side effect can be told. */
  readonly isTaken = input(false);

  private readonly reader = computed(() => ({ uid: this.record.ownUid(), now: `${this.today()}T23:59:59.999Z` }));
  protected readonly shown = computed(() =>
    suggestionsAbout(this.all(), this.target(), this.reader())
      .filter((each) => each.createdBy === this.record.ownUid() || each.createdBy === '')
      .map((each) => ({
        each,
        editable: answerSuggestion(each),
        words: tellSuggestion(each, this.record.team()),
        isOpen: each.content.status === 'open',
      })),
  );
  /** New ones that are being written, an earlier visit's too. */
  protected readonly begun = computed(() => {
    const place = this.record.place();
    if (!place) return [];
    const known = new Set(this.all().map(({ id }) => id));
    return this.editing
      .openIn('suggestions', place.patientId)
      .filter((docId) => !known.has(docId) && sortOfSuggestion(docId, this.target()) !== null)
      .map((docId) => editMySuggestion({ ...place, docId }, this.target(), this.record.team()));
  });

  constructor() {
    panelFocus(computed(() => this.begun().length > 0));
    effect(() => {
      for (const { editable } of this.shown()) {
        // Answered before it could be taken back: the answer stands.
        if (this.editing.entry(editable)?.state.status !== 'conflict') continue;
        untracked(() => this.editing.keepTheirs(editable, this.today()));
      }
    });
  }

  protected begin(sort: SuggestionSort): void {
    const place = this.record.place();
    if (!place) return;
    const docId = suggestionId(this.target(), sort, crypto.randomUUID().slice(-8));
    const editable = editMySuggestion({ ...place, docId }, this.target(), this.record.team());
    this.editing.begin(editable, null, this.record.about(editable.title));
  }

  protected takeBack(suggestion: Suggestion): void {
    const { rev, content } = suggestion;
    const editable = answerSuggestion(suggestion);
    this.editing.send(editable, { rev, content }, { status: 'withdrawn' }, this.record.about(editable.title));
  }
}
