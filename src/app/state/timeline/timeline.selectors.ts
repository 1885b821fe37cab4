import { createSelector } from '@ngrx/store';

import { sortTimeline } from '../../domain/timeline/sort-timeline.ts';
import { selectHistory } from '../history/history.feature.ts';

/** Everything that happened to the open patient's plan, newest first. */
export const selectTimeline = createSelector(selectHistory, sortTimeline);
