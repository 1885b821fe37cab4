import { createActionGroup, emptyProps } from '@ngrx/store';

export const ConnectionActions = createActionGroup({
  source: 'Connection',
  events: { Lost: emptyProps(), Restored: emptyProps() },
});
