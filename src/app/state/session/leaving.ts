import type { Actions } from '@ngrx/effects';
import { ofType } from '@ngrx/effects';
import type { Observable } from 'rxjs';

import { SessionActions, SignOutPageActions } from './session.actions.ts';

/** When listeners must end: before the sign-out itself, or the rules would refuse each of them first. */
export function leaving(actions: Actions): Observable<unknown> {
  return actions.pipe(ofType(SignOutPageActions.opened, SessionActions.noAccount));
}
