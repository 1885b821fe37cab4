import type { Values } from '../fields/form.ts';
import { criteriaAnswers, criteriaWords } from './findings-criteria.ts';

/** What findings come to by counting alone, as sentences; no judgement and no diagnosis. */
export function derivedFindings(findings: Values): readonly string[] {
  const bmi = bodyMassIndex(findings);
  return [
    criteriaWords(criteriaAnswers(findings)) ?? '',
    bmi === null ? '' : `Body mass index ${bmi.toFixed(1)} kg/m²`,
  ].filter(Boolean);
}

/** In kg/m²; null without both weight (kg) and height (cm). */
export function bodyMassIndex({ weight, height }: Values): number | null {
  if (typeof weight !== 'number' || typeof height !== 'number' || height <= 0) return null;
  return weight / (height / 100) ** 2;
}
