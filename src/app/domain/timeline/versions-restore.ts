import { describeStrand } from '../access/strands.ts';
import { PLAN_HEADER_FORM } from '../care-plan/plan-header-form.ts';
import type { Content, PlanCollection, PlanRecord } from '../care-plan/plan-record.ts';
import type { Editable } from '../changes/editable.ts';
import { fieldsOf } from '../fields/form.ts';
import type { Version } from './versions.ts';
import { differingFields } from './versions.ts';

/**
 * Where a treatment stands is not brought back with its words: starting and stopping are decisions of their own, and
 * told as such.
 */
const STAYS: readonly string[] = ['status', 'lifecycle', 'achievement', 'progress', 'gasScore', 'clinicalStatus'];
/** An allergy that was noted since must not go with a text that is brought back. */
const HEADER: readonly string[] = fieldsOf(PLAN_HEADER_FORM)
  .map(({ id }) => id)
  .filter((id) => id !== 'alerts');
const ENDING: readonly string[] = ['startedOn', 'endedOn', 'endReason', 'endCause'];

/** The values that bring a document back to an earlier version; empty where it reads like that already. */
export function restoredValues(collection: PlanCollection | 'patients', now: Content, earlier: Content): Content {
  const differing = differingFields(now, earlier).filter((field) => isBroughtBack(collection, field));
  return Object.fromEntries(differing.map((field) => [field, earlier[field] ?? emptied(now[field])]));
}

/** A document as it is brought back to an earlier version; `name` is what it is called on its card. */
export function restoring(
  record: PlanRecord,
  collection: PlanCollection | 'patients',
  name: string,
  version: Version,
): Editable {
  const { clinicId, patientId, id, discipline, visibility, source } = record;
  const who = discipline === 'patient' ? 'You' : `Your ${describeStrand(discipline).plainRole}`;
  return {
    clinicId,
    patientId,
    collection,
    docId: id,
    discipline,
    visibility,
    source,
    form: { groups: [] },
    fixed: {},
    title: 'An earlier version',
    tell: () => ({
      isRestored: true,
      title: `${name.slice(0, 250)}: restored from version ${version.rev}`,
      plain: `${who} went back to an earlier version of “${name.slice(0, 200)}”.`,
    }),
  };
}

/** Of the patient’s document the header of the plan alone: who the person is has no earlier version. */
function isBroughtBack(collection: PlanCollection | 'patients', field: string): boolean {
  if (collection === 'patients') return HEADER.includes(field);
  return !STAYS.includes(field) && !(collection === 'interventions' && ENDING.includes(field));
}

function emptied(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  if (typeof value === 'string') return null;
  return value !== null && typeof value === 'object' ? {} : null;
}
