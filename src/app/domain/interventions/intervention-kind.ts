import type { Strand } from '../access/strands.ts';

export type InterventionKind =
  | 'medicine'
  | 'supplement'
  | 'course'
  | 'exercise'
  | 'therapy'
  | 'diet'
  | 'sleep'
  | 'manual'
  | 'self-management'
  | 'procedure';

export interface KindDescription {
  readonly id: InterventionKind;
  /** Of one, as it begins a sentence. */
  readonly name: string;
  readonly plural: string;
  /** In a patient's words. */
  readonly plainName: string;
}

export const INTERVENTION_KINDS: readonly KindDescription[] = [
  { id: 'medicine', name: 'Medicine', plural: 'Medicines', plainName: 'medicine' },
  { id: 'supplement', name: 'Supplement', plural: 'Supplements', plainName: 'supplement' },
  { id: 'course', name: 'Course', plural: 'Courses', plainName: 'treatment' },
  { id: 'exercise', name: 'Exercise programme', plural: 'Exercise programmes', plainName: 'exercise' },
  { id: 'therapy', name: 'Therapy', plural: 'Therapies', plainName: 'therapy' },
  { id: 'diet', name: 'Diet', plural: 'Diets', plainName: 'way of eating' },
  { id: 'sleep', name: 'Sleep programme', plural: 'Sleep programmes', plainName: 'sleep programme' },
  { id: 'manual', name: 'Hands-on therapy', plural: 'Hands-on therapies', plainName: 'hands-on therapy' },
  { id: 'self-management', name: 'Self-management', plural: 'Self-management', plainName: 'thing to do' },
  { id: 'procedure', name: 'Procedure', plural: 'Procedures', plainName: 'treatment' },
];

export function describeKind(id: InterventionKind): KindDescription {
  const found = INTERVENTION_KINDS.find((kind) => kind.id === id);
  if (!found) throw new Error(`No kind of intervention is called ${id}`);
  return found;
}

/** Disciplines that may change any medicine of a plan, whoever began it. */
export const PRESCRIBERS: readonly Strand[] = ['rheumatology', 'pain', 'sleep', 'neurology'];
