import type { NumberField } from './field.ts';
import type { ReadField } from './read-field.ts';

const NUMBER = /^[+-]?\d{1,9}([.,]\d{1,6})?$/;
/** Thousands to some, three decimals to others: a dose must not turn on which. */
const COMMA_BEFORE_THREE = /^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;

/** A number as people here write it; a comma may stand for the point. */
export function readNumber(field: NumberField, text: string): ReadField {
  if (COMMA_BEFORE_THREE.test(text))
    return wrong(`Please give it without the comma, such as ${text.replaceAll(',', '')}.`);
  if (!NUMBER.test(text)) return wrong('Please give a number.');
  const value = Number(text.replace(',', '.'));
  if (field.whole && !Number.isInteger(value)) return wrong('Please give a whole number.');
  return value < field.min || value > field.max ? wrong(`${rangeOf(field)}.`) : { value, problem: null };
}

/** Such as `0 to 19` or `0.1 to 50 Hz`. */
export function rangeOf({ min, max, unit }: Pick<NumberField, 'min' | 'max' | 'unit'>): string {
  return [`${inWords(min)} to ${inWords(max)}`, unit].filter(Boolean).join(' ');
}

function inWords(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 6 });
}

function wrong(problem: string): ReadField {
  return { value: null, problem };
}
