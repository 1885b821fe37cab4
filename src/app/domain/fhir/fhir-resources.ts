import * as v from 'valibot';

/** The parts of FHIR R4 resources that Braid reads (https://hl7.org/fhir/R4); everything else in them is ignored. */

const CodeableConcept = v.object({
  text: v.optional(v.string()),
  coding: v.optional(
    v.array(
      v.object({ system: v.optional(v.string()), code: v.optional(v.string()), display: v.optional(v.string()) }),
    ),
  ),
});
const Reference = v.object({ reference: v.optional(v.string()) });
const Period = v.object({ start: v.optional(v.string()), end: v.optional(v.string()) });
const Quantity = v.object({ value: v.optional(v.number()), unit: v.optional(v.string()) });
const Dosage = v.object({ text: v.optional(v.string()) });
const observedValue = {
  valueQuantity: v.optional(Quantity),
  valueInteger: v.optional(v.number()),
  valueString: v.optional(v.string()),
  valueBoolean: v.optional(v.boolean()),
  valueCodeableConcept: v.optional(CodeableConcept),
};

export const PatientResource = v.object({
  id: v.string(),
  name: v.pipe(
    v.array(
      v.object({
        use: v.optional(v.string()),
        text: v.optional(v.string()),
        given: v.optional(v.array(v.string())),
        family: v.optional(v.string()),
      }),
    ),
    v.minLength(1),
  ),
  birthDate: v.string(),
  identifier: v.optional(v.array(v.object({ system: v.optional(v.string()), value: v.optional(v.string()) }))),
});

export const ConditionResource = v.object({
  subject: Reference,
  clinicalStatus: v.optional(CodeableConcept),
  verificationStatus: v.optional(CodeableConcept),
  code: CodeableConcept,
  onsetDateTime: v.optional(v.string()),
  onsetPeriod: v.optional(Period),
  recordedDate: v.optional(v.string()),
});

export const MedicationResource = v.object({
  status: v.string(),
  subject: Reference,
  doNotPerform: v.optional(v.boolean()),
  medicationCodeableConcept: v.optional(CodeableConcept),
  medicationReference: v.optional(Reference),
  authoredOn: v.optional(v.string()),
  effectiveDateTime: v.optional(v.string()),
  effectivePeriod: v.optional(Period),
  dateAsserted: v.optional(v.string()),
  dosageInstruction: v.optional(v.array(Dosage)),
  dosage: v.optional(v.array(Dosage)),
});

export const MedicationCodeResource = v.object({ code: CodeableConcept });

export const ObservationResource = v.object({
  status: v.string(),
  subject: Reference,
  code: CodeableConcept,
  effectiveDateTime: v.optional(v.string()),
  effectivePeriod: v.optional(Period),
  issued: v.optional(v.string()),
  interpretation: v.optional(v.array(CodeableConcept)),
  component: v.optional(v.array(v.object({ code: CodeableConcept, ...observedValue }))),
  ...observedValue,
});

export const ProcedureResource = v.object({
  status: v.string(),
  subject: Reference,
  code: CodeableConcept,
  performedDateTime: v.optional(v.string()),
  performedPeriod: v.optional(Period),
});

export const GoalResource = v.object({
  subject: Reference,
  lifecycleStatus: v.string(),
  description: CodeableConcept,
  startDate: v.optional(v.string()),
  statusDate: v.optional(v.string()),
  expressedBy: v.optional(Reference),
  target: v.optional(v.array(v.object({ dueDate: v.optional(v.string()) }))),
});

export const CarePlanResource = v.object({
  status: v.string(),
  subject: Reference,
  title: v.optional(v.string()),
  description: v.optional(v.string()),
  created: v.optional(v.string()),
  period: v.optional(Period),
});

export type Concept = v.InferOutput<typeof CodeableConcept>;
export type Observed = Pick<v.InferOutput<typeof ObservationResource>, keyof typeof observedValue>;
