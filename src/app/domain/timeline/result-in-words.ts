import type { Content } from '../care-plan/plan-record.ts';
import { showValue } from '../fields/show-value.ts';
import { findMeasure } from '../measures/measures.ts';

/** Keys of a result that are there for the machine. */
export const UNTOLD_OF_RESULT: readonly string[] = ['measure', 'figures', 'scorer', 'status', 'answeredBy'];

/** What a result says under one key, where that needs its measure to be read: its answers and its band. Undefined for the rest. */
export function resultInWords(key: string, value: unknown, { measure }: Content): string | null | undefined {
  const type = findMeasure(typeof measure === 'string' ? measure : null);
  if (!type) return undefined;
  if (key === 'interpretation') return type.bands.find(({ id }) => id === value)?.label ?? undefined;
  if (key !== 'answers' || value === null || typeof value !== 'object') return undefined;
  const answers = value as Content;
  const told = type.questions.flatMap(({ field }) => {
    const words = showValue(field, answers[field.id]);
    return words === null ? [] : [`${field.label}: ${words}`];
  });
  return told.join('; ') || null;
}
