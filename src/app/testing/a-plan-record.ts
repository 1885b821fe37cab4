import type { Content, PlanRecord } from '../domain/care-plan/plan-record.ts';

/** A record of Maya's plan that Cora wrote, with this content. */
export function aPlanRecord<C extends object = Content>(content: C, parts: Partial<PlanRecord<C>> = {}): PlanRecord<C> {
  return {
    id: 'nutrition',
    clinicId: 'northgate',
    patientId: 'maya-roberts',
    discipline: 'nutrition',
    visibility: 'everyone',
    rev: 1,
    source: 'typed',
    content,
    createdBy: 'cora',
    createdAt: '2026-01-12T09:00:00.000Z',
    updatedBy: 'cora',
    updatedAt: '2026-01-12T09:00:00.000Z',
    ...parts,
  };
}
