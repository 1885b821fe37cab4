import { Component, computed, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';

import type { Series, SeriesPoint } from '../../domain/lanes/lane-types.ts';
import { DayPipe } from '../clinic-time-pipes.ts';
import { CopyText } from '../copy-text.ts';
import type { ChartBand } from './chart-band.ts';
import { scaleWords, unitWords } from './point-words.ts';
import { tableText } from './table-text.ts';

const PAGE = 200;

/** What a chart shows, as a table: a row for each point, the newest first, and one for each shaded time. */
@Component({
  selector: 'braid-series-table',
  imports: [CopyText, DayPipe, MatButton],
  templateUrl: './series-table.html',
  styleUrl: './series-table.scss',
})
export class SeriesTable {
  readonly series = input.required<Series>();
  /** Those in the window, the earliest first. */
  readonly points = input.required<readonly SeriesPoint[]>();
  readonly bands = input.required<readonly ChartBand[]>();
  readonly sentence = input.required<string>();
  protected readonly scale = computed(() => scaleWords(this.series()));
  protected readonly unit = computed(() => unitWords(this.series()));
  protected readonly shown = linkedSignal({ source: this.series, computation: () => PAGE });
  protected readonly rows = computed(() => this.points().slice(-this.shown()).reverse());
  protected readonly hidden = computed(() => this.points().length - this.rows().length);
  protected readonly hasBand = computed(() => this.points().some(({ band }) => band !== null));
  protected readonly text = computed(() =>
    tableText(this.series(), { points: this.points(), bands: this.bands(), sentence: this.sentence() }),
  );

  protected showMore(): void {
    this.shown.update((count) => count + PAGE);
  }
}
