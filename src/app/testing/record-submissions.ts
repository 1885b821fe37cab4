import type { Store } from '@ngrx/store';

import type { Change } from '../domain/changes/change.ts';
import { SectionEditorActions } from '../state/outbox/outbox.actions.ts';

/** The changes that editors hand over from now on, oldest first; the store takes them as ever. */
export function recordSubmissions(store: Store): readonly Change[] {
  const sent: Change[] = [];
  const dispatch = store.dispatch.bind(store) as (action: object) => void;
  spyOn(store, 'dispatch').and.callFake(((action: object) => {
    if (isSubmission(action)) sent.push(action.change);
    dispatch(action);
  }) as Store['dispatch']);
  return sent;
}

function isSubmission(action: object): action is ReturnType<typeof SectionEditorActions.changeSubmitted> {
  return 'type' in action && action.type === SectionEditorActions.changeSubmitted.type;
}
