import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { choice, int32, list, message, oneOf, text, truth } from './decoders.ts';

const decode = message({
  fieldPath: text,
  count: int32,
  tags: list(text),
  on: truth,
  op: choice(['AND', 'OR'], 'NONE'),
});
const refused = { status: 'INVALID_ARGUMENT', message: /^Payload isn't valid for request\./ };

describe('a message', () => {
  it('takes camelCase and snake_case, numbers also as text, and null for absent', () => {
    assert.deepEqual({ ...decode({ field_path: 'a', count: '5', on: null }, 'm') }, { fieldPath: 'a', count: 5 });
    assert.deepEqual(
      { ...decode({ fieldPath: 'a', tags: ['x'], op: 'OR' }, 'm') },
      { fieldPath: 'a', tags: ['x'], op: 'OR' },
    );
  });

  it('reads an unspecified choice as none', () => {
    assert.equal(decode({ op: 'NONE' }, 'm').op, undefined);
  });

  it('is refused for an unknown field or a wrong type', () => {
    for (const json of [
      { nope: 1 },
      { constructor: 1 },
      { count: 1.5 },
      { count: 2 ** 31 },
      { count: '' },
      { tags: 'x' },
      { on: 1 },
      { op: 'XOR' },
      [],
      'x',
      null,
    ]) {
      assert.throws(() => decode(json, 'm'), refused, JSON.stringify(json));
    }
  });

  it('has at most one of alternative fields', () => {
    const decodeEither = oneOf(decode, 'count', 'on');
    assert.equal(decodeEither({ count: 1, fieldPath: 'a' }, 'm').count, 1);
    assert.throws(() => decodeEither({ count: 1, on: true }, 'm'), refused);
  });
});
