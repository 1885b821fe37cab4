import type { Field } from '../../fields/field.ts';

/** Fields by their key in `content`; the security rules hold the same bounds, which a test of theirs compares. */
export type Parameters = Readonly<Record<string, Field>>;

/** A parameter as one entry of the catalogue asks for it: with its own label, hint, narrower bounds or what is usual there. */
export function ask<F extends Field>(parameter: F, own: Partial<Omit<F, 'id' | 'type'>> = {}): F {
  return { ...parameter, ...own };
}

export function number(
  id: string,
  label: string,
  bounds: readonly [min: number, max: number],
  unit = '',
): Extract<Field, { type: 'number' }> {
  return { type: 'number', id, label, unit, min: bounds[0], max: bounds[1] };
}

export function count(
  id: string,
  label: string,
  bounds: readonly [min: number, max: number],
  unit = '',
): Extract<Field, { type: 'number' }> {
  return { ...number(id, label, bounds, unit), whole: true };
}

/** 0 to 10. */
export function score(id: string, label: string, hint?: string): Extract<Field, { type: 'number' }> {
  return { ...count(id, label, [0, 10]), ...(hint !== undefined && { hint }) };
}

export function text(id: string, label: string, limit: number): Extract<Field, { type: 'text' }> {
  return { type: 'text', id, label, limit };
}

export function choice(
  id: string,
  label: string,
  choices: Readonly<Record<string, string>>,
): Extract<Field, { type: 'choice' }> {
  return { type: 'choice', id, label, choices: choicesOf(choices) };
}

export function choices(
  id: string,
  label: string,
  all: Readonly<Record<string, string>>,
): Extract<Field, { type: 'choices' }> {
  return { type: 'choices', id, label, choices: choicesOf(all) };
}

export function yesNo(id: string, label: string): Extract<Field, { type: 'yes-no' }> {
  return { type: 'yes-no', id, label };
}

export function date(id: string, label: string): Extract<Field, { type: 'date' }> {
  return { type: 'date', id, label };
}

export function time(id: string, label: string): Extract<Field, { type: 'time' }> {
  return { type: 'time', id, label };
}

function choicesOf(all: Readonly<Record<string, string>>) {
  return Object.entries(all).map(([id, label]) => ({ id, label }));
}
