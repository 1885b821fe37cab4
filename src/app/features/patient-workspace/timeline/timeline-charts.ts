import { Component, computed, ElementRef, inject, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';

import { observeWidth } from '../../../ui/lanes/observe-width.ts';
import { SeriesChart } from '../../../ui/series-chart/series-chart.ts';
import { OpenRecord } from '../open-record.ts';
import { KeptViews } from './kept-view.ts';
import { TimelinePage } from './timeline-page.ts';
import { TimelineRecord } from './timeline-record.ts';

/** In rem: see `ui/lanes`. */
const NARROW = 34;
const NAMES = 9;

/** Shown until the reader chooses; the measures follow. */
const USUAL = ['pain', 'fatigue', 'sleep', 'mood'];
const USUAL_MEASURES = 2;

/** Small charts of what was answered and written down, on the axis of the lanes. */
@Component({
  selector: 'braid-timeline-charts',
  imports: [MatButton, SeriesChart],
  templateUrl: './timeline-charts.html',
  styleUrl: './timeline-charts.scss',
})
export class TimelineCharts {
  private readonly kept = inject(KeptViews);
  private readonly uid = inject(OpenRecord).ownUid;
  protected readonly page = inject(TimelinePage);
  protected readonly record = inject(TimelineRecord);
  private readonly width = observeWidth(inject<ElementRef<HTMLElement>>(ElementRef).nativeElement);
  protected readonly isNarrow = computed(() => this.width().px < NARROW * this.width().rem);
  /** Under the names of the lanes, so that the axes of both stand in one line. */
  protected readonly gutter = computed(() => (this.isNarrow() ? null : NAMES * this.width().rem));
  protected readonly isOpen = linkedSignal(() => this.width().px > 0 && !this.isNarrow());
  private readonly wanted = linkedSignal(() => this.kept.of(this.uid() ?? '').charts ?? null);
  protected readonly chosen = computed((): ReadonlySet<string> => {
    const wanted = this.wanted();
    if (wanted) return new Set(wanted);
    const all = this.record.series().map(({ id }) => id);
    const measures = all.filter((id) => !USUAL.includes(id)).slice(-USUAL_MEASURES);
    return new Set([...all.filter((id) => USUAL.includes(id)), ...measures]);
  });
  protected readonly shown = computed(() => this.record.series().filter(({ id }) => this.chosen().has(id)));

  protected toggle(id: string): void {
    const charts = [...this.chosen().symmetricDifference(new Set([id]))];
    this.wanted.set(charts);
    const uid = this.uid();
    if (uid) this.kept.keep(uid, { charts });
  }
}
