/**
 * A stored value as an editor holds it: the text that somebody could have typed. Drafts keep this, so that half a number
 * is kept as well as a whole one. Needs no description of the field; `readField` is its inverse and does.
 */
export function typedOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) return value.join('\n');
  return JSON.stringify(value);
}

/** The typed texts of these fields. */
export function typedFields(
  content: Readonly<Record<string, unknown>>,
  fields: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(fields.map((field) => [field, typedOf(content[field])]));
}
