import { afterNextRender, Component, computed, inject, Injector } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Store } from '@ngrx/store';

import type { Suggestion } from '../../../domain/care-plan/suggestion-access.ts';
import { mayDecide } from '../../../domain/care-plan/suggestion-access.ts';
import { selectInterventions, selectSuggestions } from '../../../state/plan/plan-items.selectors.ts';
import { OpenRecord } from '../open-record.ts';
import { suggestionElement } from './suggestions-place.ts';

/** How many suggestions wait for the reader, and the way to each. */
@Component({
  selector: 'braid-suggestions-for-me',
  imports: [MatButton],
  template: `
    @if (waiting().length > 0) {
      <section aria-labelledby="suggestions-for-me">
        <h3 id="suggestions-for-me">Suggestions for you: {{ waiting().length }}</h3>
        <ul>
          @for (suggestion of waiting(); track suggestion.id) {
            <li>
              <p>
                <strong>{{ nameOf(suggestion) }}</strong> on {{ suggestion.content.about }}:
                <q>{{ suggestion.content.text }}</q>
              </p>
              <button matButton type="button" (click)="goTo(suggestion)">
                Go to it<span class="visually-hidden">: {{ suggestion.content.about }}</span>
              </button>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    :host:empty {
      display: none;
    }

    section {
      display: grid;
      gap: 0.25rem;
      padding: 0.625rem 0.75rem;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--mat-sys-corner-small);
      background: var(--mat-sys-surface-container);
    }

    h3 {
      font: var(--mat-sys-title-small);
    }

    ul {
      display: grid;
      list-style: none;
    }

    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0 1rem;
    }

    p {
      flex: 1 1 16rem;
      max-inline-size: 68ch;
    }

    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class SuggestionsForMe {
  private readonly record = inject(OpenRecord);
  private readonly injector = inject(Injector);
  private readonly store = inject<Store>(Store);
  private readonly all = this.store.selectSignal(selectSuggestions);
  private readonly interventions = this.store.selectSignal(selectInterventions);

  protected readonly waiting = computed(() => {
    const account = this.record.account();
    if (!account) return [];
    const items = this.interventions();
    return this.all().filter((suggestion) =>
      mayDecide(
        account,
        suggestion,
        items.find(({ id }) => id === suggestion.content.docId),
      ),
    );
  });

  protected nameOf({ createdBy }: Suggestion): string {
    return this.record.nameOf(createdBy) ?? 'You';
  }

  /** Opens whatever it is folded away in and takes the focus there. */
  protected goTo({ id, content }: Suggestion): void {
    const section = document.getElementById(`section-${content.to}`);
    // Among what has ended it is not on the page at all.
    const place = document.getElementById(suggestionElement(id)) ?? section?.querySelector<HTMLElement>('button');
    if (!place) return;
    unfold(place);
    const move = () => {
      place.scrollIntoView({ block: 'center' });
      place.focus({ preventScroll: true });
    };
    afterNextRender(move, { injector: this.injector });
  }
}

/** Presses the button of each fold that hides an element. */
function unfold(element: Element): void {
  const hidden = element.closest('[hidden]');
  if (!hidden) return;
  document.querySelector<HTMLElement>(`[aria-controls="${CSS.escape(hidden.id)}"]`)?.click();
  if (hidden.parentElement) unfold(hidden.parentElement);
}
