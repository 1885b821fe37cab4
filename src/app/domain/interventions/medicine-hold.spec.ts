import { holdOf, holdProblems, isOnHold } from './medicine-hold.ts';

const FOR_AN_INJECTION = { onHoldFrom: '2026-05-13', onHoldUntil: '2026-06-03', onHoldReason: 'PRP on 20 May' };

describe('A hold', () => {
  it('counts from its first day to the end of its last', () => {
    const days = ['2026-05-12', '2026-05-13', '2026-06-03', '2026-06-04'];
    expect(days.map((day) => isOnHold(FOR_AN_INJECTION, day))).toEqual([false, true, true, false]);
  });

  it('goes on where nobody knows its last day', () => {
    expect(isOnHold({ onHoldFrom: '2026-05-13' }, '2030-01-01')).toBeTrue();
  });

  it('is none without a first day', () => {
    expect(holdOf({ onHoldUntil: '2026-06-03' })).toBeNull();
    expect(isOnHold({}, '2026-05-13')).toBeFalse();
  });

  it('needs its first day, and a last day that does not lie before it', () => {
    expect(holdProblems(FOR_AN_INJECTION)).toEqual({});
    expect(holdProblems({})).toEqual({});
    expect(Object.keys(holdProblems({ onHoldUntil: '2026-06-03' }))).toEqual(['onHoldFrom']);
    expect(Object.keys(holdProblems({ onHoldReason: 'PRP' }))).toEqual(['onHoldFrom']);
    expect(Object.keys(holdProblems({ ...FOR_AN_INJECTION, onHoldUntil: '2026-05-12' }))).toEqual(['onHoldUntil']);
    expect(holdProblems({ ...FOR_AN_INJECTION, onHoldUntil: '2026-05-13' })).toEqual({});
  });
});
