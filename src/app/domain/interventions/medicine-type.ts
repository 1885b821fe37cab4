import type { Discipline } from '../access/strands.ts';
import type { Field } from '../fields/field.ts';
import type { FieldGroup, Remarks, Values } from '../fields/form.ts';
import { snomed } from './catalogue/snomed-ct.ts';
import type { InterventionType } from './intervention-type.ts';
import { medicineGuidance } from './medicine-guidance.ts';
import { holdProblems } from './medicine-hold.ts';
import type { DailyRange } from './medicine-range.ts';
import { rangeDoubts, rangeProblems } from './medicine-range.ts';
import { sideEffectProblems } from './medicine-side-effects.ts';
import { ask } from './parameters/common.ts';
import { MEDICINE_PARAMETERS as MEDICINE } from './parameters/medicine.ts';
import { taperProblem } from './taper.ts';

/** What sets one medicine apart from the others. */
export interface MedicineEntry {
  readonly code: `med.${string}`;
  readonly name: string;
  readonly plainName?: string;
  readonly disciplines: readonly Discipline[];
  /** Its product concept, where that was verified. */
  readonly snomed?: string;
  /** Milligrams a day; what lies outside is asked about, and more than twice the upper one is refused. */
  readonly daily?: readonly [min: number, max: number];
  /** Milligrams a day above which somebody is asked before `daily` ends. */
  readonly askedOver?: number;
  /** What a new one begins with, as far as it is not mg, a tablet by mouth. */
  readonly begins?: Readonly<Partial<Record<'unit' | 'form' | 'route' | 'times' | 'prn', unknown>>>;
  /** Stands under the dose. */
  readonly note?: string;
  readonly ownFields?: readonly Field[];
}

export function medicineType(entry: MedicineEntry): InterventionType {
  const { code, name, plainName, disciplines, snomed: concept } = entry;
  const range = rangeOf(entry);
  return {
    code,
    kind: 'medicine',
    name,
    ...(plainName !== undefined && { plainName }),
    disciplines,
    guidance: medicineGuidance(code),
    ...(concept !== undefined && { codings: snomed(concept) }),
    groups: medicineGroups(entry),
    problemsOf: (values) => ({ ...(range && rangeProblems(range, values)), ...medicineProblems(values) }),
    doubtsOf: (values) => (range ? rangeDoubts(range, values) : {}),
  };
}

/** Problems of any amount that is taken, a supplement's too. */
export function intakeProblems(values: Values): Remarks {
  const isUnitMissing = typeof values['dose'] === 'number' && !values['unit'];
  return { ...(isUnitMissing && { unit: 'Please choose the unit.' }), ...sideEffectProblems(values) };
}

function medicineProblems(values: Values): Remarks {
  const taper = taperProblem(values);
  return { ...(taper !== null && { taper }), ...holdProblems(values), ...intakeProblems(values) };
}

function rangeOf({ daily, askedOver }: MedicineEntry): DailyRange | null {
  if (!daily) return null;
  const [min, max] = daily;
  return { unit: 'mg', usual: [min, askedOver ?? max], most: 2 * max };
}

function medicineGroups({ begins, note, ownFields = [] }: MedicineEntry): readonly FieldGroup[] {
  const beginning: MedicineEntry['begins'] = { unit: 'mg', form: 'tablet', route: 'oral', ...begins };
  const beginsWith = <F extends Field>(field: F): F => {
    const initial = beginning[field.id as keyof typeof beginning];
    return initial === undefined ? field : { ...field, initial };
  };
  return [
    {
      title: 'Dose',
      fields: [
        ...ownFields,
        ask(MEDICINE.dose, { hint: note ?? 'At one time, not in a day.' }),
        ...[MEDICINE.unit, MEDICINE.times, MEDICINE.prn, MEDICINE.form, MEDICINE.route].map(beginsWith),
        MEDICINE.dosage,
      ],
    },
    { title: 'Dose steps', fields: [MEDICINE.taper], optional: true },
    { title: 'Hold', fields: [MEDICINE.onHoldFrom, MEDICINE.onHoldUntil, MEDICINE.onHoldReason], optional: true },
    {
      title: 'Benefit and side effects',
      fields: [MEDICINE.benefit, MEDICINE.sideEffects, MEDICINE.lastConfirmedOn],
      optional: true,
    },
    {
      title: 'Prescriber',
      fields: [MEDICINE.prescriber, MEDICINE.otc, MEDICINE.lastPrescribedOn, MEDICINE.prescriptions],
      optional: true,
    },
    { title: 'If it is stopped', fields: [MEDICINE.endCause] },
  ];
}
