import { Component, computed, input } from '@angular/core';

import type { ListenStatus } from '../../domain/access/listen-status.ts';
import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';
import { DayPipe, TimePipe } from '../../ui/clinic-time-pipes.ts';
import { PageState } from '../../ui/page-state.ts';
import { changedSpans } from './changed-span.ts';

/** How one note came to be as it is, newest first. */
@Component({
  selector: 'braid-note-history',
  imports: [DayPipe, PageState, TimePipe],
  template: `
    @switch (status()) {
      @case ('opening') {
        <braid-page-state kind="loading" heading="Loading the history of this note" />
      }
      @case ('failed') {
        <braid-page-state kind="error" heading="The history could not be loaded" text="Please try again later." />
      }
      @default {
        <ol aria-label="History of this note">
          @for (version of versions(); track version.rev) {
            <li>
              <p class="by">
                {{ version.actorName }} ·
                <time [attr.datetime]="version.at">{{ version.at | day }} {{ version.at | time }}</time>
              </p>
              @if (version.isStruckOut) {
                <p>Marked as entered in error</p>
              } @else {
                <p class="text">
                  {{ version.after.start }}<ins>{{ version.after.changed }}</ins
                  >{{ version.after.end }}
                </p>
              }
            </li>
          }
        </ol>
      }
    }
  `,
  styles: `
    ol {
      display: grid;
      gap: 0.5rem;
      padding-inline-start: 1rem;
      border-inline-start: 2px solid var(--mat-sys-outline-variant);
      list-style: none;
    }

    .by {
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-body-small);
    }

    .text {
      white-space: pre-line;
    }

    ins {
      background: var(--mat-sys-primary-container);
      color: var(--mat-sys-on-primary-container);
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
  `,
})
export class NoteHistory {
  readonly status = input.required<ListenStatus>();
  /** Oldest first. */
  readonly events = input.required<readonly TimelineEvent[]>();
  protected readonly versions = computed(() =>
    this.events()
      .map(({ rev, actorName, recordedAt, before, after }) => ({
        rev,
        actorName,
        at: recordedAt,
        isStruckOut: after['status'] === 'entered-in-error',
        // Of a first version nothing is marked: all of it is new.
        ...(rev === 1
          ? { after: { start: textOf(after), changed: '', end: '' } }
          : changedSpans(textOf(before), textOf(after))),
      }))
      .reverse(),
  );
}

function textOf({ text }: Readonly<Record<string, unknown>>): string {
  return typeof text === 'string' ? text : '';
}
