import { Component, computed, input, output } from '@angular/core';

import type { PlanCollection, PlanRecord } from '../../../domain/care-plan/plan-record.ts';
import type { SuggestionTarget } from '../../../domain/care-plan/suggestion-form.ts';
import { HistoryFoot } from './history-foot.ts';
import { SuggestionsOf } from './suggestions-of.ts';

/** All that a small card says beside its document: what others suggest, comments, and how it came to be as it is. */
@Component({
  selector: 'braid-suggest-and-history',
  imports: [HistoryFoot, SuggestionsOf],
  template: `
    @if (target(); as target) {
      <braid-suggestions-of [target]="target" [isEditing]="isEditing()" (editWanted)="editWanted.emit()" />
      @if (!isEditing()) {
        <braid-history-foot [target]="target" [item]="item()" [mayEdit]="mayEdit()" />
      }
    }
  `,
})
export class SuggestAndHistory {
  readonly collection = input.required<PlanCollection>();
  /** None while it has not been written. */
  readonly item = input.required<PlanRecord<object> | undefined>();
  readonly name = input.required<string>();
  /** Whether the reader may change all of it. */
  readonly mayEdit = input.required<boolean>();
  readonly isEditing = input.required<boolean>();
  /** The editor is to open, with a suggestion beside it. */
  readonly editWanted = output();

  protected readonly target = computed((): SuggestionTarget | null => {
    const item = this.item();
    return item ? { collection: this.collection(), docId: item.id, about: this.name(), to: item.discipline } : null;
  });
}
