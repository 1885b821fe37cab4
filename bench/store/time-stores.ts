import { provideState } from '@ngrx/store';

import type { CollectionChanges } from '../../src/app/data/collection-changes.ts';
import type { TimelineEvent } from '../../src/app/domain/timeline/timeline-event.ts';
import { HistoryFirestoreActions } from '../../src/app/state/history/history.actions.ts';
import { historyFeature } from '../../src/app/state/history/history.feature.ts';
import { outboxFeature } from '../../src/app/state/outbox/outbox.feature.ts';
import { patientFeature } from '../../src/app/state/patient-record/patient.feature.ts';
import { planItemsFeature } from '../../src/app/state/plan/plan-items.feature.ts';
import { selectTimeline } from '../../src/app/state/timeline/timeline.selectors.ts';
import { percentile } from '../percentile.ts';
import { LANES, makeEvents, makeLiveEvent } from '../timeline/events.ts';
import { growingModel, naiveModel } from './model.ts';
import { atOnce, heard, naiveReducers, oneByOne, selectNaiveTimeline } from './naive-history.ts';
import { openStore } from './open-store.ts';

/** Milliseconds. */
export interface StoreTimes {
  readonly 'first snapshots to timeline': number;
  readonly 'first snapshots to model': number;
  readonly 'one edit to timeline, p50': number;
  readonly 'one edit to timeline, p95': number;
  readonly 'one edit to model, p50': number;
  readonly 'one edit to model, p95': number;
}

const LIVE = 40;
const WINDOW = 100;
const PAGE = 400;

/** The first window, the older events page by page, then live edits one by one. */
export function timeBraid(count: number, isChecked: boolean): StoreTimes {
  const events = makeEvents(count);
  // What the timeline is selected from: the events, and the diary with what is on its way into it.
  const slices = [
    provideState(historyFeature),
    provideState(planItemsFeature),
    provideState(outboxFeature),
    provideState(patientFeature),
  ];
  const store = openStore(slices, isChecked);
  const timeline = store.selectSignal(selectTimeline);
  const model = growingModel();
  const hear = (upserted: readonly TimelineEvent[], reset: boolean) =>
    store.dispatch(HistoryFirestoreActions.changed({ changes: changes(upserted, reset), windowSize: WINDOW }));
  return timesOf(
    () => {
      hear(events.slice(0, WINDOW), true);
      timeline();
      for (let from = WINDOW; from < count; from += PAGE) {
        const page = { events: events.slice(from, from + PAGE), isLast: from + PAGE >= count };
        store.dispatch(HistoryFirestoreActions.olderRead({ after: events[from - 1]?.id ?? '', page }));
        timeline();
      }
    },
    (event) => hear([event], false),
    timeline,
    model,
  );
}

/** As many first snapshots as there are strands, then live edits one by one. */
export function timeNaive(count: number, isChecked: boolean, isBatched: boolean): StoreTimes {
  const events = makeEvents(count);
  const slices = naiveReducers(isBatched ? atOnce : oneByOne).map(({ strand, reducer }) =>
    provideState(strand, reducer),
  );
  const store = openStore(slices, isChecked);
  const timeline = store.selectSignal(selectNaiveTimeline);
  return timesOf(
    () => {
      for (const strand of LANES) {
        store.dispatch(heard({ strand, events: events.filter(({ discipline }) => discipline === strand) }));
        timeline();
      }
    },
    (event) => store.dispatch(heard({ strand: event.discipline, events: [event] })),
    timeline,
    naiveModel,
  );
}

function timesOf(
  load: () => void,
  edit: (event: TimelineEvent) => void,
  timeline: () => readonly TimelineEvent[],
  model: (events: readonly TimelineEvent[]) => object,
): StoreTimes {
  globalThis.gc?.();
  const loaded = timed(load);
  const modelled = timed(() => model(timeline()));
  const [toTimeline, toModel] = [[], []] as [number[], number[]];
  for (let number = 0; number < LIVE; number++) {
    const event = makeLiveEvent(number, (number % 8) / 8);
    const selected = timed(() => {
      edit(event);
      timeline();
    });
    toTimeline.push(selected);
    toModel.push(selected + timed(() => model(timeline())));
  }
  return {
    'first snapshots to timeline': loaded,
    'first snapshots to model': loaded + modelled,
    'one edit to timeline, p50': percentile(toTimeline, 0.5),
    'one edit to timeline, p95': percentile(toTimeline, 0.95),
    'one edit to model, p50': percentile(toModel, 0.5),
    'one edit to model, p95': percentile(toModel, 0.95),
  };
}

function timed(run: () => void): number {
  const begun = performance.now();
  run();
  return performance.now() - begun;
}

function changes(upserted: readonly TimelineEvent[], reset: boolean): CollectionChanges<TimelineEvent> {
  return { reset, upserted, removed: [], fromCache: false, receivedAt: '2026-11-22T12:00:00.000Z' };
}
