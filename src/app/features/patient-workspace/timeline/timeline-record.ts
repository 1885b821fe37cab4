import { computed, inject, Injectable, linkedSignal } from '@angular/core';
import { Store } from '@ngrx/store';

import { barsOf } from '../../../domain/lanes/bars-of.ts';
import { closeChanges } from '../../../domain/lanes/close-changes.ts';
import { courseBands } from '../../../domain/lanes/course-bands.ts';
import { flaresOf } from '../../../domain/lanes/flares-of.ts';
import type { Series } from '../../../domain/lanes/lane-types.ts';
import type { OutcomeEvents } from '../../../domain/lanes/outcome-events.ts';
import { outcomesAfter } from '../../../domain/lanes/outcome-events.ts';
import { reviewDates } from '../../../domain/lanes/review-dates.ts';
import { keepSame, seriesOf } from '../../../domain/lanes/series-of.ts';
import { MEASURES } from '../../../domain/measures/measures.ts';
import { selectPatient } from '../../../state/patient-record/patient.feature.ts';
import { selectSections } from '../../../state/patient-record/sections.feature.ts';
import {
  selectDiary,
  selectFlareEpisodes,
  selectInterventions,
  selectMeasureResults,
  selectSessions,
} from '../../../state/plan/plan-items.selectors.ts';
import { selectSeenAt, selectSinceSeen } from '../../../state/seen/seen.feature.ts';
import { selectTimeline } from '../../../state/timeline/timeline.selectors.ts';
import type { ChartBand } from '../../../ui/series-chart/chart-band.ts';
import { Today } from '../../../ui/today.ts';

/** What of the open record is drawn on the axis of time. */
@Injectable()
export class TimelineRecord {
  private readonly store = inject(Store);
  private readonly today = inject(Today).date;
  private readonly patient = this.store.selectSignal(selectPatient);
  private readonly sections = this.store.selectSignal(selectSections);
  private readonly interventions = this.store.selectSignal(selectInterventions);
  private readonly sessions = this.store.selectSignal(selectSessions);
  private readonly episodes = this.store.selectSignal(selectFlareEpisodes);
  private readonly results = this.store.selectSignal(selectMeasureResults);
  private readonly diaryMonths = this.store.selectSignal(selectDiary);
  private readonly seenAt = this.store.selectSignal(selectSeenAt);
  private readonly sinceSeen = this.store.selectSignal(selectSinceSeen);

  /** The newest first. */
  readonly events = this.store.selectSignal(selectTimeline);
  readonly bars = computed(() => barsOf(this.interventions(), this.sessions(), this.today()));
  readonly close = computed(() => closeChanges(this.interventions()));
  readonly flares = computed(() => flaresOf(this.episodes()));
  readonly reviews = computed(() => {
    const patient = this.patient();
    return patient ? reviewDates(patient.content, this.sections()) : [];
  });
  /** Up to when the reader had looked; null where nothing has come since. */
  readonly seenSince = computed(() => {
    const at = this.seenAt();
    return at !== null && this.sinceSeen() !== null ? Date.parse(at) : null;
  });

  private readonly outcomes = linkedSignal<ReturnType<typeof this.events>, OutcomeEvents>({
    source: this.events,
    computation: (events, before) => outcomesAfter(before?.value ?? null, events),
  });
  private readonly outcomeEvents = computed(() => this.outcomes().outcomes);
  readonly series = linkedSignal<readonly Series[], readonly Series[]>({
    source: () =>
      seriesOf({
        results: this.results(),
        diaryMonths: this.diaryMonths(),
        interventions: this.interventions(),
        events: this.outcomeEvents(),
        measures: MEASURES,
      }),
    computation: (series, before) => keepSame(before?.value ?? [], series),
  });
  /** Behind each chart. */
  readonly bands = computed((): readonly ChartBand[] => [
    ...courseBands(this.bars(), this.interventions()).map(({ from, to, words, name }) => ({
      from,
      to,
      words,
      look: 'course' as const,
      label: name,
    })),
    ...this.flares().map(({ from, to, words }) => ({ from, to, words, look: 'flare' as const })),
    ...this.close().map(({ from, to, words }) => ({ from, to, words, look: 'close' as const })),
  ]);
}
