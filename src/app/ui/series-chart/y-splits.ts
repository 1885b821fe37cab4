const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];

/** Round values from the lowest to the highest, both included, at most `most` of them but always those two. */
export function ySplits([lowest, highest]: readonly [number, number], most: number): number[] {
  const span = highest - lowest;
  const step = STEPS.find((each) => span / each <= Math.max(1, most - 1)) ?? span;
  const splits = [lowest];
  for (let value = Math.ceil((lowest + step / 2) / step) * step; value < highest; value += step) splits.push(value);
  const last = splits.at(-1) ?? lowest;
  // The end of the range says more than the round value just below it.
  if (splits.length > 1 && highest - last < step * 0.6) splits.pop();
  return [...splits, highest];
}
