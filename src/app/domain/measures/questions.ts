import type { Choice, NumberField } from '../fields/field.ts';
import { count, yesNo } from '../interventions/parameters/common.ts';
import type { MeasureQuestion } from './measure-type.ts';

type Anchors = readonly [lowest: string, highest: string];

/** A whole number from 0 to 10 between two anchors. */
export function zeroToTen(id: string, label: string, ask: string, anchors: Anchors): MeasureQuestion {
  return { field: count(id, label, [0, 10]), ask, anchors };
}

/** Answers with words of their own, by the digit that they count for. */
export function inSteps(id: string, label: string, ask: string, choices: readonly Choice[]): MeasureQuestion {
  return { field: { type: 'choice', id, label, choices }, ask, anchors: null };
}

export function yesOrNoQuestion(id: string, label: string, ask: string): MeasureQuestion {
  return { field: yesNo(id, label), ask, anchors: null };
}

/** A whole number that a clinician counts or reads off. */
export function counted(
  id: string,
  label: string,
  ask: string,
  bounds: readonly [lowest: number, highest: number],
  unit = '',
): MeasureQuestion {
  const field: NumberField = { ...count(id, label, bounds, unit), required: true };
  return { field, ask, anchors: null };
}

/** Choices whose ids are whole numbers, upwards from the first. */
export function stepsFrom(first: number, labels: readonly string[]): readonly Choice[] {
  return labels.map((label, at) => ({ id: String(first + at), label }));
}
