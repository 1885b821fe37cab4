import type { ActionReducer } from '@ngrx/store';

import { SessionActions } from './session.actions.ts';

/** Nobody's record stays in memory after they have gone: every slice goes back to where it began. */
export function resetOnSignOut<S>(reducer: ActionReducer<S>): ActionReducer<S> {
  return (state, action) => reducer(action.type === SessionActions.noAccount.type ? undefined : state, action);
}
