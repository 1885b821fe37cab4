import type { Signal } from '@angular/core';
import { computed, inject, Injectable, linkedSignal, signal, untracked } from '@angular/core';
import { Store } from '@ngrx/store';

import type { Strand } from '../../../domain/access/strands.ts';
import { STRANDS } from '../../../domain/access/strands.ts';
import { DAY } from '../../../domain/lanes/day-millis.ts';
import { timeOf } from '../../../domain/lanes/event-time.ts';
import type { TimeWindow } from '../../../domain/lanes/lane-types.ts';
import type { LanesBefore } from '../../../domain/lanes/lanes-of.ts';
import { lanesAfter, lanesOf } from '../../../domain/lanes/lanes-of.ts';
import { DEFAULT_DAYS, fitAll, limitsOf, spanOf } from '../../../domain/lanes/time-window.ts';
import type { TimelineEvent } from '../../../domain/timeline/timeline-event.ts';
import { selectHistoryStatus, selectOldestLoaded } from '../../../state/history/history.feature.ts';
import type { LanesShown } from '../../../ui/lanes/lanes.ts';
import { Today } from '../../../ui/today.ts';
import { OpenRecord } from '../open-record.ts';
import { KeptViews } from './kept-view.ts';
import type { TimelineAddress } from './timeline-address.ts';
import { belowFrom, kindsFrom, strandsFrom, windowFrom } from './timeline-address.ts';
import { TimelineRecord } from './timeline-record.ts';
import type { Usual, WindowSource } from './timeline-window.ts';
import { windowFor } from './timeline-window.ts';
import type { Wanted } from './wanted-events.ts';
import { eventsIn, wantedBars, wantedEvents } from './wanted-events.ts';

/** What of the open record the reader sees of the timeline: what they chose, and which time. */
@Injectable()
export class TimelinePage {
  private readonly store = inject(Store);
  private readonly record = inject(TimelineRecord);
  private readonly reader = inject(OpenRecord);
  private readonly kept = inject(KeptViews);
  private readonly today = inject(Today).date;
  private readonly oldestLoaded = this.store.selectSignal(selectOldestLoaded);
  readonly status = this.store.selectSignal(selectHistoryStatus);

  private readonly source = signal<Signal<TimelineAddress>>(signal({}));
  private readonly address = computed(() => this.source()());
  readonly below = computed(() => belowFrom(this.address().show));
  readonly wanted = computed(
    (): Wanted => ({
      strands: strandsFrom(this.address().strands),
      kinds: kindsFrom(this.address().kinds),
      text: this.address().q?.trim() ?? '',
    }),
    { equal: isSameWish },
  );
  /** Strands that there are to choose from. */
  readonly offered = computed(
    () => {
      const present = new Set(this.record.events().map(({ discipline }) => discipline));
      return STRANDS.filter(({ id, optional }) => !optional || present.has(id));
    },
    { equal: (one, other) => one.length === other.length },
  );
  readonly events = computed(() => wantedEvents(this.record.events(), this.wanted()));
  readonly linked = computed(() => {
    const id = this.address().event;
    return id === undefined ? undefined : this.events().find((event) => event.id === id);
  });

  private readonly laneStrands = computed((): readonly Strand[] => {
    const { strands } = this.wanted();
    return this.offered().flatMap(({ id }) => (strands.size === 0 || strands.has(id) ? [id] : []));
  });
  private readonly lanes = linkedSignal<
    { readonly events: readonly TimelineEvent[]; readonly strands: readonly Strand[] },
    LanesBefore & { readonly strands: readonly Strand[] }
  >({
    source: () => ({ events: this.events(), strands: this.laneStrands() }),
    computation: ({ events, strands }, before) => {
      const previous = before?.value.strands === strands ? before.value : null;
      return { events, strands, lanes: previous ? lanesAfter(previous, events) : lanesOf(events, strands) };
    },
  });

  readonly now = computed(() => {
    this.today();
    // A device whose clock is behind would otherwise leave out what was just recorded.
    return Math.max(Date.now(), Date.parse(this.record.events()[0]?.recordedAt ?? '') || 0);
  });
  private readonly isOpen = computed(() => this.status() === 'live' || this.status() === 'failed');
  /** What is in view, once it rests. */
  readonly window = linkedSignal<WindowSource, TimeWindow>({
    source: () => ({ address: windowFrom(this.address()), linked: this.linked(), isOpen: this.isOpen() }),
    computation: (source, before) => untracked(() => windowFor(source, before, this.usual())),
  });
  /** What is in view while it moves. */
  readonly live = linkedSignal(() => this.window());
  readonly eventsInView = computed(() => eventsIn(this.events(), this.window()));
  readonly isOlderInView = computed(() => {
    const oldest = this.oldestLoaded();
    return oldest !== null && this.window().from < Date.parse(oldest);
  });

  readonly shown = computed((): LanesShown => {
    const { lanes } = this.lanes();
    const oldest = this.oldestLoaded();
    const first = Math.min(...lanes.map(({ times }) => times[0] ?? Infinity), this.now() - DEFAULT_DAYS * DAY);
    const bars = wantedBars(this.record.bars(), this.wanted());
    const last = Math.max(this.now(), ...this.record.reviews().map(({ at }) => at));
    return {
      lanes,
      bars,
      flares: this.record.flares(),
      close: this.record.close(),
      reviews: this.record.reviews(),
      now: this.now(),
      seenSince: this.record.seenSince(),
      loadedFrom: oldest === null ? null : Date.parse(oldest),
      extent: fitAll(Math.min(first, ...bars.map(({ from }) => from)), last),
      limits: limitsOf(this.now(), first),
    };
  });

  /** Says where the address is read from. */
  reads(address: Signal<TimelineAddress>): void {
    this.source.set(address);
  }

  /** The reader moved there: the device remembers how far they stood back. */
  rest(window: TimeWindow): void {
    this.window.set(window);
    const uid = this.reader.ownUid();
    if (uid) this.kept.keep(uid, { days: Math.max(1, Math.round(spanOf(window) / DAY)) });
  }

  private usual(): Usual {
    const newest = this.record.events()[0];
    const { days } = this.kept.of(this.reader.ownUid() ?? '');
    return { now: this.now(), newest: newest ? timeOf(newest.at) : null, days };
  }
}

function isSameWish(one: Wanted, other: Wanted): boolean {
  return (
    one.text === other.text &&
    one.strands.symmetricDifference(other.strands).size === 0 &&
    one.kinds.symmetricDifference(other.kinds).size === 0
  );
}
