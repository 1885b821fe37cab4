/** What floating point may be off by: a sum that is half exactly must round up all the same. */
const NOISE = 1e-9;

/** Half rounds up, −2.5 to −2 as well. */
export function roundHalfUp(value: number, decimals: 0 | 1 = 0): number {
  const scale = 10 ** decimals;
  return Math.floor(value * scale + 0.5 + NOISE) / scale;
}
