import type { PlanRecord } from '../care-plan/plan-record.ts';
import type { Change } from '../changes/change.ts';
import type { Patient } from '../patient/patient.ts';
import type { ConsentContent } from './consent.ts';
import type { Discipline } from './strands.ts';
import { describeStrand } from './strands.ts';

export const CONSENT_NOTE_LENGTH = 500;

/**
 * Writes down what a patient answered for a discipline.
 * `before` is the answer as it stands; null where nobody has asked yet.
 */
export function changeConsent(
  { id, clinicId }: Pick<Patient, 'id' | 'clinicId'>,
  discipline: Discipline,
  before: PlanRecord<ConsentContent> | null,
  answer: ConsentContent,
): Change {
  const { name } = describeStrand(discipline);
  const isGiven = answer.state === 'given';
  return {
    clinicId,
    patientId: id,
    collection: 'consents',
    docId: discipline,
    discipline,
    visibility: 'everyone',
    source: answer.how === 'own' ? 'patient' : 'typed',
    base: before && { ...before.content },
    baseRev: before?.rev ?? 0,
    patch: { ...answer },
    title: `Consent ${isGiven ? 'given' : 'withdrawn'} for ${name}`,
    plain: isGiven
      ? `You agreed that ${name.toLowerCase()} may read your plan.`
      : `You decided that ${name.toLowerCase()} may no longer read your plan.`,
    at: null,
    overrules: null,
  };
}
