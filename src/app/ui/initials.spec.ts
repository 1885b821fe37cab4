import { initials } from './initials.ts';

describe('initials', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Rosa Ahmed', 'RA'],
    ['Maya Louise Roberts', 'MR'],
    ['łukasz nowak', 'ŁN'],
    ["Siobhan O'Hara", 'SO'],
    ['Cher', 'C'],
    ['  Fay   Lindqvist (locum) ', 'FL'],
    ['', ''],
  ];

  for (const [name, expected] of cases) {
    it(`of '${name}' are '${expected}'`, () => {
      expect(initials(name)).toBe(expected);
    });
  }
});
