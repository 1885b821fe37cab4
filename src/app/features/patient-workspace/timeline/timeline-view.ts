import { Component, computed, DestroyRef, inject, input, linkedSignal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Params } from '@angular/router';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';

import type { TimeWindow } from '../../../domain/lanes/lane-types.ts';
import { windowDays } from '../../../domain/lanes/window-days.ts';
import type { TimelineEvent } from '../../../domain/timeline/timeline-event.ts';
import { selectHasOlder } from '../../../state/history/history.feature.ts';
import { selectPatientId } from '../../../state/patient-record/patient.feature.ts';
import { PatientPageActions } from '../../../state/patient-record/patient-page.actions.ts';
import { Lanes } from '../../../ui/lanes/lanes.ts';
import type { OpenedMark } from '../../../ui/lanes/lanes-layer.ts';
import { LanesLegend } from '../../../ui/lanes/lanes-legend.ts';
import { periodInWords } from '../../../ui/lanes/period-in-words.ts';
import { PageState } from '../../../ui/page-state.ts';
import { OpenRecord } from '../open-record.ts';
import { announceSlowly } from './announce-slowly.ts';
import { EventDetail } from './event-detail.ts';
import { trackNewEntries } from './new-entries.ts';
import { TimelineCharts } from './timeline-charts.ts';
import { TimelineFilter } from './timeline-filter.ts';
import { TimelineList } from './timeline-list.ts';
import { TimelineOlder } from './timeline-older.ts';
import { TimelinePage } from './timeline-page.ts';
import { TimelineRecord } from './timeline-record.ts';
import { TimelineTable } from './timeline-table.ts';
import { TimelineWords } from './timeline-words.ts';
import { watchPrint } from './watch-print.ts';

const ADDRESS_PAUSE_MS = 300;

/** Everything that happened to the plan: as a picture, with what was measured beneath it, and as a list or a table. */
@Component({
  selector: 'braid-timeline-view',
  imports: [
    EventDetail,
    Lanes,
    LanesLegend,
    MatButton,
    PageState,
    RouterLink,
    TimelineCharts,
    TimelineFilter,
    TimelineList,
    TimelineOlder,
    TimelineTable,
    TimelineWords,
  ],
  providers: [OpenRecord, TimelineRecord, TimelinePage],
  templateUrl: './timeline-view.html',
  styleUrl: './timeline-view.scss',
})
export class TimelineView {
  private readonly store = inject(Store);
  private readonly router = inject(Router);
  private readonly reader = inject(OpenRecord);
  private readonly record = inject(TimelineRecord);
  protected readonly page = inject(TimelinePage);
  private readonly patientId = this.store.selectSignal(selectPatientId);
  protected readonly hasOlder = this.store.selectSignal(selectHasOlder);
  private readonly lanes = viewChild(Lanes);

  /** From the address; see `TimelineAddress`. */
  readonly strands = input<string>();
  readonly kinds = input<string>();
  readonly q = input<string>();
  readonly from = input<string>();
  readonly to = input<string>();
  readonly show = input<string>();
  readonly event = input<string>();

  /** Where there is room for the plan as well, it is not shown. */
  readonly isAlone = input(false);

  protected readonly isEmpty = computed(() => this.record.events().length === 0);
  protected readonly fresh = trackNewEntries(this.record.events, this.page.status, this.reader.ownUid);
  protected readonly isPrinting = watchPrint();
  protected readonly below = computed(() => (this.isPrinting() ? 'table' : this.page.below()));
  protected readonly period = computed(() => periodInWords(this.page.window()));
  /** Says of the list which part of the timeline it shows. */
  protected readonly part = computed(() =>
    JSON.stringify([this.page.window(), this.strands(), this.kinds(), this.q()]),
  );
  protected readonly opened = linkedSignal<unknown, OpenedMark | null>({
    source: this.page.wanted,
    computation: () => null,
  });
  protected readonly isLinkLost = computed(
    () => this.event() !== undefined && this.page.status() === 'live' && !this.page.linked(),
  );
  private readonly state = computed(() => {
    const count = this.page.eventsInView().length;
    return `${count === 1 ? '1 entry' : `${count} entries`}, ${this.period()}`;
  });
  /** For a live region: how the filter or the window changed what is shown. */
  protected readonly announcement = announceSlowly(this.state);
  protected readonly overruledBy = (event: TimelineEvent): string | null => this.whose(event);
  private addressing: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    // It would write what was in view into the address of the next page.
    inject(DestroyRef).onDestroy(() => clearTimeout(this.addressing));
    this.page.reads(
      computed(() => ({
        strands: this.strands(),
        kinds: this.kinds(),
        q: this.q(),
        from: this.from(),
        to: this.to(),
        show: this.show(),
        event: this.event(),
      })),
    );
  }

  protected address(queryParams: Params): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected rest(window: TimeWindow): void {
    this.page.rest(window);
    clearTimeout(this.addressing);
    this.addressing = setTimeout(() => this.address(windowDays(window)), ADDRESS_PAUSE_MS);
  }

  protected open(mark: OpenedMark): void {
    this.opened.set(this.opened()?.key === mark.key ? null : mark);
  }

  protected close(): void {
    this.opened.set(null);
    this.lanes()?.focusLast();
  }

  protected showAll(): void {
    this.address({ strands: null, kinds: null, q: null });
  }

  protected reload(): void {
    const patientId = this.patientId();
    if (patientId) this.store.dispatch(PatientPageActions.opened({ patientId }));
  }

  private whose({ overrules }: TimelineEvent): string | null {
    if (!overrules) return null;
    const name = this.reader.nameOf(overrules.uid);
    return name === null ? 'your' : `${name}’s`;
  }
}
