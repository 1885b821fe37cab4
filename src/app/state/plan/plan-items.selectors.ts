import { createSelector } from '@ngrx/store';

import { NEWEST_HELD } from '../../data/patients/newest-held.ts';
import type { DiaryMonth } from '../../domain/care-plan/diary.ts';
import type { FindingsContent } from '../../domain/care-plan/findings.ts';
import type { FlareEpisodeContent } from '../../domain/care-plan/flare-episode.ts';
import { isFlareEpisode } from '../../domain/care-plan/flare-episode.ts';
import type { FlarePlanContent } from '../../domain/care-plan/flare-plan.ts';
import type { GoalContent } from '../../domain/care-plan/goal.ts';
import type { InterventionContent } from '../../domain/care-plan/intervention.ts';
import type { MeasureResultContent } from '../../domain/care-plan/measure-result.ts';
import type { MeasureScheduleContent } from '../../domain/care-plan/measure-schedule.ts';
import type { PlanItemCollection } from '../../domain/care-plan/plan-items.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import type { ProblemContent } from '../../domain/care-plan/problem.ts';
import type { SessionContent } from '../../domain/care-plan/session.ts';
import type { SuggestionContent } from '../../domain/care-plan/suggestion.ts';
import { heldFrom, NEVER } from '../../domain/measures/held-from.ts';
import { selectOutboxEntries } from '../outbox/outbox.feature.ts';
import { overlayRecords } from '../outbox/overlay-records.ts';
import { selectPatientId } from '../patient-record/patient.feature.ts';
import { planItemsFeature, selectStored } from './plan-items.feature.ts';

/** With what the reader has on its way; what was entered in error is left to the history. */
function selectItems<C extends object>(name: PlanItemCollection) {
  return createSelector(
    planItemsFeature.selectPlanItemsState,
    selectOutboxEntries,
    selectPatientId,
    (state, entries, patientId) => {
      // The rules hold the shape of each collection's content.
      const stored = selectStored(state[name]) as unknown as readonly PlanRecord<C>[];
      return overlayRecords<C>(name, { stored, entries, patientId }).filter((item) => !isInError(item.content));
    },
  );
}

export const selectProblems = selectItems<ProblemContent>('problems');
export const selectGoals = selectItems<GoalContent>('goals');
export const selectInterventions = selectItems<InterventionContent>('interventions');
export const selectSessions = selectItems<SessionContent>('sessions');
/** The day from which on every session is held, whatever became of it. */
export const selectSessionsFrom = createSelector(planItemsFeature.selectSessions, (sessions) => {
  const days = selectStored(sessions).map(({ content }) => String(content['on']));
  return sessions.status === 'live' ? heldFrom(days, NEWEST_HELD.sessions[1]) : NEVER;
});
/** The ids of what is held of a collection, errors included. */
export const selectHeldIds = createSelector(
  planItemsFeature.selectPlanItemsState,
  (state) => (name: PlanItemCollection) => state[name].ids.map(String),
);
export const selectFindings = selectItems<FindingsContent>('findings');
export const selectSuggestions = selectItems<SuggestionContent>('suggestions');
export const selectDiary = selectItems<DiaryMonth>('diary');
export const selectMeasureResults = selectItems<MeasureResultContent>('measures');
export const selectMeasureSchedules = selectItems<MeasureScheduleContent>('measureSchedules');

const selectPlanAndEpisodes = selectItems<FlarePlanContent & FlareEpisodeContent>('flares');

/** The flare plan: one document, or none. */
export const selectFlares = createSelector(selectPlanAndEpisodes, (all): readonly PlanRecord<FlarePlanContent>[] =>
  all.filter(({ id }) => !isFlareEpisode(id)),
);
/** Each time in which it was worse, in no order. */
export const selectFlareEpisodes = createSelector(
  selectPlanAndEpisodes,
  (all): readonly PlanRecord<FlareEpisodeContent>[] => all.filter(({ id }) => isFlareEpisode(id)),
);

/** `live` once every collection has answered; whatever is worst otherwise. */
export const selectPlanItemsStatus = createSelector(planItemsFeature.selectPlanItemsState, (state) => {
  const all = Object.values(state).map(({ status }) => status);
  return (['denied', 'failed', 'opening', 'closed'] as const).find((status) => all.includes(status)) ?? 'live';
});

function isInError(content: object): boolean {
  return 'status' in content && content.status === 'entered-in-error';
}
