import { createActionGroup, emptyProps, props } from '@ngrx/store';

import type { IdlePhase } from '../../domain/access/idle-phase.ts';
import type { PasswordRefusal } from '../../domain/access/password-refusal.ts';

export const LockScreenActions = createActionGroup({
  source: 'Lock Screen',
  events: { 'Password Submitted': props<{ password: string }>() },
});

export const LockActions = createActionGroup({
  source: 'Lock',
  events: {
    'Phase Changed': props<{ phase: IdlePhase }>(),
    'Password Confirmed': emptyProps(),
    'Password Refused': props<PasswordRefusal>(),
  },
});
