/** Such as “1,120 older entries are not shown here yet.” */
export function olderWords(count: number | null, isInView: boolean): string {
  const where = isInView ? 'not shown in the hatched part yet' : 'not shown here yet';
  if (count === null) return `Older entries are ${where}.`;
  return count === 1 ? `1 older entry is ${where}.` : `${count.toLocaleString('en-GB')} older entries are ${where}.`;
}
