import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { documentAt, valueOf } from '../testing/samples.ts';
import type { Value } from '../values/value.ts';
import { aggregate } from './aggregate.ts';

function of(kind: 'sum' | 'avg', ...plain: unknown[]): Value | undefined {
  const documents = plain.map((n, index) => documentAt(`p/${index}`, { n }));
  return aggregate([{ kind, alias: 'result', field: ['n'] }], documents)['result'];
}

describe('an aggregation', () => {
  it('counts, up to a bound if there is one', () => {
    const documents = ['a', 'b', 'c'].map((id) => documentAt(`p/${id}`));
    const counts = aggregate(
      [
        { kind: 'count', alias: 'all', upTo: undefined },
        { kind: 'count', alias: 'some', upTo: 2 },
      ],
      documents,
    );
    assert.deepEqual([counts['all'], counts['some']], [valueOf(3), valueOf(2)]);
  });

  it('adds numbers and passes over the rest', () => {
    assert.deepEqual(of('sum', 1, 'x', null, 4), valueOf(5));
    assert.deepEqual(of('sum', 1, 0.5), valueOf(1.5));
    assert.deepEqual(of('sum', 'x'), valueOf(0));
    assert.deepEqual(of('sum', 1, { doubleValue: 1 }), { doubleValue: 2 });
  });

  it('keeps integers exact where the total fits', () => {
    const most = { integerValue: '9223372036854775807' };
    assert.deepEqual(of('sum', most, 5, -5), most);
    assert.deepEqual(of('sum', most, 1), { doubleValue: 2 ** 63 });
  });

  it('follows IEEE for what is no number or no end', () => {
    assert.deepEqual(of('sum', { doubleValue: 'Infinity' }, 1), { doubleValue: 'Infinity' });
    assert.deepEqual(of('sum', { doubleValue: 'Infinity' }, { doubleValue: '-Infinity' }), { doubleValue: 'NaN' });
  });

  it('averages as a double, of no numbers as null', () => {
    assert.deepEqual(of('avg', 1, 2, 'x'), { doubleValue: 1.5 });
    assert.deepEqual(of('avg', 2, 2), { doubleValue: 2 });
    assert.deepEqual(of('avg', 'x'), valueOf(null));
  });
});
