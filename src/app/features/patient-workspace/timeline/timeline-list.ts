import {
  afterNextRender,
  afterRenderEffect,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';

import { CLINIC_TIME_ZONE } from '../../../domain/timeline/clinic-time-zone.ts';
import { groupByDay } from '../../../domain/timeline/group-by-day.ts';
import type { TimelineEvent } from '../../../domain/timeline/timeline-event.ts';
import { WeekdayPipe } from '../../../ui/clinic-time-pipes.ts';
import { dayRows } from './day-rows.ts';
import type { HeldBack } from './hold-back.ts';
import { holdBack } from './hold-back.ts';
import { TimelineEntry } from './timeline-entry.ts';

const PAGE = 100;

/** What happened, day by day, the newest first. What comes in while it is read waits until the reader asks for it. */
@Component({
  selector: 'braid-timeline-list',
  imports: [MatButton, TimelineEntry, WeekdayPipe],
  templateUrl: './timeline-list.html',
  styleUrl: './timeline-list.scss',
})
export class TimelineList {
  readonly events = input.required<readonly TimelineEvent[]>();
  /** Ids of what others recorded since the page was opened. */
  readonly fresh = input.required<ReadonlySet<string>>();
  /** Says which part of the timeline this is: of another part nothing is held back. */
  readonly part = input.required<string>();
  readonly linked = input<string>();
  /** Whose words an event stands in place of; null where nobody’s. */
  readonly overruled = input.required<(event: TimelineEvent) => string | null>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private isRead = false;
  protected readonly held = linkedSignal<
    { readonly events: readonly TimelineEvent[]; readonly fresh: ReadonlySet<string>; readonly part: string },
    HeldBack
  >({
    source: () => ({ events: this.events(), fresh: this.fresh(), part: this.part() }),
    computation: (now, before) => holdBack(now, before?.value ?? null, this.isRead),
  });
  protected readonly count = linkedSignal({ source: this.part, computation: () => PAGE });
  protected readonly shown = computed(() => this.held().shown.slice(0, this.count()));
  protected readonly left = computed(() => this.held().shown.length - this.shown().length);
  protected readonly days = computed(() =>
    groupByDay(this.shown(), CLINIC_TIME_ZONE).map(({ date, events }) => ({
      date,
      rows: dayRows(events, this.linked()),
    })),
  );
  /** Days whose diary is open. */
  protected readonly unfolded = signal<ReadonlySet<string>>(new Set());
  private readonly linkedAndShown = computed(
    () => this.shown().some(({ id }) => id === this.linked()) && this.linked(),
  );

  constructor() {
    const destroyed = inject(DestroyRef);
    afterNextRender(() => {
      const sight = new IntersectionObserver(([entry]) => (this.isRead = entry?.isIntersecting ?? false));
      sight.observe(this.host);
      destroyed.onDestroy(() => sight.disconnect());
    });
    afterRenderEffect(() => {
      if (this.linkedAndShown()) this.host.querySelector('.linked')?.scrollIntoView({ block: 'nearest' });
    });
  }

  protected unfold(day: string, isOpen: boolean): void {
    this.unfolded.update((days) => (isOpen ? days.union(new Set([day])) : days.difference(new Set([day]))));
  }

  protected showHeld(): void {
    this.held.update((held) => ({ ...held, shown: this.events(), ids: new Set() }));
  }

  protected showMore(): void {
    this.count.update((count) => count + PAGE);
  }
}
