import type { Coding } from '../../care-plan/plan-record.ts';

export function snomed(code: string): readonly Coding[] {
  return [{ system: 'http://snomed.info/sct', code }];
}
