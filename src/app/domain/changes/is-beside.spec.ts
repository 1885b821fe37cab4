import { isBeside } from './is-beside.ts';

describe('A draft beside another', () => {
  it('is told by the ending of its key', () => {
    expect(isBeside('maya-roberts/sections/pain')).toBe(false);
    expect(isBeside('maya-roberts/sections/pain/6f1c')).toBe(true);
  });
});
