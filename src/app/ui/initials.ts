/** First letters of the first and the last word: 'Rosa Ahmed' is 'RA'. */
export function initials(name: string): string {
  const letters = name.split(/\s+/).flatMap((word) => /^\p{L}/u.exec(word) ?? []);
  const ends = letters.length > 1 ? [letters.at(0), letters.at(-1)] : letters;
  return ends.join('').toLocaleUpperCase('en-GB');
}
