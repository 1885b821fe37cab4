import { groupDigits } from './group-digits.ts';

describe('The digits of an NHS number', () => {
  for (const [typed, grouped] of [
    ['9990000018', '999 000 0018'],
    ['999-000-0018', '999 000 0018'],
    ['99900', '999 00'],
    ['999', '999'],
    ['', ''],
    ['999 000 001O', '999 000 001O'],
    ['99900000181', '99900000181'],
  ] as const) {
    it(`“${typed}” read “${grouped}”`, () => expect(groupDigits(typed)).toBe(grouped));
  }
});
