import { createFeature, createReducer, on } from '@ngrx/store';

import { ConnectionActions } from './connection.actions.ts';

export interface ConnectionState {
  readonly isOnline: boolean;
}

const initialState: ConnectionState = { isOnline: true };

export const connectionFeature = createFeature({
  name: 'connection',
  reducer: createReducer(
    initialState,
    on(ConnectionActions.lost, (): ConnectionState => ({ isOnline: false })),
    on(ConnectionActions.restored, (): ConnectionState => ({ isOnline: true })),
  ),
});

export const { selectIsOnline } = connectionFeature;
