import type { EntityState } from '@ngrx/entity';
import { createEntityAdapter } from '@ngrx/entity';
import { createAction, createFeatureSelector, createReducer, createSelector, on, props } from '@ngrx/store';

import type { Strand } from '../../src/app/domain/access/strands.ts';
import { sortTimeline } from '../../src/app/domain/timeline/sort-timeline.ts';
import type { TimelineEvent } from '../../src/app/domain/timeline/timeline-event.ts';
import { LANES } from '../timeline/events.ts';

type Slice = EntityState<TimelineEvent>;

const adapter = createEntityAdapter<TimelineEvent>();

export const heard = createAction('[Bench] Heard', props<{ strand: Strand; events: readonly TimelineEvent[] }>());

type Add = (events: readonly TimelineEvent[], slice: Slice) => Slice;

export const oneByOne: Add = (events, slice) =>
  events.reduce((filled, event) => adapter.upsertOne(event, filled), slice);
export const atOnce: Add = (events, slice) => adapter.setMany([...events], slice);

/** A slice a strand, as most stores would have it. */
export function naiveReducers(add: Add) {
  return LANES.map((strand) => ({
    strand,
    reducer: createReducer(
      adapter.getInitialState(),
      on(heard, (state, action): Slice => (action.strand === strand ? add(action.events, state) : state)),
    ),
  }));
}

const slices = LANES.map((strand) =>
  createSelector(createFeatureSelector<Slice>(strand), (slice: Slice) => adapter.getSelectors().selectAll(slice)),
);

/** All of them joined and sorted whenever one changes. */
export const selectNaiveTimeline = createSelector(slices, (...lists: (readonly TimelineEvent[])[]) =>
  sortTimeline(lists.flat()),
);
