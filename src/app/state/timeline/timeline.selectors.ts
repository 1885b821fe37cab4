import { createSelector } from '@ngrx/store';

import { groupByDay } from '../../domain/timeline/group-by-day.ts';
import { sortTimeline } from '../../domain/timeline/sort-timeline.ts';
import { selectHistory } from '../history/history.feature.ts';
import { selectClinicTimeZone } from '../session/session.feature.ts';

/** Everything that happened to the open patient's plan, newest first. */
export const selectTimeline = createSelector(selectHistory, sortTimeline);

export const selectTimelineDays = createSelector(selectTimeline, selectClinicTimeZone, groupByDay);
