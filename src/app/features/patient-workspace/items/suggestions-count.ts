import { Component, computed, inject, input } from '@angular/core';
import { Store } from '@ngrx/store';

import { selectSuggestions } from '../../../state/plan/plan-items.selectors.ts';

/** How many suggestions for a document wait for an answer; silent where none does. */
@Component({
  selector: 'braid-suggestions-count',
  template: `
    @if (open(); as open) {
      <span>{{ open === 1 ? '1 suggestion' : open + ' suggestions' }}</span>
    }
  `,
  styles: `
    :host {
      display: contents;
    }

    span {
      color: var(--braid-warning);
      font-weight: 500;
    }
  `,
})
export class SuggestionsCount {
  private readonly all = inject<Store>(Store).selectSignal(selectSuggestions);

  /** The id of the document. */
  readonly of = input.required<string>();

  protected readonly open = computed(
    () => this.all().filter(({ content }) => content.docId === this.of() && content.status === 'open').length,
  );
}
