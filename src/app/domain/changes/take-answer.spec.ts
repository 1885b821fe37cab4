import { aChange, aRow } from '../../testing/a-change.ts';
import type { QueuedChange } from './outbox-row.ts';
import type { Answer } from './take-answer.ts';
import { dismissFirst, takeAnswer } from './take-answer.ts';

const BASE = aChange().base ?? {};
const SAVED: Answer = { status: 'saved', at: '2026-05-04T12:00:00.000Z', rev: 6, mergedWith: null };
const sent: QueuedChange = { change: aChange(), actionId: 'action-1' };
const behind: QueuedChange = { change: aChange({ patch: { plainText: 'Unaware.' } }), actionId: null };

function conflict(theirs: Record<string, unknown>): Answer {
  return {
    status: 'conflict',
    fields: ['plainText'],
    was: BASE,
    theirs: { rev: 4, content: { ...BASE, ...theirs }, by: 'fay' },
  };
}

describe('An answer of the server', () => {
  it('that all is saved leaves nothing', () => {
    expect(takeAnswer(aRow({ queue: [sent] }), SAVED)).toBeNull();
  });

  it('that the first is saved sends the next, of which no event can be older', () => {
    const row = takeAnswer(aRow({ queue: [sent, behind] }), SAVED);
    expect(row?.state).toEqual({ status: 'saving' });
    expect(row?.queue).toEqual([{ change: { ...behind.change, baseRev: 6 }, actionId: null }]);
  });

  it('that did not come leaves the change as it was sent, for it may have arrived', () => {
    const row = takeAnswer(aRow({ queue: [sent, behind] }), { status: 'waiting' });
    expect(row?.queue).toEqual([sent, behind]);
  });

  it('that it is contested lets its author decide, under another name', () => {
    const row = takeAnswer(aRow({ queue: [sent] }), conflict({ plainText: 'Theirs.' }));
    expect(row?.state).toEqual(conflict({ plainText: 'Theirs.' }));
    expect(row?.queue[0].actionId).toBeNull();
  });

  it('that one field is contested merges the others on top of the other version', () => {
    const base = { ...BASE, clinicalText: 'Pain.\n\nSleep.' };
    const change = aChange({ base, patch: { plainText: 'Mine.', clinicalText: 'Pain!\n\nSleep.' } });
    const theirs = { plainText: 'Theirs.', clinicalText: 'Pain.\n\nSleep!' };
    const row = takeAnswer(aRow({ queue: [{ change, actionId: 'action-1' }] }), conflict(theirs));
    expect(row?.queue[0].change.patch).toEqual({ plainText: 'Mine.', clinicalText: 'Pain!\n\nSleep!' });
  });

  it('that it is contested joins it with what was typed on top of it', () => {
    const more = aChange({ base: { ...BASE, ...aChange().patch }, patch: { plainText: 'Two.' } });
    const row = takeAnswer(
      aRow({ queue: [sent, { change: more, actionId: null }] }),
      conflict({ plainText: 'Theirs.' }),
    );
    expect(row?.queue.map(({ change }) => change.patch)).toEqual([{ plainText: 'Two.' }]);
  });

  it('that it is contested no more once joined sends it again', () => {
    const more = aChange({ base: { ...BASE, ...aChange().patch }, patch: { plainText: 'Theirs.' } });
    const row = takeAnswer(
      aRow({ queue: [sent, { change: more, actionId: null }] }),
      conflict({ plainText: 'Theirs.' }),
    );
    expect(row?.state).toEqual({ status: 'saving' });
  });

  it('that it is refused leaves what was typed, all of it, and nothing else', () => {
    const row = takeAnswer(aRow({ queue: [sent, behind] }), { status: 'refused' });
    expect(row?.queue.length).toBe(1);
    expect(row?.queue[0].change.patch).toEqual({ plainText: 'Your pain is real and widespread.\n\nUnaware.' });
    expect(JSON.stringify(row)).not.toContain('You hurt in many places.');
  });
});

describe('Letting go of what was not taken', () => {
  it('leaves nothing where it was all', () => expect(dismissFirst(aRow())).toBeNull());

  it('sends what lies behind it', () => {
    const row = dismissFirst(aRow({ state: { status: 'refused' }, queue: [sent, behind] }));
    expect(row?.state).toEqual({ status: 'saving' });
    expect(row?.queue).toEqual([behind]);
  });
});
