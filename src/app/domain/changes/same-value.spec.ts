import fc from 'fast-check';

import { sameValue } from './same-value.ts';

describe('The same value', () => {
  it('does not depend on the order of keys', () => {
    expect(sameValue({ kind: 'allergy', text: 'Penicillin' }, { text: 'Penicillin', kind: 'allergy' })).toBeTrue();
  });

  it('depends on the order of a list', () => {
    expect(sameValue([1, 2], [2, 1])).toBeFalse();
  });

  it('tells empty values apart', () => {
    const values: unknown[] = [undefined, null, '', 0, false, [], {}, { text: undefined }];
    const pairs = values.flatMap((left, at) => values.slice(at + 1).map((right) => sameValue(left, right)));
    expect(pairs.filter(Boolean)).toEqual([]);
  });

  it('is what a round trip through JSON gives back', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const copy: unknown = JSON.parse(JSON.stringify(value));
        return sameValue(copy, JSON.parse(JSON.stringify(copy)));
      }),
    );
  });

  it('is symmetric', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (left, right) => sameValue(left, right) === sameValue(right, left)),
    );
  });
});
