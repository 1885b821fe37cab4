import type { InterventionContent } from '../care-plan/intervention.ts';
import { NEW_INTERVENTION } from '../care-plan/intervention.ts';
import type { Coding } from '../care-plan/plan-record.ts';
import { medicineNamed } from '../interventions/medicine-named.ts';
import type { BundleEntry } from './bundle-entries.ts';
import { firstCoding, shorten } from './concepts.ts';
import type { FhirMoment } from './fhir-date.ts';
import { MedicationResource } from './fhir-resources.ts';
import type { ImportedItem } from './imported-item.ts';
import type { ReadContext } from './read-context.ts';
import { EntryLeftOut } from './read-context.ts';

export interface Prescription {
  readonly docId: string;
  readonly name: string;
  readonly code: Coding | null;
  readonly dosage: string | null;
  readonly from: FhirMoment | undefined;
  readonly ended: FhirMoment | undefined;
  readonly isOver: boolean;
}

const OVER = ['completed', 'stopped', 'cancelled'];
const UNUSABLE = ['entered-in-error', 'draft', 'intended', 'not-taken', 'unknown'];

/** Reads a MedicationRequest or a MedicationStatement. */
export function readPrescription(entry: BundleEntry, context: ReadContext): Prescription {
  const medication = context.read(MedicationResource, entry);
  if (medication.doNotPerform) throw new EntryLeftOut('it says that the medicine is not to be given');
  if (UNUSABLE.includes(medication.status)) throw new EntryLeftOut(`its status is ${medication.status}`);
  const concept = medication.medicationCodeableConcept ?? context.medication(medication.medicationReference?.reference);
  const dosage = (medication.dosageInstruction ?? medication.dosage)?.[0]?.text;
  return {
    docId: entry.id,
    name: context.name(concept),
    code: concept ? firstCoding(concept) : null,
    dosage: dosage === undefined ? null : shorten(dosage),
    from: context.date(
      medication.authoredOn,
      medication.effectiveDateTime,
      medication.effectivePeriod?.start,
      medication.dateAsserted,
    ),
    ended: context.date(medication.effectivePeriod?.end),
    isOver: OVER.includes(medication.status),
  };
}

/** Repeats of one medicine become one: the same code, or the same name where there is no code. */
export function foldMedicines(prescriptions: readonly Prescription[]): ImportedItem[] {
  const byMedicine = Map.groupBy(prescriptions, ({ name, code }) =>
    code ? `${code.system}|${code.code}` : name.toLowerCase(),
  );
  return [...byMedicine.values()].map(medicineItem);
}

function medicineItem(repeats: readonly Prescription[]): ImportedItem {
  const byDate = repeats.toSorted((a, b) => ((a.from?.at ?? '') < (b.from?.at ?? '') ? -1 : 1));
  const dated = byDate.filter(({ from }) => from !== undefined);
  const newest = byDate.at(-1) as Prescription;
  const first = dated[0]?.from;
  const isOver = repeats.every((repeat) => repeat.isOver);
  const content: InterventionContent = {
    ...NEW_INTERVENTION,
    kind: 'medicine',
    type: medicineNamed(newest.name, newest.code)?.code ?? null,
    name: newest.name,
    code: newest.code,
    status: isOver ? 'stopped' : 'active',
    startedOn: first?.on ?? null,
    endedOn: isOver ? (newest.ended?.on ?? newest.from?.on ?? null) : null,
    dosage: newest.dosage,
    lastPrescribedOn: newest.from?.on ?? null,
    prescriptions: repeats.length,
  };
  const times = repeats.length === 1 ? '' : `, prescribed ${repeats.length} times`;
  return {
    collection: 'interventions',
    docId: (dated[0] ?? newest).docId,
    discipline: 'coordination',
    kind: 'medicine.started',
    at: first?.at ?? null,
    content: { ...content },
    title: `Medicine: ${newest.name}${times}`,
    plain: `${newest.name} is on your list of medicines.`,
  };
}
