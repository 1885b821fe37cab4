import { createActionGroup, props } from '@ngrx/store';

import type { AtOnceAnswer } from '../../data/at-once.ts';
import type { Change } from '../../domain/changes/change.ts';

/** What became of a change that must not wait: nothing of it is kept on the device. */
export type AccessAnswer = AtOnceAnswer | 'changed-meanwhile';

export const AccessActions = createActionGroup({
  source: 'Access',
  events: {
    'Change Submitted': props<{ change: Change }>(),
    Answered: props<{ key: string; answer: AccessAnswer }>(),
  },
});
