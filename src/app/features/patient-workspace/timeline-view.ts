import { afterRenderEffect, Component, computed, ElementRef, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { Store } from '@ngrx/store';

import type { Strand } from '../../domain/access/strands.ts';
import { STRANDS } from '../../domain/access/strands.ts';
import { CLINIC_TIME_ZONE } from '../../domain/timeline/clinic-time-zone.ts';
import { filterByStrands } from '../../domain/timeline/filter-timeline.ts';
import { groupByDay } from '../../domain/timeline/group-by-day.ts';
import type { TimelineEvent } from '../../domain/timeline/timeline-event.ts';
import { TimelinePageActions } from '../../state/history/history.actions.ts';
import { selectHasOlder, selectHistoryStatus } from '../../state/history/history.feature.ts';
import { selectPatientId } from '../../state/patient-record/patient.feature.ts';
import { PatientPageActions } from '../../state/patient-record/patient-page.actions.ts';
import { selectTimeline } from '../../state/timeline/timeline.selectors.ts';
import { WeekdayPipe } from '../../ui/clinic-time-pipes.ts';
import { PageState } from '../../ui/page-state.ts';
import { trackNewEntries } from './new-entries.ts';
import { OpenRecord } from './open-record.ts';
import { strandsFrom, strandsToText } from './strand-choice.ts';
import { StrandFilter } from './strand-filter.ts';
import { TimelineEntry } from './timeline-entry.ts';

/** Everything that happened to the plan, newest first, by day. */
@Component({
  selector: 'braid-timeline-view',
  imports: [MatButton, PageState, StrandFilter, TimelineEntry, WeekdayPipe],
  providers: [OpenRecord],
  templateUrl: './timeline-view.html',
  styleUrl: './timeline-view.scss',
})
export class TimelineView {
  private readonly store = inject(Store);
  private readonly router = inject(Router);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly record = inject(OpenRecord);
  private readonly patientId = this.store.selectSignal(selectPatientId);
  protected readonly timeline = this.store.selectSignal(selectTimeline);
  protected readonly status = this.store.selectSignal(selectHistoryStatus);
  protected readonly hasOlder = this.store.selectSignal(selectHasOlder);

  /** From the address: `pain,sleep`. */
  readonly strands = input<string>();
  /** From the address: the entry it points at. */
  readonly event = input<string>();

  protected readonly chosen = computed(() => strandsFrom(this.strands()));
  protected readonly offered = computed(() => {
    const present = new Set(this.timeline().map(({ discipline }) => discipline));
    return STRANDS.filter(({ id, optional }) => !optional || present.has(id));
  });
  private readonly visible = computed(() =>
    this.chosen().size === 0 ? this.timeline() : filterByStrands(this.timeline(), this.chosen()),
  );
  protected readonly days = computed(() => groupByDay(this.visible(), CLINIC_TIME_ZONE));
  protected readonly fresh = trackNewEntries(this.timeline, this.status, this.record.ownUid);
  protected readonly noStrands: ReadonlySet<Strand> = new Set<Strand>();
  protected readonly isLinkLost = computed(() => {
    const linked = this.event();
    return linked !== undefined && this.status() === 'live' && !this.visible().some(({ id }) => id === linked);
  });
  private readonly linkedAndShown = computed(() => this.visible().find(({ id }) => id === this.event())?.id);

  constructor() {
    afterRenderEffect(() => {
      const linked = this.linkedAndShown();
      const entry = linked && this.host.nativeElement.querySelector<HTMLElement>('.linked');
      if (entry) entry.scrollIntoView({ block: 'nearest' });
    });
  }

  protected choose(strands: ReadonlySet<Strand>): void {
    void this.router.navigate([], {
      queryParams: { strands: strandsToText(strands) },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected overruledBy({ overrules }: TimelineEvent): string | null {
    if (!overrules) return null;
    const name = this.record.nameOf(overrules.uid);
    return name === null ? 'your' : `${name}’s`;
  }

  protected reload(): void {
    const patientId = this.patientId();
    if (patientId) this.store.dispatch(PatientPageActions.opened({ patientId }));
  }

  protected showOlder(): void {
    this.store.dispatch(TimelinePageActions.olderWanted());
  }
}
