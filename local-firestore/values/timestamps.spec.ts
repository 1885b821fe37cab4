import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { canonicalTimestamp, compareTimestamps, microsToTimestamp, timestampToMicros } from './timestamps.ts';

describe('a timestamp', () => {
  it('is kept in UTC with as many digits as its precision needs', () => {
    assert.equal(canonicalTimestamp('2024-02-29T23:30:00-01:30'), '2024-03-01T01:00:00Z');
    assert.equal(canonicalTimestamp('2024-03-01T00:00:00.100000000Z'), '2024-03-01T00:00:00.100Z');
    assert.equal(canonicalTimestamp('2024-03-01T00:00:00.000020Z'), '2024-03-01T00:00:00.000020Z');
  });

  it('is truncated to microseconds', () => {
    assert.equal(canonicalTimestamp('2024-03-01T00:00:00.123456999Z'), '2024-03-01T00:00:00.123456Z');
  });

  it('reaches from the year 1 to the year 9999', () => {
    assert.equal(canonicalTimestamp('0001-01-01T00:00:00Z'), '0001-01-01T00:00:00Z');
    assert.equal(canonicalTimestamp('9999-12-31T23:59:59.999999Z'), '9999-12-31T23:59:59.999999Z');
    assert.equal(canonicalTimestamp('0001-01-01T00:00:00+00:01'), undefined);
  });

  it('is refused where it names no moment', () => {
    for (const text of ['2023-02-29T00:00:00Z', '2024-01-01T24:00:00Z', '2024-01-01T00:60:00Z', '2024-01-01', 'now']) {
      assert.equal(canonicalTimestamp(text), undefined, text);
    }
  });

  it('turns into microseconds and back', () => {
    assert.equal(timestampToMicros('1970-01-01T00:00:01.000002Z'), 1_000_002);
    assert.equal(microsToTimestamp(1_000_002), '1970-01-01T00:00:01.000002Z');
    assert.equal(microsToTimestamp(-1), '1969-12-31T23:59:59.999999Z');
    assert.equal(timestampToMicros('1969-12-31T23:59:59.999999Z'), -1);
  });

  it('orders by moment, whatever its precision', () => {
    const ordered = [
      '2024-01-01T00:00:00Z',
      '2024-01-01T00:00:00.000001Z',
      '2024-01-01T00:00:00.001Z',
      '2024-01-01T00:00:01Z',
    ];
    assert.deepEqual([...ordered].reverse().sort(compareTimestamps), ordered);
  });
});
