import { Component, computed, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';

import type { TimelineEvent } from '../domain/timeline/timeline-event.ts';
import { RelativeDayPipe } from './clinic-time-pipes.ts';

const SHOWN_AT_FIRST = 4;

/** What changed lately, a sentence each, newest first. */
@Component({
  selector: 'braid-recent-changes',
  imports: [MatButton, RelativeDayPipe],
  template: `
    <ol>
      @for (event of shown(); track event.id) {
        <li [attr.data-strand]="event.discipline">
          <p>{{ event.plain }}</p>
          <time [attr.datetime]="event.at">{{ event.at | relativeDay }}</time>
        </li>
      } @empty {
        <li><p>Nothing has changed yet.</p></li>
      }
    </ol>
    @if (events().length > shown().length || hasOlder()) {
      <button matButton type="button" (click)="showMore()">Show more</button>
    }
  `,
  styles: `
    ol {
      list-style: none;
    }

    li {
      position: relative;
      padding: 0 0 1rem 1.5rem;
    }

    li::before,
    li::after {
      position: absolute;
      content: '';
    }

    li::before {
      inset: 0.75em auto -0.75em 0.3125rem;
      inline-size: 2px;
      background: var(--mat-sys-outline-variant);
    }

    li:last-child::before {
      display: none;
    }

    li::after {
      inset: 0.375em auto auto 0;
      inline-size: 0.75rem;
      block-size: 0.75rem;
      border-radius: 50%;
      background: var(--strand, var(--mat-sys-outline));
    }

    button {
      margin-inline-start: 0.75rem;
    }

    time {
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-body-small);
    }
  `,
})
export class RecentChanges {
  readonly events = input.required<readonly TimelineEvent[]>();
  /** The plan's history goes further back than these events. */
  readonly hasOlder = input(false);
  readonly olderWanted = output();
  private readonly showsAll = signal(false);
  protected readonly shown = computed(() => (this.showsAll() ? this.events() : this.events().slice(0, SHOWN_AT_FIRST)));

  protected showMore(): void {
    if (this.shown().length === this.events().length) this.olderWanted.emit();
    this.showsAll.set(true);
  }
}
