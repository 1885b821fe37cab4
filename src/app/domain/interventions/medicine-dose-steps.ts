import type { Values } from '../fields/form.ts';
import type { IsoDate } from '../patient/patient.ts';
import { doseInWords } from './medicine-words.ts';
import { doseSteps, stepAfter } from './taper.ts';

/** A line of the list of doses: what it was started with, then each step. */
export interface DoseLine {
  /** Null for the dose that it was started with where the first day is not known. */
  readonly date: IsoDate | null;
  readonly words: string;
  readonly place: 'past' | 'now' | 'next' | 'later';
}

/** By day; empty where the dose never changes. */
export function doseStepsInWords(content: Values, today: IsoDate): readonly DoseLine[] {
  const steps = doseSteps(content);
  if (steps.length === 0) return [];
  const { startedOn, dose } = content;
  const start = typeof dose === 'number' ? [{ date: typeof startedOn === 'string' ? startedOn : null, dose }] : [];
  const all = [...start, ...steps];
  const inForce = all.findLastIndex(({ date }) => date === null || date <= today);
  const next = stepAfter(content, today)?.date;
  return all.map(({ date, dose: amount }, at) => ({
    date,
    words: doseInWords(content, amount) ?? '',
    place: at === inForce ? 'now' : at < inForce ? 'past' : date === next ? 'next' : 'later',
  }));
}
