/** At most three signs: 7, 120, 4k. */
export function countLabel(count: number): string {
  return count < 1000 ? String(count) : `${Math.floor(count / 1000)}k`;
}
