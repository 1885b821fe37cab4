import type { Field } from './field.ts';
import { rangeOf } from './read-number.ts';

/** A question about a value that is possible and unusual; null where nothing is unusual. */
export function doubtOf(field: Field, value: unknown): string | null {
  if (field.type === 'choice' && typeof value === 'string') return field.doubted?.[value] ?? null;
  if (field.type !== 'number' || typeof value !== 'number' || !field.usual) return null;
  const [min, max] = field.usual;
  return value < min || value > max ? `Usually ${rangeOf({ min, max, unit: field.unit })}. Is that right?` : null;
}
