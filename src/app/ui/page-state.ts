import { Component, computed, input } from '@angular/core';

import { Icon } from './icon.ts';
import type { IconName } from './icon-name.ts';

export type PageStateKind = 'loading' | 'empty' | 'refused' | 'offline' | 'error' | 'not-found';

const ICONS: Readonly<Record<Exclude<PageStateKind, 'loading'>, IconName>> = {
  empty: 'info',
  refused: 'lock',
  offline: 'cloud_off',
  error: 'warning',
  'not-found': 'search',
};

/**
 * What a page or a part of one shows in place of its content: a heading, a sentence, and what to do in the slot.
 * While loading, lines stand where the text will be, but only after half a second.
 */
@Component({
  selector: 'braid-page-state',
  imports: [Icon],
  host: { '[attr.data-kind]': 'kind()', '[attr.role]': 'kind() === "error" ? "alert" : "status"' },
  template: `
    @if (icon(); as icon) {
      <braid-icon [name]="icon" />
      <div>
        @if (level() === 1) {
          <h1>{{ heading() }}</h1>
        } @else {
          <p class="heading">{{ heading() }}</p>
        }
        <p class="text">{{ text() }}</p>
        <ng-content />
      </div>
    } @else {
      <div class="lines">
        <p class="visually-hidden">{{ heading() }}</p>
        <span></span><span></span><span></span>
      </div>
    }
  `,
  styleUrl: './page-state.scss',
})
export class PageState {
  readonly kind = input.required<PageStateKind>();
  readonly heading = input.required<string>();
  readonly text = input('');
  /** 1 where this is the whole page, so that the heading is the page's. */
  readonly level = input<1 | 2>(2);
  protected readonly icon = computed(() => {
    const kind = this.kind();
    return kind === 'loading' ? null : ICONS[kind];
  });
}
