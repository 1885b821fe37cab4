import { Component, computed, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';

import { describeStrand } from '../../../domain/access/strands.ts';
import type { TimelineEvent } from '../../../domain/timeline/timeline-event.ts';
import { DayPipe, TimePipe } from '../../../ui/clinic-time-pipes.ts';
import { StrandBadge } from '../../../ui/strand-badge.ts';

type Column = 'at' | 'recordedAt' | 'strand' | 'title' | 'actorName';

const PAGE = 200;
const COLUMNS: readonly { readonly id: Column; readonly name: string }[] = [
  { id: 'at', name: 'Happened' },
  { id: 'recordedAt', name: 'Recorded' },
  { id: 'strand', name: 'Strand' },
  { id: 'title', name: 'What' },
  { id: 'actorName', name: 'Who' },
];

/** The same events as a table that sorts by each of its columns. */
@Component({
  selector: 'braid-timeline-table',
  imports: [DayPipe, MatButton, StrandBadge, TimePipe],
  templateUrl: './timeline-table.html',
  styleUrl: './timeline-table.scss',
})
export class TimelineTable {
  /** The newest first. */
  readonly events = input.required<readonly TimelineEvent[]>();
  readonly fresh = input.required<ReadonlySet<string>>();
  /** In words: which time the table tells of. */
  readonly period = input.required<string>();
  protected readonly columns = COLUMNS;
  protected readonly sorting = signal<{ readonly by: Column; readonly isRising: boolean }>({
    by: 'at',
    isRising: false,
  });
  private readonly sorted = computed(() => {
    const { by, isRising } = this.sorting();
    if (by === 'at') return isRising ? this.events().toReversed() : this.events();
    const sign = isRising ? 1 : -1;
    return this.events().toSorted((left, right) => sign * compare(cell(left, by), cell(right, by)));
  });
  private readonly count = linkedSignal({ source: this.period, computation: () => PAGE });
  protected readonly rows = computed(() => this.sorted().slice(0, this.count()));
  protected readonly left = computed(() => this.sorted().length - this.rows().length);

  protected sortBy(by: Column): void {
    const now = this.sorting();
    // Times are asked for newest first, words from A.
    const isRising = now.by === by ? !now.isRising : by !== 'at' && by !== 'recordedAt';
    this.sorting.set({ by, isRising });
  }

  protected orderOf(column: Column): 'ascending' | 'descending' | 'none' {
    const { by, isRising } = this.sorting();
    if (by !== column) return 'none';
    return isRising ? 'ascending' : 'descending';
  }

  protected showMore(): void {
    this.count.update((count) => count + PAGE);
  }
}

function cell(event: TimelineEvent, column: Column): string {
  return column === 'strand' ? describeStrand(event.discipline).name : event[column];
}

// localeCompare would cost twenty times as much on instants.
function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
