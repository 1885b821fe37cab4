import type { Values } from '../fields/form.ts';
import { withUnit } from '../fields/show-value.ts';
import type { IsoDate } from '../patient/patient.ts';
import { dosePerDay } from './dose-per-day.ts';
import { doseOn } from './taper.ts';

const AT: Readonly<Record<string, string>> = {
  morning: 'in the morning',
  noon: 'at noon',
  evening: 'in the evening',
  night: 'at night',
};
const HOW_OFTEN = ['', 'once', 'twice', 'three times', 'four times'];
const UNITS: Readonly<Record<string, string>> = { 'mg/h': 'mg an hour', 'micrograms/h': 'micrograms an hour' };

/**
 * Such as “10 mg at night” or “75 mg twice a day (morning, night), 150 mg a day in all”; what was written where there is
 * no dose, and null where there is neither.
 */
export function doseInWords(content: Values, dose: unknown = content['dose']): string | null {
  if (typeof dose !== 'number') return typeof content['dosage'] === 'string' ? content['dosage'] : null;
  if (dose === 0) return 'None';
  const times = timesOf(content);
  const amount = amountInWords(content, dose);
  const [only] = times;
  if (content['prn'] === true) return [`${amount} when needed`, listed(times)].filter(Boolean).join(' ');
  if (only === undefined) return amount;
  if (times.length === 1) return `${amount} ${AT[only] ?? only}`;
  const day = dosePerDay(content, dose);
  const often = `${amount} ${HOW_OFTEN[times.length] ?? `${times.length} times`} a day ${listed(times)}`;
  return day === null ? often : `${often}, ${amountInWords(content, day)} a day in all`;
}

/** What is taken on a day by the steps, in words; says nothing of a hold. */
export function doseInWordsOn(content: Values, on: IsoDate): string | null {
  return doseInWords(content, doseOn(content, on));
}

/** Such as “20 mg” or “2 tablets”. */
export function amountInWords({ unit, form }: Values, amount: number): string {
  if (unit !== 'tablet') return withUnit(amount, UNITS[String(unit)] ?? (typeof unit === 'string' ? unit : ''));
  const one = form === 'capsule' ? 'capsule' : 'tablet';
  return withUnit(amount, amount === 1 ? one : `${one}s`);
}

function timesOf({ times }: Values): readonly string[] {
  return Array.isArray(times) ? times.filter((time) => typeof time === 'string') : [];
}

function listed(times: readonly string[]): string {
  return times.length === 0 ? '' : `(${times.join(', ')})`;
}
