import fc from 'fast-check';

import { formatNhsNumber, isNhsNumber, parseNhsNumber } from './nhs-number.ts';

describe('An NHS number', () => {
  it('is valid when its last digit checks the other nine', () => {
    expect(['9434765919', '9990000018', '4505577104', '9876543210'].map(isNhsNumber)).toEqual([true, true, true, true]);
  });

  it('is not valid with another last digit, another length or anything but digits', () => {
    expect(['9434765918', '943476591', '94347659190', '943476591X', ''].map(isNhsNumber)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('is never valid where the remainder leaves no check digit', () => {
    const candidates = Array.from({ length: 10 }, (_, last) => `100000001${last}`);
    expect(candidates.filter(isNhsNumber)).toEqual([]);
  });

  it('shows any single mistyped digit', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.integer({ min: 1, max: 9 }), (place, step) => {
        const digits = Array.from('9434765919', Number);
        digits[place] = ((digits[place] ?? 0) + step) % 10;
        expect(isNhsNumber(digits.join(''))).toBeFalse();
      }),
    );
  });

  it('is taken as people type it', () => {
    expect(parseNhsNumber(' 943 476-5919 ')).toBe('9434765919');
    expect(parseNhsNumber('943 476 5918')).toBeNull();
  });

  it('is written in groups of three, three and four', () => {
    expect(formatNhsNumber('9990000018')).toBe('999 000 0018');
  });
});
