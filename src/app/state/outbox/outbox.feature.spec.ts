import type { Change } from '../../domain/changes/change.ts';
import type { SendState } from '../../domain/changes/send-state.ts';
import { aChange, anEntry } from '../../testing/a-change.ts';
import { KeptPageActions, OutboxActions, SectionEditorActions } from './outbox.actions.ts';
import type { OutboxState } from './outbox.feature.ts';
import {
  outboxFeature,
  selectHasUnkept,
  selectHasUnsent,
  selectNeedsYou,
  selectOutbox,
  selectWaitingCount,
  selectWaitingKeys,
} from './outbox.feature.ts';

const { reducer } = outboxFeature;
const KEY = 'maya-roberts/sections/rheumatology';
const SAVED: SendState = { status: 'saved', at: '2026-05-04T12:00:00.000Z', rev: 2, mergedWith: null };

describe('the outbox', () => {
  const submit = (outbox: OutboxState | undefined, change: Change) =>
    reducer(outbox, SectionEditorActions.changeSubmitted({ change }));
  const mirror = (outbox: OutboxState | undefined, state: SendState, change = aChange()) =>
    reducer(outbox, OutboxActions.mirrored({ entry: anEntry({ change, state }) }));

  it('shows a change from the moment it is submitted', () => {
    const outbox = submit(undefined, aChange());
    expect(selectOutbox({ outbox })).toEqual({ [KEY]: { status: 'saving' } });
    expect(outbox.entries[KEY]?.change).toEqual(aChange());
    expect(outbox.entries[KEY]?.about.title).toBe('Diagnosis and medical lead');
  });

  it('shows what the device and the server say of it from then on', () => {
    expect(selectOutbox({ outbox: mirror(submit(undefined, aChange()), SAVED) })).toEqual({ [KEY]: SAVED });
  });

  it('shows a newer change together with one that still waits', () => {
    const waiting = mirror(undefined, { status: 'waiting' });
    const onTop = aChange({ base: { ...aChange().base, ...aChange().patch }, patch: { clinicalText: 'Two.' } });
    expect(submit(waiting, onTop).entries[KEY]?.change.patch).toEqual({ ...aChange().patch, clinicalText: 'Two.' });
  });

  it('shows an author’s decision alone, without what was contested before', () => {
    const theirs = { rev: 2, content: { plainText: 'Theirs.' }, by: 'fay' };
    const contested = mirror(undefined, { status: 'conflict', fields: ['plainText'], was: null, theirs });
    const decision = aChange({ base: theirs.content, baseRev: 2, patch: { plainText: 'Both.' } });
    expect(submit(contested, decision).entries[KEY]?.change).toEqual(decision);
  });

  for (const [status, waits] of [
    ['waiting', true],
    ['unkept', true],
    ['saving', false],
    ['refused', false],
  ] as const) {
    it(`counts what is ${status} ${waits ? 'among' : 'not among'} what waits for the connection`, () => {
      const outbox = mirror(undefined, { status });
      expect(selectWaitingKeys({ outbox })).toEqual(waits ? [KEY] : []);
      expect(selectWaitingCount({ outbox })).toBe(waits ? 1 : 0);
    });
  }

  it('lists what waits for its author, the oldest first', () => {
    const older = anEntry({ state: { status: 'refused' }, typedAt: '2026-05-03T12:00:00.000Z', key: 'older' });
    const failed = mirror(undefined, { status: 'failed', message: 'Out of order' });
    const outbox = reducer(failed, OutboxActions.mirrored({ entry: older }));
    expect(selectNeedsYou({ outbox }).map(({ key }) => key)).toEqual(['older', KEY]);
    expect(selectNeedsYou({ outbox: mirror(outbox, SAVED) }).map(({ key }) => key)).toEqual(['older']);
  });

  it('knows what has not reached the server, for whatever reason', () => {
    expect(selectHasUnsent({ outbox: submit(undefined, aChange()) })).toBeTrue();
    expect(selectHasUnsent({ outbox: mirror(undefined, { status: 'refused' }) })).toBeTrue();
    expect(selectHasUnsent({ outbox: mirror(undefined, SAVED) })).toBeFalse();
  });

  it('knows what would be lost with the window', () => {
    expect(selectHasUnkept({ outbox: mirror(undefined, { status: 'unkept' }) })).toBeTrue();
    expect(selectHasUnkept({ outbox: mirror(undefined, { status: 'waiting' }) })).toBeFalse();
  });

  it('keeps of what is saved and heard back nothing but when that was', () => {
    const outbox = reducer(mirror(undefined, SAVED), OutboxActions.savedHeardBack({ key: KEY }));
    expect(JSON.stringify(outbox)).not.toContain('widespread');
    expect(selectOutbox({ outbox })).toEqual({ [KEY]: SAVED });
  });

  const { dismissed } = SectionEditorActions;
  for (const gone of [dismissed, KeptPageActions.discarded, OutboxActions.gone, OutboxActions.savedForgotten]) {
    it(`forgets an entry on ${gone.type}`, () => {
      expect(reducer(mirror(undefined, SAVED), gone({ key: KEY })).entries).toEqual({});
    });
  }
});
