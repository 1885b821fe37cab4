import type { MeasureResult } from './measure-rows.ts';

/** Whose answers or whose measuring it was; `nameOf` gives null for the reader. */
export function answeredBy(
  { content, source, createdBy }: MeasureResult,
  nameOf: (uid: string) => string | null,
): string {
  if (source === 'imported') return 'imported';
  if (content.answeredBy === 'patient' || source === 'patient') return 'answered by the patient';
  // What is on its way has no author yet but the reader.
  return `recorded by ${createdBy === '' ? 'you' : (nameOf(createdBy) ?? 'you')}`;
}
