import { attemptPause } from './attempt-pause.ts';

describe('attemptPause', () => {
  it('lets a person mistype four times', () => {
    expect([0, 1, 2, 3, 4].map(attemptPause)).toEqual([0, 0, 0, 0, 0]);
  });

  it('doubles from a minute to a quarter of an hour', () => {
    expect([5, 6, 7, 8, 9, 10, 500].map((failures) => attemptPause(failures) / 60_000)).toEqual([
      1, 2, 4, 8, 15, 15, 15,
    ]);
  });
});
