import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { compareNumbers } from './compare-numbers.ts';

const integer = (integerValue: string) => ({ integerValue });
const double = (doubleValue: number | 'NaN' | 'Infinity' | '-Infinity' | '-0') => ({ doubleValue });

describe('number order', () => {
  it('compares integers beyond the precision of doubles', () => {
    assert.ok(compareNumbers(integer('9223372036854775806'), integer('9223372036854775807')) < 0);
  });

  it('compares an integer with a double exactly', () => {
    assert.ok(compareNumbers(integer('9007199254740993'), double(9007199254740992)) > 0);
    assert.ok(compareNumbers(double(9007199254740992), integer('9007199254740993')) < 0);
    assert.equal(compareNumbers(integer('9007199254740992'), double(9007199254740992)), 0);
    assert.ok(compareNumbers(integer('-9007199254740993'), double(-9007199254740992.0)) < 0);
    assert.ok(compareNumbers(integer('2'), double(2.5)) < 0);
  });

  it('puts NaN first and holds it equal to itself', () => {
    assert.ok(compareNumbers(double('NaN'), double('-Infinity')) < 0);
    assert.ok(compareNumbers(double('NaN'), integer('-9223372036854775808')) < 0);
    assert.ok(compareNumbers(integer('-9223372036854775808'), double('NaN')) > 0);
    assert.equal(compareNumbers(double('NaN'), double('NaN')), 0);
  });

  it('puts the infinities around every integer', () => {
    assert.ok(compareNumbers(integer('-9223372036854775808'), double('-Infinity')) > 0);
    assert.ok(compareNumbers(integer('9223372036854775807'), double('Infinity')) < 0);
  });

  it('does not tell zeros apart', () => {
    assert.ok(compareNumbers(double('-0'), integer('0')) === 0);
    assert.ok(compareNumbers(double('-0'), double(0)) === 0);
  });
});
