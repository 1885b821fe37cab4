import { markOf, savedAt } from './entry-mark.ts';
import type { SendState } from './send-state.ts';

const SAVED: SendState = { status: 'saved', at: '2026-05-05T12:02:00.000Z', rev: 4, mergedWith: null };

describe('How far a change of the reader’s own has come', () => {
  it('is told until the document moves on from it', () => {
    expect(markOf({ state: SAVED }, 4)).toBe(SAVED);
    expect(markOf({ state: SAVED }, 5)).toBeNull();
    expect(markOf(undefined, 5)).toBeNull();
  });

  it('is told of what is not saved, whatever the document has become', () => {
    const waiting: SendState = { status: 'waiting' };
    expect(markOf({ state: waiting }, 5)).toBe(waiting);
  });

  it('has a time once the server took it', () => {
    expect([SAVED, { status: 'saving' } as const, null].map(savedAt)).toEqual(['2026-05-05T12:02:00.000Z', null, null]);
  });
});
