import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';

import type { TimelineEvent } from '../../../domain/timeline/timeline-event.ts';
import { clinicDay } from '../../../ui/clinic-time.ts';
import { DayPipe, TimePipe } from '../../../ui/clinic-time-pipes.ts';
import { StrandBadge } from '../../../ui/strand-badge.ts';
import { entryFields } from '../entry-fields.ts';
import { HistoryDiff } from '../items/history-diff.ts';
import { OpenRecord } from '../open-record.ts';

/** One thing that happened to the plan, with what it changed folded away until asked for. */
@Component({
  selector: 'braid-timeline-entry',
  imports: [DayPipe, HistoryDiff, RouterLink, StrandBadge, TimePipe],
  host: { '[attr.data-strand]': 'event().discipline', '[class.linked]': 'isLinked()' },
  templateUrl: './timeline-entry.html',
  styleUrl: './timeline-entry.scss',
})
export class TimelineEntry {
  private readonly reader = inject(OpenRecord).account;

  readonly event = input.required<TimelineEvent>();
  /** Arrived while the page was open. */
  readonly isNew = input(false);
  /** The address of the page points at this entry. */
  readonly isLinked = input(false);
  /** What it changed is shown without being asked for. */
  readonly isUnfolded = input(false);
  /** Whose words it stands in place of: 'Rosa Ahmed’s'; null where nobody's. */
  readonly overruled = input<string | null>(null);

  protected readonly isOpen = linkedSignal(() => this.isLinked() || this.isUnfolded());
  protected readonly isLate = computed(() => clinicDay(this.event().at) !== clinicDay(this.event().recordedAt));
  // What was recorded afterwards by date alone, and what a diary says of a day, carries midnight, which is no time of day.
  protected readonly hasTime = computed(
    () => !this.event().at.endsWith('T00:00:00.000Z') || !(this.isLate() || this.event().collection === 'diary'),
  );
  protected readonly isCreation = computed(() => Object.keys(this.event().before).length === 0);
  // Of a result its reader may be told nothing at all; everything else is put into words only when it is asked for.
  protected readonly hasFields = computed(() =>
    this.event().collection === 'measures' ? this.fields().length > 0 : Object.keys(this.event().after).length > 0,
  );
  protected readonly fields = computed(() => entryFields(this.event(), this.reader()));
}
