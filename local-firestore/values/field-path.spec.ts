import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { fieldsOf, valueOf } from '../testing/samples.ts';
import { fieldAt, formatFieldPath, parseFieldPath, selectFields, withField } from './field-path.ts';
import { identicalFields } from './identical-values.ts';
import type { Fields } from './value.ts';

const same = (actual: Fields, expected: Record<string, unknown>) =>
  assert.ok(identicalFields(actual, fieldsOf(expected)), JSON.stringify(actual));

describe('a field path', () => {
  it('is read segment by segment, quoted ones with their escapes', () => {
    assert.deepEqual(parseFieldPath('plan.goal_1'), ['plan', 'goal_1']);
    assert.deepEqual(parseFieldPath('`a.b`.`tick\\`` .x'.replace(' ', '')), ['a.b', 'tick`', 'x']);
  });

  it('is written back as it was read', () => {
    for (const path of [['a'], ['a', 'b c'], ['back\\slash', 'tick`'], ['0'], ['é']]) {
      assert.deepEqual(parseFieldPath(formatFieldPath(path)), path);
    }
  });

  it('is refused where a segment is empty or needs quotes', () => {
    for (const text of ['', 'a..b', '.a', 'a.', 'a b', '1a', '``', '`a']) {
      assert.throws(
        () => parseFieldPath(text),
        { status: 'INVALID_ARGUMENT', message: /^Invalid property path/ },
        text,
      );
    }
  });
});

describe('fields by path', () => {
  it('are found through maps and nowhere else', () => {
    const fields = fieldsOf({ plan: { goal: 'walk' }, list: [1] });
    assert.deepEqual(fieldAt(fields, ['plan', 'goal']), valueOf('walk'));
    assert.equal(fieldAt(fields, ['plan', 'goal', 'x']), undefined);
    assert.equal(fieldAt(fields, ['list', '0']), undefined);
    assert.equal(fieldAt(fields, ['toString']), undefined);
  });

  it('are set in a copy, through maps made or replaced on the way', () => {
    const fields = fieldsOf({ a: 1, m: { x: 1 } });
    same(withField(fields, ['m', 'y'], valueOf(2)), { a: 1, m: { x: 1, y: 2 } });
    same(withField(fields, ['a', 'b', 'c'], valueOf(2)), { a: { b: { c: 2 } }, m: { x: 1 } });
    same(fields, { a: 1, m: { x: 1 } });
  });

  it('are deleted without making maps for what is not there', () => {
    const fields = fieldsOf({ a: 1, m: { x: 1, y: 2 } });
    same(withField(fields, ['m', 'x'], undefined), { a: 1, m: { y: 2 } });
    same(withField(fields, ['a', 'b'], undefined), { a: 1, m: { x: 1, y: 2 } });
    same(withField(fields, ['n', 'b'], undefined), { a: 1, m: { x: 1, y: 2 } });
  });

  it('may be called __proto__', () => {
    const fields = withField(fieldsOf({}), ['__proto__', 'x'], valueOf(1));
    assert.deepEqual(fieldAt(fields, ['__proto__', 'x']), valueOf(1));
    assert.deepEqual(Object.keys(fields), ['__proto__']);
  });

  it('are selected together, missing ones left out', () => {
    same(selectFields(fieldsOf({ a: 1, m: { x: 1, y: 2 }, z: 3 }), [['m', 'y'], ['a'], ['none']]), {
      a: 1,
      m: { y: 2 },
    });
  });
});
