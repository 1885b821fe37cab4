import type { EntityState } from '@ngrx/entity';
import { createEntityAdapter } from '@ngrx/entity';
import { createFeature, createReducer, createSelector, on } from '@ngrx/store';

import type { ListenStatus } from '../../domain/access/listen-status.ts';
import type { PlanSection } from '../../domain/care-plan/plan-section.ts';
import { applyChanges } from '../listening/apply-changes.ts';
import { selectOutboxEntries } from '../outbox/outbox.feature.ts';
import { overlaySections } from './overlay-sections.ts';
import { selectPatientId } from './patient.feature.ts';
import { PatientPageActions } from './patient-page.actions.ts';
import { SectionsFirestoreActions } from './sections.actions.ts';

export interface SectionsState extends EntityState<PlanSection> {
  readonly status: ListenStatus;
}

const adapter = createEntityAdapter<PlanSection>();
const initialState: SectionsState = { ...adapter.getInitialState(), status: 'closed' };

export const sectionsFeature = createFeature({
  name: 'sections',
  reducer: createReducer(
    initialState,
    on(PatientPageActions.opened, (): SectionsState => ({ ...initialState, status: 'opening' })),
    on(SectionsFirestoreActions.changed, (state, { changes }): SectionsState => ({
      ...applyChanges(adapter, state, changes),
      status: 'live',
    })),
    on(SectionsFirestoreActions.refused, PatientPageActions.accessEnded, (): SectionsState => ({
      ...initialState,
      status: 'denied',
    })),
    on(SectionsFirestoreActions.failed, (state): SectionsState => ({ ...state, status: 'failed' })),
    on(PatientPageActions.closed, (): SectionsState => initialState),
  ),
  extraSelectors: ({ selectSectionsState, selectStatus }) => ({
    selectSectionsStatus: selectStatus,
    selectSections: createSelector(
      adapter.getSelectors(selectSectionsState).selectAll,
      selectOutboxEntries,
      selectPatientId,
      overlaySections,
    ),
  }),
});

export const { selectSectionsStatus, selectSections } = sectionsFeature;
