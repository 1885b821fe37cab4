import type { Content } from '../care-plan/plan-record.ts';
import { showValue } from '../fields/show-value.ts';
import type { MeasureType } from '../measures/measure-type.ts';
import { findMeasure, MEASURES } from '../measures/measures.ts';

/** Keys of a result that are there for the machine. */
export const UNTOLD_OF_RESULT: readonly string[] = ['measure', 'figures', 'scorer', 'status', 'answeredBy'];
/** What is not for everybody on the team to read: single answers, and what they called for. */
export const ANSWERS_OF_RESULT: readonly string[] = ['answers', 'safety', 'safetyNote'];

/** The measure of a result, of which a correction tells no more than the id; null for what was imported. */
export function measureOf({ measure }: Content, docId: string): MeasureType | null {
  if (typeof measure === 'string') return findMeasure(measure);
  return MEASURES.find(({ id }) => docId.startsWith(`${id}-`)) ?? null;
}

/** What a result says under one key, where that needs its measure to be read: its answers and its band. Undefined for the rest. */
export function resultInWords(key: string, value: unknown, type: MeasureType | null): string | null | undefined {
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
