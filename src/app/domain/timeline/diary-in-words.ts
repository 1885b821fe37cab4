import { CHECKIN, CHECKIN_PARAMETERS } from '../care-plan/checkin-form.ts';
import { readDiaryKey } from '../care-plan/diary.ts';
import type { Field } from '../fields/field.ts';
import { showValue } from '../fields/show-value.ts';
import { NIGHT_PARAMETERS } from '../interventions/night-form.ts';
import { valueInWords } from './value-in-words.ts';

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
  const named = readDiaryKey(key);
  if (!named) return null;
  const day = Number(named.day);
  if (named.of === CHECKIN) return `How day ${day} was`;
  return named.of === 'night' ? `Night to day ${day}` : `Exercise on day ${day}`;
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
