import { createFeature, createReducer, createSelector, on } from '@ngrx/store';

import { aboutChange } from '../../domain/changes/about-change.ts';
import type { Change } from '../../domain/changes/change.ts';
import { joinChanges } from '../../domain/changes/join-changes.ts';
import type { OutboxEntry, SendState } from '../../domain/changes/send-state.ts';
import { isNotTaken, isUnderway, outboxKey } from '../../domain/changes/send-state.ts';
import { KeptPageActions, OutboxActions, SectionEditorActions } from './outbox.actions.ts';

export interface OutboxState {
  /** By key: a mirror of what the device keeps for whoever is signed in. */
  readonly entries: Readonly<Record<string, OutboxEntry>>;
}

const initialState: OutboxState = { entries: {} };

export const outboxFeature = createFeature({
  name: 'outbox',
  reducer: createReducer(
    initialState,
    // Its author sees a change before the device has written it down; what the device then says stands.
    on(SectionEditorActions.changeSubmitted, (state, { change, about, typedAt }): OutboxState => {
      const key = outboxKey(change);
      const wanted = withEarlier(state.entries[key], change);
      return withEntry(state, {
        key,
        about: about ?? aboutChange(change),
        change: wanted,
        state: { status: 'saving' },
        typedAt,
      });
    }),
    on(OutboxActions.mirrored, (state, { entry }): OutboxState => withEntry(state, entry)),
    on(OutboxActions.savedHeardBack, (state, { key }): OutboxState => {
      const entry = state.entries[key];
      return entry?.state.status === 'saved' ? withEntry(state, withoutText(entry)) : state;
    }),
    on(
      SectionEditorActions.dismissed,
      KeptPageActions.discarded,
      OutboxActions.gone,
      OutboxActions.savedForgotten,
      (state, { key }): OutboxState => {
        const { [key]: gone, ...entries } = state.entries;
        return gone ? { entries } : state;
      },
    ),
  ),
  extraSelectors: ({ selectEntries }) => ({
    selectOutbox: createSelector(selectEntries, (entries): Readonly<Record<string, SendState>> =>
      Object.fromEntries(Object.values(entries).map(({ key, state }) => [key, state])),
    ),
    selectWaitingKeys: createSelector(selectEntries, (entries): readonly string[] =>
      keysIn(entries, 'waiting', 'unkept'),
    ),
    /** How many changes wait for the connection. */
    selectWaitingCount: createSelector(selectEntries, (entries) => keysIn(entries, 'waiting', 'unkept').length),
    /** What waits for its author: contested, refused or failed, the longest waiting first. */
    selectNeedsYou: createSelector(selectEntries, (entries): readonly OutboxEntry[] =>
      Object.values(entries)
        .filter(({ state }) => isNotTaken(state))
        .sort((left, right) => left.typedAt.localeCompare(right.typedAt)),
    ),
    selectHasUnsent: createSelector(selectEntries, (entries) =>
      Object.values(entries).some(({ state }) => state.status !== 'saved'),
    ),
    /** Whether closing this window would lose something, as the device keeps nothing. */
    selectHasUnkept: createSelector(selectEntries, (entries) => keysIn(entries, 'unkept').length > 0),
  }),
});

export const {
  selectOutbox,
  selectWaitingKeys,
  selectWaitingCount,
  selectNeedsYou,
  selectHasUnsent,
  selectHasUnkept,
  selectEntries: selectOutboxEntries,
} = outboxFeature;

function keysIn(entries: OutboxState['entries'], ...wanted: readonly SendState['status'][]): readonly string[] {
  return Object.values(entries)
    .filter(({ state }) => wanted.includes(state.status))
    .map(({ key }) => key);
}

function withEarlier(earlier: OutboxEntry | undefined, change: Change): Change {
  const isOnTop = earlier && (isUnderway(earlier.state) || earlier.state.status === 'failed');
  return isOnTop ? joinChanges(earlier.change, change) : change;
}

function withEntry(state: OutboxState, entry: OutboxEntry): OutboxState {
  return { entries: { ...state.entries, [entry.key]: entry } };
}

function withoutText(entry: OutboxEntry): OutboxEntry {
  return { ...entry, change: { ...entry.change, base: {}, patch: {} } };
}
