import type { Action, Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';

import type { Draft } from '../../domain/changes/draft.ts';
import { aChange } from '../../testing/a-change.ts';
import { openStore } from '../../testing/open-store.ts';
import { DraftActions } from './draft.actions.ts';
import { draftsFeature } from './drafts.feature.ts';
import { OutboxActions } from './outbox.actions.ts';
import { dropSubmittedDraft } from './submitted-drafts.effects.ts';

const KEY = 'maya-roberts/sections/rheumatology';
const about = { title: 'Diagnosis', clinicId: 'northgate', coordinatorUid: 'cora', coordinatorName: 'Cora Bell' };
const typed: Draft = { about, text: { clinicalText: 'Typed.' }, base: null, submitted: null };
const entry = { key: KEY, about, change: aChange(), state: { status: 'waiting' }, typedAt: '' } as const;

describe('A draft that was handed to the outbox', () => {
  let store: Store;
  let told: Action[];

  beforeEach(() => {
    const { store: opened, actions } = openStore(provideState(draftsFeature));
    store = opened;
    told = [];
    dropSubmittedDraft(actions, store).subscribe((action) => told.push(action));
  });

  it('goes once the outbox has it', () => {
    store.dispatch(DraftActions.typed({ key: KEY, draft: { ...typed, submitted: typed.text } }));
    expect(told).toEqual([]);
    store.dispatch(OutboxActions.mirrored({ entry }));
    expect(told).toEqual([DraftActions.dropped({ key: KEY })]);
  });

  it('stays where its author typed on since', () => {
    store.dispatch(DraftActions.typed({ key: KEY, draft: typed }));
    store.dispatch(OutboxActions.mirrored({ entry }));
    expect(told).toEqual([]);
  });

  it('stays while the outbox tells of another document', () => {
    store.dispatch(DraftActions.typed({ key: KEY, draft: { ...typed, submitted: typed.text } }));
    store.dispatch(OutboxActions.mirrored({ entry: { ...entry, key: 'maya-roberts/sections/pain' } }));
    expect(told).toEqual([]);
  });
});
