import type { Signal } from '@angular/core';
import { computed, inject, Injectable, linkedSignal } from '@angular/core';
import { Store } from '@ngrx/store';

import { isFlareEpisode } from '../../../domain/care-plan/flare-episode.ts';
import type { PlanRecord } from '../../../domain/care-plan/plan-record.ts';
import type { KnownSessions } from '../../../domain/lanes/bars-of.ts';
import { barsOf } from '../../../domain/lanes/bars-of.ts';
import { closeChanges } from '../../../domain/lanes/close-changes.ts';
import { courseBands } from '../../../domain/lanes/course-bands.ts';
import type { EventsAbout } from '../../../domain/lanes/events-about.ts';
import { eventsAbout } from '../../../domain/lanes/events-about.ts';
import { flaresOf } from '../../../domain/lanes/flares-of.ts';
import type { Series } from '../../../domain/lanes/lane-types.ts';
import { recordedItems } from '../../../domain/lanes/recorded-items.ts';
import { reviewDates } from '../../../domain/lanes/review-dates.ts';
import { keepSame, seriesOf } from '../../../domain/lanes/series-of.ts';
import { EVER, NEVER } from '../../../domain/measures/held-from.ts';
import { MEASURES } from '../../../domain/measures/measures.ts';
import type { TimelineEvent } from '../../../domain/timeline/timeline-event.ts';
import { selectIsHistoryComplete, selectOldestLoaded } from '../../../state/history/history.feature.ts';
import { selectPatient } from '../../../state/patient-record/patient.feature.ts';
import { selectSections } from '../../../state/patient-record/sections.feature.ts';
import { selectKnownResults } from '../../../state/plan/measure-history.selectors.ts';
import {
  selectDiary,
  selectFlareEpisodes,
  selectHeldIds,
  selectInterventions,
  selectSessions,
  selectSessionsFrom,
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
  private readonly loadedInterventions = this.store.selectSignal(selectInterventions);
  private readonly loadedSessions = this.store.selectSignal(selectSessions);
  private readonly sessionsFrom = this.store.selectSignal(selectSessionsFrom);
  private readonly oldestLoaded = this.store.selectSignal(selectOldestLoaded);
  private readonly isHistoryComplete = this.store.selectSignal(selectIsHistoryComplete);
  private readonly heldIds = this.store.selectSignal(selectHeldIds);
  private readonly loadedEpisodes = this.store.selectSignal(selectFlareEpisodes);
  private readonly results = this.store.selectSignal(selectKnownResults);
  private readonly diaryMonths = this.store.selectSignal(selectDiary);
  private readonly seenAt = this.store.selectSignal(selectSeenAt);
  private readonly sinceSeen = this.store.selectSignal(selectSinceSeen);

  /** The newest first. */
  readonly events = this.store.selectSignal(selectTimeline);
  private readonly treatmentEvents = this.eventsAbout('interventions', 'sessions', 'flares');
  private readonly outcomeEvents = this.eventsAbout('diary', 'measures');
  private readonly interventions = computed(() => this.recorded('interventions', this.loadedInterventions()));
  private readonly sessions = computed(() => this.recorded('sessions', this.loadedSessions()));
  private readonly episodes = computed(() =>
    this.recorded('flares', this.loadedEpisodes()).filter(({ id }) => isFlareEpisode(id)),
  );
  private readonly known = computed((): KnownSessions => ({
    heardFrom: this.sessionsFrom(),
    toldFrom: this.isHistoryComplete() ? EVER : (this.oldestLoaded()?.slice(0, 10) ?? NEVER),
  }));
  readonly bars = computed(() => barsOf(this.interventions(), this.sessions(), this.today(), this.known()));
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

  private recorded<C extends object>(
    collection: 'interventions' | 'sessions' | 'flares',
    loaded: readonly PlanRecord<C>[],
  ): readonly PlanRecord<C>[] {
    return recordedItems(collection, loaded, this.treatmentEvents(), this.heldIds()(collection));
  }

  private eventsAbout(...collections: readonly TimelineEvent['collection'][]): Signal<readonly TimelineEvent[]> {
    const picked = linkedSignal<readonly TimelineEvent[], EventsAbout>({
      source: this.events,
      computation: (events, before) => eventsAbout(before?.value ?? null, events, collections),
    });
    return computed(() => picked().about);
  }
}
