const WITH_ABBREVIATION = /^(.+) \(([\p{L}-]*\p{Lu}[\p{L}-]*\p{Lu}[\p{L}-]*)\)$/u;

/**
 * What people call a treatment: “rTMS” for “Repetitive transcranial magnetic stimulation (rTMS)”. What stands in brackets
 * has to be short for the rest: “Moclobemide (MAOI)” stays as it is.
 */
export function shortName(name: string): string {
  const [, rest, abbreviation] = WITH_ABBREVIATION.exec(name) ?? [];
  return rest !== undefined && abbreviation !== undefined && isShortFor(abbreviation, rest) ? abbreviation : name;
}

/** A medicine has no capital within a sentence, unless its name has others: “duloxetine”, but “Vitamin D”. */
export function commonNoun(name: string): string {
  return /^\p{Lu}\P{Lu}+$/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** Begins with the same letter and has its letters in the same order. */
function isShortFor(abbreviation: string, name: string): boolean {
  const [letters, long] = [abbreviation.toLowerCase().replaceAll('-', ''), name.toLowerCase()];
  let place = -1;
  return (
    letters[0] === long[0] && Array.from(letters).every((letter) => (place = long.indexOf(letter, place + 1)) !== -1)
  );
}
