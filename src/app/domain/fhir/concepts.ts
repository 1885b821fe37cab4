import type { Coding } from '../care-plan/plan-record.ts';
import type { Concept } from './fhir-resources.ts';

/** Longest name that the plan keeps; longer ones are cut and end with an ellipsis. */
const LONGEST_NAME = 500;

const SNOMED_SEMANTIC_TAG = / \((disorder|procedure|finding|situation|regime\/therapy|product|substance)\)$/;

/** A concept in words, without the terminology's own tag; undefined where it has none. */
export function conceptText(concept: Concept | undefined): string | undefined {
  const text = concept?.text ?? concept?.coding?.find(({ display }) => display)?.display ?? concept?.coding?.[0]?.code;
  return text?.trim() ? shorten(text.trim().replace(SNOMED_SEMANTIC_TAG, '')) : undefined;
}

export function firstCoding(concept: Concept): Coding | null {
  const coding = concept.coding?.find(
    ({ system, code }) => system && code && system.length <= 200 && code.length <= 100,
  );
  return coding?.system && coding.code ? { system: coding.system, code: coding.code } : null;
}

export function hasCode(concept: Concept | undefined, ...codes: readonly string[]): boolean {
  return (concept?.coding ?? []).some(({ code }) => code !== undefined && codes.includes(code));
}

export function shorten(text: string, longest = LONGEST_NAME): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
