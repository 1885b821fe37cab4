import { firstNameOf } from './first-name.ts';

describe('How a colleague is called in a short sentence', () => {
  for (const [name, called] of [
    ['Rosa Ahmed', 'Rosa'],
    ['Łukasz Żak', 'Łukasz'],
    ['Cora', 'Cora'],
    ['Dr Rosa Ahmed', 'Dr Ahmed'],
    ['Prof. Nina O’Hara', 'Prof. O’Hara'],
  ] as const) {
    it(`${name} is ${called}`, () => expect(firstNameOf(name)).toBe(called));
  }
});
