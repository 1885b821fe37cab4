import { changedSpans } from './changed-span.ts';

describe('changedSpans', () => {
  it('marks the words that differ and leaves the rest in place', () => {
    const { before, after } = changedSpans('Take 30 mg at night.', 'Take 60 mg at night.');
    expect(before).toEqual({ start: 'Take ', changed: '30 ', end: 'mg at night.' });
    expect(after).toEqual({ start: 'Take ', changed: '60 ', end: 'mg at night.' });
  });

  it('marks nothing in the older version where words were only added', () => {
    const { before, after } = changedSpans('Walk daily.', 'Walk slowly daily.');
    expect(before.changed).toBe('');
    expect(after.changed).toBe('slowly ');
  });

  it('does not count a repeated word twice', () => {
    const { before, after } = changedSpans('a a', 'a a a');
    expect(before.start + before.changed + before.end).toBe('a a');
    expect(after.start + after.changed + after.end).toBe('a a a');
    expect(after.changed.trim()).toBe('a');
  });

  it('keeps line breaks', () => {
    expect(changedSpans('one\ntwo', 'one\nthree').after).toEqual({ start: 'one\n', changed: 'three', end: '' });
  });
});
