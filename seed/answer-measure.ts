import type { MeasureId } from '../src/app/domain/measures/measure-type.ts';
import { findMeasure } from '../src/app/domain/measures/measures.ts';
import type { PatientRecord } from './patient-record.ts';
import type { Answered } from './record-result.ts';
import { recordResult } from './record-result.ts';

/** As `recordResult`, with the answers in the order of the questions. */
export function answerMeasure(
  record: PatientRecord,
  measure: MeasureId,
  answers: readonly unknown[],
  told: Omit<Answered, 'answers'>,
): string {
  const type = findMeasure(measure);
  if (!type) throw new Error(`No measure is called ${measure}`);
  const byQuestion = Object.fromEntries(type.questions.map(({ field }, place) => [field.id, answers[place] ?? null]));
  return recordResult(record, type, { ...told, answers: byQuestion });
}
