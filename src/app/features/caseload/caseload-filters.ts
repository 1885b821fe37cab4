import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';

import { Icon } from '../../ui/icon.ts';
import type { Shown } from './caseload-view.ts';

const LABELS: Readonly<Record<Shown, string>> = {
  all: 'All',
  'review-overdue': 'Review overdue',
  'changed-today': 'Changed today',
};

/** Search by name or NHS number, and the parts of the caseload with how many are in each. */
@Component({
  selector: 'braid-caseload-filters',
  imports: [Icon, MatButton],
  template: `
    <form role="search" (submit)="$event.preventDefault()">
      <label for="caseload-search">Search by name or NHS number</label>
      <div class="box">
        <braid-icon name="search" />
        <input
          #box
          id="caseload-search"
          type="search"
          autocomplete="off"
          spellcheck="false"
          [value]="query()"
          (input)="searched.emit(box.value)"
        />
      </div>
    </form>
    <div class="chips" role="group" aria-label="Show">
      @for (part of counts(); track part.id) {
        <button type="button" [attr.aria-pressed]="part.id === shown()" (click)="shownChange.emit(part.id)">
          {{ labels[part.id] }} <span class="count">{{ part.count.toLocaleString('en-GB') }}</span>
        </button>
      }
    </div>
    @if (moved() > 0) {
      <p class="moved" role="status">
        <button matButton="tonal" type="button" (click)="orderRenewed.emit()">
          <braid-icon matButtonIcon name="refresh" />{{ moved() === 1 ? '1 update' : moved() + ' updates' }} – show
        </button>
      </p>
    }
  `,
  styleUrl: './caseload-filters.scss',
})
export class CaseloadFilters {
  readonly query = input.required<string>();
  readonly shown = input.required<Shown>();
  readonly counts = input.required<readonly { readonly id: Shown; readonly count: number }[]>();
  /** How many have changed since the list was put in order of activity. */
  readonly moved = input(0);
  readonly searched = output<string>();
  readonly shownChange = output<Shown>();
  readonly orderRenewed = output();
  protected readonly labels = LABELS;
}
