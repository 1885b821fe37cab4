import { createActionGroup, emptyProps, props } from '@ngrx/store';

export const AccountPanelActions = createActionGroup({
  source: 'Account Panel',
  events: { 'Trust Given': emptyProps(), 'Trust Withdrawn': emptyProps() },
});

export const DeviceActions = createActionGroup({
  source: 'Device',
  events: {
    'Trust Known': props<{ isTrusted: boolean }>(),
    /** The browser keeps nothing, as some do in a private window. */
    'Trust Not Kept': emptyProps(),
  },
});
