import type { Strand } from '../access/strands.ts';
import type { InterventionContent } from '../care-plan/intervention.ts';
import { NEW_INTERVENTION } from '../care-plan/intervention.ts';
import type { PlanRecord } from '../care-plan/plan-record.ts';
import type { Editable } from '../changes/editable.ts';
import type { Values } from '../fields/form.ts';
import { OTHER_MEDICINE } from './catalogue/medicines.ts';
import { OTHER_SUPPLEMENT } from './catalogue/supplements.ts';
import { findType } from './find-type.ts';
import type { InterventionSurroundings } from './intervention-form.ts';
import { interventionForm } from './intervention-form.ts';
import type { InterventionKind } from './intervention-kind.ts';
import { describeKind } from './intervention-kind.ts';
import type { InterventionType } from './intervention-type.ts';
import type { Taken } from './same-ingredient.ts';
import { sameIngredientDoubt } from './same-ingredient.ts';
import { tellIntervention } from './tell-intervention.ts';

/** What somebody else's system called a medicine or a supplement has a dose and side effects like any other. */
const UNNAMED: Readonly<Partial<Record<InterventionKind, InterventionType>>> = {
  medicine: OTHER_MEDICINE,
  supplement: OTHER_SUPPLEMENT,
};

const IN_PLAN: readonly InterventionContent['status'][] = ['planned', 'active', 'paused'];

/** Where a new document of the plan is to stand. */
export interface PlanPlace {
  readonly clinicId: string;
  readonly patientId: string;
  readonly docId: string;
  readonly discipline: Strand;
}

export function editIntervention(record: PlanRecord<InterventionContent>, around: InterventionSurroundings): Editable {
  const { clinicId, patientId, id, discipline, visibility, source, content } = record;
  const type = findType(content.type) ?? UNNAMED[content.kind];
  const form = interventionForm(type, around, {
    isInPlan: IN_PLAN.includes(content.status),
    doubtsOf: doubtTwice(content, id, around),
  });
  return {
    clinicId,
    patientId,
    collection: 'interventions',
    docId: id,
    discipline,
    visibility,
    source,
    form,
    fixed: {},
    title: describeKind(content.kind).name,
    tell: tellIntervention(form, type?.plainName),
  };
}

export function newIntervention(place: PlanPlace, type: InterventionType, around: InterventionSurroundings): Editable {
  const code = type.codings?.[0] ?? null;
  const taken = { kind: type.kind, type: type.code, name: type.name, code };
  const form = interventionForm(type, around, { doubtsOf: doubtTwice(taken, place.docId, around) });
  return {
    ...place,
    collection: 'interventions',
    visibility: 'everyone',
    source: 'typed',
    form,
    fixed: { ...NEW_INTERVENTION, ...taken },
    title: describeKind(type.kind).name,
    tell: tellIntervention(form, type.plainName),
  };
}

function doubtTwice(taken: Taken, docId: string, { interventions = [] }: InterventionSurroundings) {
  const others = interventions.filter(({ id }) => id !== docId).map(({ content }) => content);
  return (values: Values) => sameIngredientDoubt(taken, others, values);
}
