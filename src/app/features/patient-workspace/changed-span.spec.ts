import { changedSpans, commonSpans, shortened } from './changed-span.ts';

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

describe('Three versions of a text', () => {
  it('share what none of them changed', () => {
    const spans = commonSpans(['Take 20 mg at night.', 'Take 25 mg at night.', 'Take 15 mg at night.']);
    expect(spans.map(({ start }) => start)).toEqual(['Take ', 'Take ', 'Take ']);
    expect(spans.map(({ changed }) => changed)).toEqual(['20 ', '25 ', '15 ']);
  });

  it('show where one of them is empty', () => {
    const [was, theirs] = commonSpans(['Walk daily.', '', 'Walk slowly.']);
    expect(was).toEqual({ start: '', changed: 'Walk daily.', end: '' });
    expect(theirs).toEqual({ start: '', changed: '', end: '' });
  });
});

describe('A difference in a long text', () => {
  const long = 'word '.repeat(60);

  it('is shown with a little around it, cut between words', () => {
    const { start, changed, end } = shortened({ start: long, changed: '20 mg ', end: long }, 20);
    expect(start).toBe('… word word word ');
    expect(changed).toBe('20 mg ');
    expect(end).toBe('word word word word …');
  });

  it('is shown whole where there is little around it', () => {
    const span = { start: 'Take ', changed: '20 ', end: 'mg.' };
    expect(shortened(span, 20)).toEqual(span);
  });
});
