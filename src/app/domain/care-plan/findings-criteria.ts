import type { Values } from '../fields/form.ts';

/** What the 2016 criteria for fibromyalgia ask; each as a finding holds it, null where nobody has said. */
export interface CriteriaAnswers {
  /** Widespread pain index, 0 to 19. */
  readonly wpi: number | null;
  /** Symptom severity scale, 0 to 12. */
  readonly sss: number | null;
  /** Of five. */
  readonly painRegions: number | null;
  readonly durationMonths: number | null;
}

export function criteriaAnswers(findings: Values): CriteriaAnswers {
  const read = (field: string) => (typeof findings[field] === 'number' ? findings[field] : null);
  return {
    wpi: read('wpi'),
    sss: read('sss'),
    painRegions: read('painRegions'),
    durationMonths: read('durationMonths'),
  };
}

/**
 * Whether the criteria of Wolfe and others (Semin Arthritis Rheum 2016;46:319) are met: WPI 7 and SSS 5 or more, or WPI 4
 * to 6 and SSS 9 or more; pain in four of five regions; three months. Null while that cannot be said. It is no diagnosis.
 */
export function meetsCriteria({ wpi, sss, painRegions, durationMonths }: CriteriaAnswers): boolean | null {
  if (wpi === null || sss === null || painRegions === null) return null;
  const isSevere = (wpi >= 7 && sss >= 5) || (wpi >= 4 && wpi <= 6 && sss >= 9);
  if (!isSevere || painRegions < 4) return false;
  return durationMonths === null ? null : durationMonths >= 3;
}

/** The two numbers and what they come to; null while a number is missing. */
export function criteriaWords(answers: CriteriaAnswers): string | null {
  const isMet = meetsCriteria(answers);
  if (isMet === null) return null;
  const numbers = `WPI ${answers.wpi ?? ''}, SSS ${answers.sss ?? ''}`;
  return `2016 criteria ${isMet ? 'met' : 'not met'}: ${numbers}. A clinician decides what this means.`;
}
