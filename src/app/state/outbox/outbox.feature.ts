import { createFeature, createReducer, createSelector, on } from '@ngrx/store';

import { OutboxActions, SectionEditorActions } from './outbox.actions.ts';
import { queueChange, takeAnswer } from './queue-change.ts';
import type { OutboxEntry, SendState } from './send-state.ts';
import { outboxKey } from './send-state.ts';

export interface OutboxState {
  readonly entries: Readonly<Record<string, OutboxEntry>>;
}

const initialState: OutboxState = { entries: {} };

export const outboxFeature = createFeature({
  name: 'outbox',
  reducer: createReducer(
    initialState,
    on(SectionEditorActions.changeSubmitted, (state, { change }): OutboxState => {
      const key = outboxKey(change);
      return withEntry(state, queueChange(state.entries[key], change));
    }),
    on(OutboxActions.resendDue, (state, { key }): OutboxState => {
      const entry = state.entries[key];
      return entry ? withEntry(state, { ...entry, state: { status: 'saving' } }) : state;
    }),
    on(OutboxActions.answered, (state, { key, change, state: answer }): OutboxState => {
      const entry = state.entries[key];
      return entry ? withEntry(state, takeAnswer(entry, change, answer)) : state;
    }),
    on(OutboxActions.savedHeardBack, (state, { key }): OutboxState => {
      const entry = state.entries[key];
      return entry?.state.status === 'saved' ? withEntry(state, withoutText(entry)) : state;
    }),
    on(SectionEditorActions.dismissed, OutboxActions.savedForgotten, (state, { key }): OutboxState => {
      const others = Object.values(state.entries).filter((entry) => entry.key !== key);
      return { entries: Object.fromEntries(others.map((entry) => [entry.key, entry])) };
    }),
  ),
  extraSelectors: ({ selectEntries }) => ({
    selectOutbox: createSelector(selectEntries, (entries): Readonly<Record<string, SendState>> =>
      Object.fromEntries(Object.values(entries).map(({ key, state }) => [key, state])),
    ),
    selectWaitingKeys: createSelector(selectEntries, (entries): readonly string[] =>
      Object.values(entries)
        .filter(({ state }) => state.status === 'waiting')
        .map(({ key }) => key),
    ),
    selectHasUnsent: createSelector(selectEntries, (entries) =>
      Object.values(entries).some(({ state }) => state.status !== 'saved'),
    ),
  }),
});

export const { selectOutbox, selectWaitingKeys, selectHasUnsent, selectEntries: selectOutboxEntries } = outboxFeature;

function withEntry(state: OutboxState, entry: OutboxEntry): OutboxState {
  return { entries: { ...state.entries, [entry.key]: entry } };
}

function withoutText(entry: OutboxEntry): OutboxEntry {
  return { ...entry, change: { ...entry.change, base: {}, patch: {} } };
}
