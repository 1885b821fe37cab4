import type { Change } from '../../domain/changes/change.ts';
import { aChange } from '../../testing/a-change.ts';
import { OutboxActions, SectionEditorActions } from './outbox.actions.ts';
import type { OutboxState } from './outbox.feature.ts';
import { outboxFeature, selectHasUnsent, selectOutbox, selectWaitingKeys } from './outbox.feature.ts';
import type { SendState } from './send-state.ts';

const { reducer } = outboxFeature;
const KEY = 'maya-roberts/sections/rheumatology';
const SAVED: SendState = { status: 'saved', at: '2026-05-04T12:00:00.000Z', rev: 2 };

describe('the outbox', () => {
  const submit = (outbox: OutboxState | undefined, change: Change) =>
    reducer(outbox, SectionEditorActions.changeSubmitted({ change }));
  const answer = (outbox: OutboxState, change: Change, state: SendState) =>
    reducer(outbox, OutboxActions.answered({ key: KEY, change, state }));
  const entryOf = (outbox: OutboxState) => {
    const entry = outbox.entries[KEY];
    if (!entry) throw new Error('The outbox has lost the change.');
    return entry;
  };

  it('holds a change from the moment it is submitted', () => {
    const outbox = submit(undefined, aChange());
    expect(selectOutbox({ outbox })).toEqual({ [KEY]: { status: 'saving' } });
    expect(entryOf(outbox).change).toEqual(aChange());
  });

  it('takes the server’s answer', () => {
    const change = aChange();
    expect(entryOf(answer(submit(undefined, change), change, SAVED)).state).toEqual(SAVED);
  });

  it('knows which changes wait for the network', () => {
    const change = aChange();
    const waiting = answer(submit(undefined, change), change, { status: 'waiting' });
    expect(selectWaitingKeys({ outbox: waiting })).toEqual([KEY]);
    const resending = reducer(waiting, OutboxActions.resendDue({ key: KEY }));
    expect(selectWaitingKeys({ outbox: resending })).toEqual([]);
  });

  it('joins a newer change to one that still waits, and loses neither', () => {
    const first = aChange({ patch: { plainText: 'One.' } });
    const second = aChange({ base: { ...first.base, ...first.patch }, patch: { clinicalText: 'Two.' } });
    const waiting = answer(submit(undefined, first), first, { status: 'waiting' });
    const { change } = entryOf(submit(waiting, second));
    expect(change.patch).toEqual({ plainText: 'One.', clinicalText: 'Two.' });
    expect(change.base).toEqual(first.base);
    expect(change.title).toBe('Diagnosis and medical lead: clinical text and plain words updated');
  });

  it('joins what was taken back, and tells only of what then differs', () => {
    const first = aChange({ patch: { plainText: 'One.' } });
    const { plainText } = aChange().base ?? {};
    const base = { ...first.base, plainText: 'One.' };
    const second = aChange({ base, patch: { plainText, clinicalText: 'Two.' } });
    const { change } = entryOf(submit(submit(undefined, first), second));
    expect(change.patch).toEqual({ plainText, clinicalText: 'Two.' });
    expect(change.title).toBe('Diagnosis and medical lead: clinical text updated');
  });

  it('still tells of a first version when more is written before it has gone', () => {
    const written = { clinicalText: 'One.', plainText: '', reviewDueOn: null };
    const first = aChange({ base: null, baseRev: 0, patch: written, kind: 'section.added' });
    const second = aChange({ base: written, baseRev: 0, patch: { clinicalText: 'Two.' } });
    const { change } = entryOf(submit(submit(undefined, first), second));
    expect(change).toEqual(
      jasmine.objectContaining({
        base: null,
        patch: { ...written, clinicalText: 'Two.' },
        kind: 'section.added',
        title: 'Diagnosis and medical lead: first version',
      }),
    );
  });

  it('tells of an update once the first version has been saved', () => {
    const written = { clinicalText: 'One.', plainText: '', reviewDueOn: null };
    const first = aChange({ base: null, baseRev: 0, patch: written, kind: 'section.added' });
    const sending = submit(undefined, first);
    const both = submit(sending, aChange({ base: written, baseRev: 0, patch: { clinicalText: 'Two.' } }));
    const { change } = entryOf(answer(both, entryOf(sending).change, { ...SAVED, rev: 1 }));
    expect(change.kind).toBe('section.updated');
    expect(change.title).toBe('Diagnosis and medical lead: clinical text updated');
  });

  it('does not take the author’s own earlier save for somebody else’s', () => {
    const first = aChange({ patch: { plainText: 'One.' } });
    const second = aChange({ patch: { plainText: 'Two.' } });
    const both = submit(submit(undefined, first), second);
    const { change, state } = entryOf(answer(both, entryOf(submit(undefined, first)).change, SAVED));
    expect(state).toEqual({ status: 'saving' });
    expect(change.base?.['plainText']).toBe('One.');
    expect(change.patch).toEqual({ plainText: 'Two.' });
  });

  it('sends the author’s decision on a conflict alone, without what was contested before', () => {
    const first = aChange({ patch: { plainText: 'One.' } });
    const theirs = { rev: 2, content: { plainText: 'Theirs.' } };
    const contested = answer(submit(undefined, first), first, { status: 'conflict', fields: ['plainText'], theirs });
    const decision = aChange({ base: theirs.content, baseRev: 2, patch: { plainText: 'Both.' } });
    expect(entryOf(submit(contested, decision)).change).toEqual(decision);
  });

  it('knows what has not reached the server, for whatever reason', () => {
    const change = aChange();
    const sending = submit(undefined, change);
    expect(selectHasUnsent({ outbox: sending })).toBeTrue();
    expect(selectHasUnsent({ outbox: answer(sending, change, { status: 'refused' }) })).toBeTrue();
    expect(selectHasUnsent({ outbox: answer(sending, change, SAVED) })).toBeFalse();
  });

  it('forgets what the author dismisses, and an answer that comes afterwards', () => {
    const change = aChange();
    const dismissed = reducer(submit(undefined, change), SectionEditorActions.dismissed({ key: KEY }));
    expect(dismissed.entries).toEqual({});
    expect(answer(dismissed, change, SAVED).entries).toEqual({});
  });
});
