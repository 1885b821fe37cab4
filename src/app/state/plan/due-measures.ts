import { createSelector } from '@ngrx/store';

import type { DueContext } from '../../domain/measures/due.ts';
import { selectPatient } from '../patient-record/patient.feature.ts';
import { selectKnownResults, selectUnknownMeasures } from './measure-history.selectors.ts';
import { selectInterventions } from './plan-items.selectors.ts';

/** What of the open plan says when its measures are to be answered. */
export const selectDueContext = createSelector(
  selectKnownResults,
  selectUnknownMeasures,
  selectInterventions,
  selectPatient,
  (results, unknown, interventions, patient): DueContext => ({
    results: results.map(({ content }) => content),
    unknown,
    nextReviewOn: patient?.content.nextReviewOn ?? null,
    starts: interventions.flatMap(({ content }) => content.startedOn ?? []),
  }),
);
