import type { PlanSection } from '../domain/care-plan/plan-section.ts';

/** Rosa's section of Maya's plan, unless told otherwise. */
export function aSection(parts: Partial<PlanSection> = {}): PlanSection {
  return {
    id: 'rheumatology',
    clinicId: 'northgate',
    patientId: 'maya-roberts',
    discipline: 'rheumatology',
    visibility: 'everyone',
    rev: 1,
    source: 'typed',
    content: { clinicalText: 'Widespread pain since 2021.', plainText: 'You hurt in many places.', reviewDueOn: null },
    createdBy: 'cora',
    createdAt: '2026-01-12T09:00:00.000Z',
    updatedBy: 'cora',
    updatedAt: '2026-01-12T09:00:00.000Z',
    ...parts,
  };
}
