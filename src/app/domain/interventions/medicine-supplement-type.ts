import type { Discipline } from '../access/strands.ts';
import type { Field } from '../fields/field.ts';
import type { FieldGroup, Remarks, Values } from '../fields/form.ts';
import { snomed } from './catalogue/snomed-ct.ts';
import type { InterventionType } from './intervention-type.ts';
import { medicineGuidance } from './medicine-guidance.ts';
import type { DailyRange } from './medicine-range.ts';
import { rangeDoubts, rangeProblems } from './medicine-range.ts';
import { intakeProblems } from './medicine-type.ts';
import { ask } from './parameters/common.ts';
import { SUPPLEMENT_PARAMETERS as SUPPLEMENT } from './parameters/supplement.ts';

/** What sets one supplement apart from the others. */
export interface SupplementEntry {
  readonly code: `supp.${string}`;
  readonly name: string;
  readonly plainName?: string;
  readonly disciplines?: readonly Discipline[];
  /** Its substance, where that was verified. */
  readonly snomed?: string;
  readonly unit?: DailyRange['unit'];
  /** A day, in `unit`; what lies outside is asked about, and more than twice the upper one is refused. */
  readonly daily?: readonly [min: number, max: number];
  /** More than the upper one of `daily` takes a prescriber's reason. */
  readonly isMoreForPrescribers?: true;
  readonly doseLabel?: string;
  /** Stands under the dose. */
  readonly note?: string;
  readonly ownFields?: readonly Field[];
}

export function supplementType(entry: SupplementEntry): InterventionType {
  const { code, name, plainName, disciplines = ['nutrition'], snomed: concept } = entry;
  const range = rangeOf(entry);
  return {
    code,
    kind: 'supplement',
    name,
    ...(plainName !== undefined && { plainName }),
    disciplines,
    guidance: medicineGuidance(code),
    ...(concept !== undefined && { codings: snomed(concept) }),
    groups: supplementGroups(entry),
    problemsOf: (values) => ({
      ...(range && rangeProblems(range, values)),
      ...(range && reasonProblem(entry, range, values)),
      ...intakeProblems(values),
    }),
    doubtsOf: (values) => (range ? rangeDoubts(range, values) : {}),
  };
}

function reasonProblem({ isMoreForPrescribers }: SupplementEntry, range: DailyRange, values: Values): Remarks {
  const [, max] = range.usual;
  if (!isMoreForPrescribers || values['prescriberReason']) return {};
  const isMore = 'dose' in rangeProblems({ ...range, most: max }, values);
  return isMore ? { prescriberReason: `More than ${max} ${range.unit} a day needs a prescriber’s reason.` } : {};
}

function rangeOf({ daily, unit = 'mg' }: SupplementEntry): DailyRange | null {
  return daily ? { unit, usual: daily, most: 2 * daily[1] } : null;
}

function supplementGroups(entry: SupplementEntry): readonly FieldGroup[] {
  const { unit = 'mg', daily, doseLabel, note, isMoreForPrescribers, ownFields = [] } = entry;
  return [
    {
      title: 'Dose',
      fields: [
        ...ownFields,
        ask(SUPPLEMENT.dose, {
          ...(doseLabel !== undefined && { label: doseLabel }),
          hint: note ?? (daily ? `Usually ${daily.join(' to ')} ${unit} a day.` : ''),
        }),
        ask(SUPPLEMENT.unit, { initial: unit }),
        SUPPLEMENT.times,
        SUPPLEMENT.prn,
        ...(isMoreForPrescribers ? [SUPPLEMENT.prescriberReason] : []),
      ],
    },
    {
      title: 'Benefit and side effects',
      fields: [SUPPLEMENT.benefit, SUPPLEMENT.sideEffects, SUPPLEMENT.lastConfirmedOn],
      optional: true,
    },
    { title: 'Product', fields: [SUPPLEMENT.product, SUPPLEMENT.ingredient], optional: true },
    { title: 'Who knows of it', fields: [SUPPLEMENT.reasons, SUPPLEMENT.toldPrescriber] },
    { title: 'If it is stopped', fields: [SUPPLEMENT.endCause] },
  ];
}
