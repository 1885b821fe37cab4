import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import { Store } from '@ngrx/store';

import { barsOf } from '../../domain/lanes/bars-of.ts';
import { closeChanges } from '../../domain/lanes/close-changes.ts';
import { flaresOf } from '../../domain/lanes/flares-of.ts';
import type { Series } from '../../domain/lanes/lane-types.ts';
import { keepSame, seriesOf } from '../../domain/lanes/series-of.ts';
import { seriesPlainly } from '../../domain/lanes/series-plainly.ts';
import { NEVER } from '../../domain/measures/held-from.ts';
import { MEASURES } from '../../domain/measures/measures.ts';
import { selectKnownResults } from '../../state/plan/measure-history.selectors.ts';
import {
  selectDiary,
  selectFlareEpisodes,
  selectInterventions,
  selectSessions,
  selectSessionsFrom,
} from '../../state/plan/plan-items.selectors.ts';
import { selectTimeline } from '../../state/timeline/timeline.selectors.ts';
import type { ChartBand } from '../../ui/series-chart/chart-band.ts';
import { Today } from '../../ui/today.ts';
import { mySeries } from './my-series.ts';
import { byMyName, myTreatmentTimes } from './my-treatment-times.ts';
import { RANGES, windowOf } from './progress-range.ts';

/** More sentences than this are no longer an answer. */
const MOST_SENTENCES = 5;

/** What the page shows of the open record, and what of it is chosen. */
@Injectable()
export class MyProgress {
  private readonly store = inject(Store);
  private readonly today = inject(Today).date;
  private readonly results = this.store.selectSignal(selectKnownResults);
  private readonly diaryMonths = this.store.selectSignal(selectDiary);
  private readonly recorded = this.store.selectSignal(selectInterventions);
  private readonly sessions = this.store.selectSignal(selectSessions);
  private readonly sessionsFrom = this.store.selectSignal(selectSessionsFrom);
  private readonly episodes = this.store.selectSignal(selectFlareEpisodes);
  private readonly events = this.store.selectSignal(selectTimeline);

  readonly range = signal(RANGES[1] ?? RANGES[0]);
  readonly window = computed(() => windowOf(this.range(), this.today()));
  readonly series = linkedSignal<readonly Series[], readonly Series[]>({
    source: () => seriesOf({ ...this.sources(), measures: MEASURES }).map(mySeries),
    computation: (series, before) => keepSame(before?.value ?? [], series),
  });
  /** Id of the series that is looked at; the first where that is not there any more. */
  readonly wanted = signal('pain');
  readonly chosen = computed(() => this.series().find(({ id }) => id === this.wanted()) ?? this.series()[0] ?? null);
  readonly sentences = computed(() =>
    this.series()
      .filter(({ points }) => (points.at(-1)?.at ?? 0) >= this.window().from)
      .slice(0, MOST_SENTENCES)
      .map((series) => ({ id: series.id, words: seriesPlainly(series, this.window().to) })),
  );
  private readonly interventions = computed(() => this.recorded().map(byMyName));
  private readonly bars = computed(() =>
    barsOf(this.interventions(), this.sessions(), this.today(), { heardFrom: this.sessionsFrom(), toldFrom: NEVER }),
  );
  private readonly treatments = computed(() => myTreatmentTimes(this.bars(), this.window(), this.today()));
  readonly changes = computed(() => this.treatments().filter(({ isChange }) => isChange));
  readonly allAlong = computed(() => this.treatments().filter(({ isChange }) => !isChange));
  readonly bands = computed((): readonly ChartBand[] => [
    ...this.treatments()
      .filter(({ bar }) => bar.kind === 'course')
      .map(({ bar: { from, to, name }, when }) => ({
        from,
        to,
        words: `${name}, ${when}`,
        look: 'course' as const,
        label: name,
      })),
    ...flaresOf(this.episodes()).map(({ from, to, words }) => ({ from, to, words, look: 'flare' as const })),
    ...closeChanges(this.interventions()).map(({ from, to, words }) => ({ from, to, words, look: 'close' as const })),
  ]);

  private sources() {
    return {
      results: this.results(),
      diaryMonths: this.diaryMonths(),
      interventions: this.interventions(),
      events: this.events(),
    };
  }
}
