import { Component, computed, effect, inject, input, output, untracked } from '@angular/core';
import { Store } from '@ngrx/store';

import type { PlanRecord } from '../../../domain/care-plan/plan-record.ts';
import type { Suggestion } from '../../../domain/care-plan/suggestion-access.ts';
import { mayDecide, mayWithdraw, suggestionsAbout } from '../../../domain/care-plan/suggestion-access.ts';
import type { SuggestionTarget } from '../../../domain/care-plan/suggestion-form.ts';
import { answerSuggestion, creditOf } from '../../../domain/care-plan/suggestion-form.ts';
import { outboxKey } from '../../../domain/changes/send-state.ts';
import { ItemEditing } from '../../../state/editing/item-editing.ts';
import { selectOutboxEntries } from '../../../state/outbox/outbox.feature.ts';
import { selectSuggestions } from '../../../state/plan/plan-items.selectors.ts';
import { Today } from '../../../ui/today.ts';
import { OpenRecord } from '../open-record.ts';
import { SuggestionsInHand } from './suggestions-in-hand.ts';
import { SuggestionsItem } from './suggestions-item.ts';

/** What others would change in one document: to take up in its editor or to decline. */
@Component({
  selector: 'braid-suggestions-of',
  imports: [SuggestionsItem],
  template: `
    @if (suggestions().length > 0) {
      <ul [attr.aria-label]="'Suggestions for ' + target().about">
        @for (suggestion of suggestions(); track suggestion.id) {
          <li>
            <braid-suggestions-item
              [suggestion]="suggestion"
              [by]="nameOf(suggestion)"
              [mayDecide]="decides(suggestion)"
              [mayWithdraw]="withdraws(suggestion)"
              [isInHand]="inHand()?.id === suggestion.id"
              (accepted)="takeUp(suggestion)"
              (putDown)="taken.putDown(key())"
            />
          </li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: block;
    }

    :host:empty {
      display: none;
    }

    ul {
      display: grid;
      gap: 0.5rem;
      margin-block-end: 0.5rem;
      list-style: none;
    }
  `,
})
export class SuggestionsOf {
  private readonly record = inject(OpenRecord);
  private readonly editing = inject(ItemEditing);
  private readonly store = inject<Store>(Store);
  private readonly all = this.store.selectSignal(selectSuggestions);
  private readonly entries = this.store.selectSignal(selectOutboxEntries);
  private readonly today = inject(Today).date;
  protected readonly taken = inject(SuggestionsInHand);

  readonly target = input.required<SuggestionTarget>();
  /** The document itself, where it is one that not its discipline alone may edit. */
  readonly item = input<PlanRecord<Readonly<Record<string, unknown>>>>();
  /** Whether its editor is open. */
  readonly isEditing = input.required<boolean>();
  /** The editor is to open, with the suggestion beside it. */
  readonly editWanted = output();

  protected readonly key = computed(() => {
    const patientId = this.record.patient()?.id ?? '';
    return outboxKey({ patientId, collection: this.target().collection, docId: this.target().docId });
  });
  protected readonly inHand = computed(() => this.taken.of(this.key()));
  protected readonly suggestions = computed(() =>
    suggestionsAbout(this.all(), this.target(), { uid: this.record.ownUid(), now: `${this.today()}T00:00:00.000Z` }),
  );

  constructor() {
    let wasEditing = false;
    effect(() => {
      const isEditing = this.isEditing();
      if (wasEditing && !isEditing) untracked(() => this.settle());
      wasEditing = isEditing;
    });
  }

  protected nameOf({ createdBy }: Suggestion): string {
    return createdBy === '' ? 'You' : (this.record.nameOf(createdBy) ?? 'You');
  }

  protected decides(suggestion: Suggestion): boolean {
    const account = this.record.account();
    return account !== null && mayDecide(account, suggestion, this.item());
  }

  protected withdraws(suggestion: Suggestion): boolean {
    const account = this.record.account();
    return account !== null && mayWithdraw(account, suggestion);
  }

  protected takeUp(suggestion: Suggestion): void {
    this.taken.takeUp(this.key(), { id: suggestion.id, by: this.nameOf(suggestion) });
    if (!this.isEditing()) this.editWanted.emit();
  }

  /** The editor has closed: what was saved with credit is accepted, what was not stays open. */
  private settle(): void {
    const inHand = this.inHand();
    if (!inHand) return;
    this.taken.putDown(this.key());
    const suggestion = this.all().find(({ id }) => id === inHand.id);
    const title = this.entries()[this.key()]?.change.title ?? '';
    if (suggestion && title.endsWith(creditOf(inHand.by))) this.accept(suggestion);
  }

  private accept(suggestion: Suggestion): void {
    const { rev, content } = suggestion;
    const about = this.record.about('Suggestion');
    this.editing.send(answerSuggestion(suggestion), { rev, content }, { status: 'accepted' }, about);
  }
}
