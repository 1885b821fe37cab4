import { createActionGroup, createFeature, createReducer, emptyProps, on } from '@ngrx/store';

export const CounterActions = createActionGroup({
  source: 'Counter',
  events: { Pressed: emptyProps(), Counted: emptyProps() },
});

export const counterFeature = createFeature({
  name: 'counter',
  reducer: createReducer(
    { count: 0 },
    on(CounterActions.counted, ({ count }) => ({ count: count + 1 })),
  ),
});
