import { CHECKIN, CHECKIN_PARAMETERS } from '../care-plan/checkin-form.ts';
import type { Field } from '../fields/field.ts';
import { showValue } from '../fields/show-value.ts';
import { NIGHT_PARAMETERS } from '../interventions/night-form.ts';
import { valueInWords } from './value-in-words.ts';

/** `05.night`: the day of the month, and what it is of. */
const DIARY_KEY = /^(\d{2})\.(.+)$/;

const EXERCISE_LABELS: Readonly<Record<string, string>> = {
  minutes: 'Minutes',
  effort: 'Effort',
  painDuring: 'Pain during',
  nextDayPain: 'Pain the day after',
  nextDayFatigue: 'Fatigue the day after',
  skippedBecause: 'Left out because',
};

/** What an entry of a diary's month is called; null for what is none. */
export function diaryLabel(key: string): string | null {
  const [, day, of] = DIARY_KEY.exec(key) ?? [];
  if (day === undefined) return null;
  if (of === CHECKIN) return `How day ${Number(day)} was`;
  return of === 'night' ? `Night to day ${Number(day)}` : `Exercise on day ${Number(day)}`;
}

/** What was written down of one day, in one line; null for nothing. */
export function diaryInWords(entry: unknown): string | null {
  if (entry === null || typeof entry !== 'object') return null;
  const fields: Readonly<Partial<Record<string, Field>>> = { ...NIGHT_PARAMETERS, ...CHECKIN_PARAMETERS };
  const parts = Object.entries(entry).flatMap(([key, value]) => {
    const field = fields[key];
    const words = field ? showValue(field, value) : valueInWords(key, value);
    return words === null ? [] : [`${field?.label ?? EXERCISE_LABELS[key] ?? key} ${words}`];
  });
  return parts.join(', ') || null;
}
