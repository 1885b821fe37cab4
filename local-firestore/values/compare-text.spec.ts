import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { compareText } from './compare-text.ts';

describe('text order', () => {
  it('follows the UTF-8 bytes, also beyond U+FFFF', () => {
    const ordered = ['', 'a', 'a\0', 'aa', 'b', 'é', '\u{d7ff}', '\u{e000}', '\u{fffd}', '\u{10000}', '\u{10ffff}'];
    const byBytes = [...ordered].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    assert.deepEqual(byBytes, ordered);
    assert.deepEqual([...ordered].reverse().sort(compareText), ordered);
  });
});
