import type { Values } from '../fields/form.ts';

const MILLIGRAMS: Readonly<Record<string, number>> = { micrograms: 0.001, mg: 1, g: 1000 };
/** What a patch gives off goes on all day: it is not so much at a time. */
const HOURLY = ['mg/h', 'micrograms/h'];

/**
 * Dose × times a day, in the unit that the dose is written in. Null where it is taken when needed, and where the dose or
 * its times are not known.
 */
export function dosePerDay(content: Values, dose: unknown = content['dose']): number | null {
  const { times, prn, unit } = content;
  if (prn === true || typeof dose !== 'number' || !Array.isArray(times) || times.length === 0) return null;
  return HOURLY.includes(String(unit)) ? null : rounded(dose * times.length);
}

/** An amount in another unit of weight; null where one of them is none. */
export function amountIn(amount: number, from: unknown, to: string): number | null {
  const [one, other] = [MILLIGRAMS[String(from)], MILLIGRAMS[to]];
  return one === undefined || other === undefined ? null : rounded((amount * one) / other);
}

/** Three times 0.1 is 0.3 on a label. */
function rounded(amount: number): number {
  return Math.round(amount * 1e6) / 1e6;
}
