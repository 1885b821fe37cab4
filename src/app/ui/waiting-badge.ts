import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';

import { Icon } from './icon.ts';

/** How much of somebody's own text has not reached the plan, and the way to it. Nothing while there is none. */
@Component({
  selector: 'braid-waiting-badge',
  imports: [Icon, RouterLink],
  template: `
    @if (words(); as words) {
      <a routerLink="/kept" [class.needs]="needsYou() > 0">
        <braid-icon [name]="needsYou() > 0 ? 'alt_route' : 'schedule'" /><span>{{ words }}</span>
      </a>
    }
  `,
  styles: `
    a {
      display: inline-flex;
      align-items: center;
      gap: 0.375rem;
      min-block-size: 2.75rem;
      padding-inline: 0.75rem;
      border-radius: var(--mat-sys-corner-small);
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-label-large);
      font-variant-numeric: tabular-nums;
      text-decoration: none;
      white-space: nowrap;
    }

    a:hover {
      background: color-mix(in srgb, currentcolor 8%, transparent);
    }

    .needs {
      background: var(--mat-sys-tertiary-container);
      color: var(--mat-sys-on-tertiary-container);
    }
  `,
})
export class WaitingBadge {
  /** Edits on their way to the server. */
  readonly waiting = input.required<number>();
  /** Edits that cannot go on without their author. */
  readonly needsYou = input.required<number>();
  protected readonly words = computed(() => {
    const parts = [
      this.needsYou() > 0 ? `Needs you: ${this.needsYou()}` : '',
      this.waiting() > 0 ? `Waiting: ${this.waiting()}` : '',
    ];
    return parts.filter(Boolean).join(' · ');
  });
}
