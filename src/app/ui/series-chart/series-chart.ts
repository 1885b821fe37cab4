import { Component, computed, input, linkedSignal, signal } from '@angular/core';

import type { Millis, Series, TimeWindow } from '../../domain/lanes/lane-types.ts';
import { seriesInWords } from '../../domain/lanes/series-in-words.ts';
import { seriesPlainly } from '../../domain/lanes/series-plainly.ts';
import type { ChartBand } from './chart-band.ts';
import { bandsIn } from './chart-band.ts';
import { pointWords, scaleWords } from './point-words.ts';
import { rangeIn } from './points-in.ts';
import { SeriesPicture } from './series-picture.ts';
import { SeriesTable } from './series-table.ts';
import { stepTo } from './step-to.ts';

let count = 0;

/** One series as a sentence, a picture and a table, which say the same. */
@Component({
  selector: 'braid-series-chart',
  imports: [SeriesPicture, SeriesTable],
  host: { '[class.large]': "size() === 'large'", '[attr.data-strand]': 'series().strand' },
  templateUrl: './series-chart.html',
  styleUrl: './series-chart.scss',
})
export class SeriesChart {
  readonly series = input.required<Series>();
  readonly window = input.required<TimeWindow>();
  /** What is in view while it moves; the words follow once it rests. */
  readonly live = input<TimeWindow | null>(null);
  readonly bands = input<readonly ChartBand[]>([]);
  readonly size = input<'small' | 'large'>('small');
  /** What came of the courses is read beneath a small chart as well, and not only heard. */
  readonly tellsCourses = input(false);
  /** The sentence is in a patient’s words. */
  readonly isPatient = input(false);
  /** Of the heading. */
  readonly level = input<3 | 4>(3);
  /** Where the window goes on after it; null where it does not. */
  readonly now = input<Millis | null>(null);
  /**
   * Width of the vertical axis in CSS px, where a chart shares its time axis with what stands above it: the plot then
   * goes to the right edge.
   */
  readonly gutter = input<number | null>(null);
  protected readonly titleId = `series-chart-${count++}`;
  protected readonly scale = computed(() => scaleWords(this.series()));
  protected readonly sentence = computed(() =>
    this.isPatient()
      ? seriesPlainly(this.series(), this.now() ?? this.window().to)
      : seriesInWords(this.series(), this.window(), this.now() ?? this.window().to),
  );
  protected readonly bandsShown = computed(() => bandsIn(this.bands(), this.window()));
  protected readonly isTold = computed(() => {
    const [isLarge, tellsCourses] = [this.size() === 'large', this.tellsCourses()];
    return ({ look }: ChartBand) => isLarge || (tellsCourses && look === 'course');
  });
  protected readonly areNoneTold = computed(() => !this.bandsShown().some(this.isTold()));
  protected readonly range = computed(() => rangeIn(this.series().points, this.window()));
  protected readonly points = computed(() => this.series().points.slice(this.range().first, this.range().end));
  /** What was stepped to or pointed at. A point that comes in beside it does not move it. */
  protected readonly chosen = linkedSignal<Series, number | null>({
    source: this.series,
    computation: ({ id, points }, before) => {
      const point = before?.source.id === id ? before.source.points[before.value ?? -1] : undefined;
      const index = point ? points.findIndex(({ at, source }) => at === point.at && source === point.source) : -1;
      return index < 0 ? null : index;
    },
  });
  protected readonly marked = computed(() => {
    const { first, end } = this.range();
    const chosen = this.chosen();
    return chosen !== null && chosen >= first && chosen < end ? chosen : null;
  });
  /** The marked point, otherwise the latest in view. */
  protected readonly current = computed(() => this.marked() ?? this.range().end - 1);
  protected readonly pointLine = computed(() => {
    const point = this.points().length > 0 ? this.series().points[this.current()] : undefined;
    return point ? pointWords(this.series(), point) : '';
  });
  protected readonly isTableOpen = signal(false);
  protected readonly hasFailed = signal(false);

  protected step(event: KeyboardEvent): void {
    const index = stepTo(event.key, this.current(), this.range());
    if (index === null) return;
    event.preventDefault();
    this.chosen.set(index);
  }

  protected openTable(details: HTMLDetailsElement): void {
    this.isTableOpen.set(details.open);
  }
}
