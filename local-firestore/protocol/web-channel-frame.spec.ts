import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { asciiJson, encodeArrays, encodeFrame } from './web-channel-frame.ts';

describe('a WebChannel frame', () => {
  it('starts with the length of its JSON', () => {
    assert.equal(encodeFrame('[1,8,7]'), '7\n[1,8,7]');
  });

  it('packs numbered arrays together', () => {
    const arrays = [
      { id: 1, payload: '[{}]' },
      { id: 2, payload: '["noop"]' },
    ];
    assert.equal(encodeArrays(arrays), '23\n[[1,[{}]],[2,["noop"]]]');
  });

  it('is split where arrays are many, so that a client can start before the last one is there', () => {
    const arrays = [1, 2, 3].map((id) => ({ id, payload: '"0123456789"' }));
    assert.equal(encodeArrays(arrays, 40), '35\n[[1,"0123456789"],[2,"0123456789"]]18\n[[3,"0123456789"]]');
  });

  it('holds only ASCII, so that UTF-16 units and bytes are the same number', () => {
    const text = asciiJson(JSON.stringify({ s: 'café 😀' }));
    assert.equal(text, String.raw`{"s":"caf\u00e9 \ud83d\ude00"}`);
    assert.deepEqual(JSON.parse(text), { s: 'café 😀' });
  });
});
