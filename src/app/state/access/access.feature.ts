import { createFeature, createReducer, on } from '@ngrx/store';

import type { Change } from '../../domain/changes/change.ts';
import { PatientPageActions } from '../patient-record/patient-page.actions.ts';
import { RECORD_REFUSED } from '../patient-record/record-refused.ts';
import type { AccessAnswer } from './access.actions.ts';
import { AccessActions } from './access.actions.ts';

export type AccessStatus = 'sending' | AccessAnswer;

export interface AccessState {
  /** By the document that is to change, `team/rosa`. */
  readonly statuses: Readonly<Record<string, AccessStatus>>;
}

const initialState: AccessState = { statuses: {} };

export const accessFeature = createFeature({
  name: 'access',
  reducer: createReducer(
    initialState,
    on(AccessActions.changeSubmitted, ({ statuses }, { change }): AccessState => ({
      statuses: { ...statuses, [accessKey(change)]: 'sending' },
    })),
    on(AccessActions.answered, ({ statuses }, { key, answer }): AccessState => ({
      statuses: { ...statuses, [key]: answer },
    })),
    on(PatientPageActions.opened, PatientPageActions.closed, ...RECORD_REFUSED, (): AccessState => initialState),
  ),
});

export const { selectStatuses: selectAccessStatuses } = accessFeature;

export function accessKey({ collection, docId }: Pick<Change, 'collection' | 'docId'>): string {
  return `${collection}/${docId}`;
}
