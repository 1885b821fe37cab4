import type { RestrictedNoteContent, TeamNoteContent } from '../domain/care-plan/note.ts';
import type { PlanRecord } from '../domain/care-plan/plan-record.ts';

const RECORD = {
  clinicId: 'northgate',
  patientId: 'maya-roberts',
  rev: 1,
  source: 'typed',
  createdAt: '2026-05-04T12:00:00.000Z',
  updatedAt: '2026-05-04T12:00:00.000Z',
} as const;

/** Fay's note to the team, unless told otherwise. */
export function aTeamNote(parts: Partial<PlanRecord<TeamNoteContent>> = {}): PlanRecord<TeamNoteContent> {
  return {
    ...RECORD,
    id: 'n1',
    discipline: 'physiotherapy',
    visibility: 'team',
    content: { text: 'Her husband rang.', about: null, status: 'current' },
    createdBy: 'fay',
    updatedBy: 'fay',
    ...parts,
  };
}

/** Paul the psychologist's note to his own discipline, unless told otherwise. */
export function aRestrictedNote(
  parts: Partial<PlanRecord<RestrictedNoteContent>> = {},
): PlanRecord<RestrictedNoteContent> {
  return {
    ...RECORD,
    id: 'r1',
    discipline: 'psychology',
    visibility: 'discipline',
    content: { text: 'Spoke of her father.', status: 'current' },
    createdBy: 'paul',
    updatedBy: 'paul',
    ...parts,
  };
}
