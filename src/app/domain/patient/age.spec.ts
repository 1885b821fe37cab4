import { ageOn } from './age.ts';

describe('Age', () => {
  const cases: [born: string, on: string, age: number][] = [
    ['1984-03-09', '2026-03-08', 41],
    ['1984-03-09', '2026-03-09', 42],
    ['1984-03-09', '2026-12-31', 42],
    ['2000-02-29', '2026-02-28', 25],
    ['2000-02-29', '2026-03-01', 26],
    ['2000-02-29', '2028-02-29', 28],
    ['2026-05-05', '2026-05-05', 0],
  ];

  for (const [born, on, age] of cases) {
    it(`is ${age} on ${on} for somebody born on ${born}`, () => {
      expect(ageOn(born, on)).toBe(age);
    });
  }
});
