import { EVER, heldFrom, takenOn } from './held-from.ts';

const taken = (day: unknown) => ({ content: { takenOn: day } });

describe('From when on results are held', () => {
  it('is ever where fewer are held than are listened to', () => {
    expect(heldFrom(['2026-05-04', '2024-01-01'], 3)).toBe(EVER);
  });

  it('is the day of the last of the newest, whatever is held besides', () => {
    const held = ['2026-03-01', '2021-06-01', '2026-05-04', '2026-04-01'];
    expect(heldFrom(held, 3)).toBe('2026-03-01');
  });

  it('counts what has no day as the very first', () => {
    expect([takenOn(taken(undefined)), takenOn(taken('2026-05-04'))]).toEqual([EVER, '2026-05-04']);
  });
});
