import { createSelector } from '@ngrx/store';

import { diaryNames } from '../../domain/care-plan/diary-names.ts';
import { fullName } from '../../domain/patient/full-name.ts';
import { diaryEvents } from '../../domain/timeline/diary-events.ts';
import { mergeTimeline } from '../../domain/timeline/merge-timeline.ts';
import { sortTimeline } from '../../domain/timeline/sort-timeline.ts';
import { selectHistory } from '../history/history.feature.ts';
import { selectPatient } from '../patient-record/patient.feature.ts';
import { selectDiary, selectInterventions } from '../plan/plan-items.selectors.ts';

const selectDiaryNames = createSelector(selectInterventions, diaryNames);

const selectDiaryEvents = createSelector(selectDiary, selectDiaryNames, selectPatient, (months, nameOf, patient) =>
  patient ? sortTimeline(diaryEvents(months, { nameOf, actorName: fullName(patient.content) })) : [],
);

/** Everything that is held of what happened to the open patient, newest first: the events of the plan, and the diary. */
export const selectTimeline = createSelector(selectHistory, selectDiaryEvents, mergeTimeline);
