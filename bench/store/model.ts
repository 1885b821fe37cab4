import { foldLane } from '../../src/app/domain/lanes/fold-lane.ts';
import type { Fold, Lane } from '../../src/app/domain/lanes/lane-types.ts';
import { lanesAfter, lanesOf } from '../../src/app/domain/lanes/lanes-of.ts';
import type { TimelineDay } from '../../src/app/domain/timeline/group-by-day.ts';
import { groupByDay } from '../../src/app/domain/timeline/group-by-day.ts';
import type { TimelineEvent } from '../../src/app/domain/timeline/timeline-event.ts';
import { FIRST, LANES, LAST } from '../timeline/events.ts';

/** What the page draws: the lanes, what of them is folded at this width, and the list by day. */
export interface Model {
  readonly lanes: readonly Lane[];
  readonly folds: readonly (readonly Fold[])[];
  readonly days: readonly TimelineDay[];
}

/** So many rows of the list are there at once. */
const SHOWN = 200;
const VIEW = { from: FIRST, to: LAST };

/** All of it from the start, each time. */
export function naiveModel(events: readonly TimelineEvent[]): Model {
  return modelOf(lanesOf(events, LANES), events);
}

/** As the page does it: from the lanes before. */
export function growingModel(): (events: readonly TimelineEvent[]) => Model {
  let before: { readonly events: readonly TimelineEvent[]; readonly lanes: readonly Lane[] } | null = null;
  return (events) => {
    const lanes = before ? lanesAfter(before, events) : lanesOf(events, LANES);
    before = { events, lanes };
    return modelOf(lanes, events);
  };
}

function modelOf(lanes: readonly Lane[], events: readonly TimelineEvent[]): Model {
  const folds = lanes.map((lane) => foldLane(lane, VIEW, { width: 1200 }));
  return { lanes, folds, days: groupByDay(events.slice(0, SHOWN), 'Europe/London') };
}
