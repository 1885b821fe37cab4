import type { PatientContent } from '../patient/patient.ts';
import type { BundleEntry } from './bundle-entries.ts';
import { bundleEntries, onePatient } from './bundle-entries.ts';
import { shorten } from './concepts.ts';
import type { Prescription } from './fold-medicines.ts';
import { foldMedicines, readPrescription } from './fold-medicines.ts';
import type { ImportedItem, LeftOut } from './imported-item.ts';
import { parseJson } from './parse-json.ts';
import type { ImportedPlanHeader } from './read-care-plan.ts';
import { readCarePlan } from './read-care-plan.ts';
import { readCondition } from './read-condition.ts';
import { EntryLeftOut, ReadContext } from './read-context.ts';
import { readGoal } from './read-goal.ts';
import { readObservation } from './read-observation.ts';
import { readPatient } from './read-patient.ts';
import { readProcedure } from './read-procedure.ts';

export interface ReadBundle {
  /** Id of the FHIR Patient, fit for a document id. */
  readonly patientId: string;
  readonly patient: PatientContent;
  /** Oldest first; entries without a date come last. */
  readonly items: readonly ImportedItem[];
  /** How many medication entries stand behind the medicines. */
  readonly prescriptions: number;
  readonly leftOut: readonly LeftOut[];
  /** Keys that no FHIR resource has and that were ignored, such as `__proto__`. */
  readonly leftOutKeys: readonly string[];
}

const ITEM_READERS: Readonly<Record<string, (entry: BundleEntry, context: ReadContext) => ImportedItem>> = {
  Condition: readCondition,
  Observation: readObservation,
  Procedure: readProcedure,
  Goal: readGoal,
};
/** Read where another entry points at them. */
const SUPPORTING_TYPES = ['Patient', 'Medication'];
const MEDICATION_TYPES = ['MedicationRequest', 'MedicationStatement'];
/** Of an event's two lines, in characters. */
const LONGEST_TITLE = 300;
const LONGEST_PLAIN = 500;
const DOCUMENT_ID = /^[A-Za-z0-9\-.]{1,64}$/;

/**
 * Reads a FHIR R4 bundle into the entries of one care plan.
 * `now` is an ISO 8601 instant: later dates are faults. Throws `ImportRefused` for a file that can't be taken at all.
 */
export function readBundle(text: string, now: string): ReadBundle {
  const { value, leftOutKeys } = parseJson(text);
  const entries = bundleEntries(value);
  const { entry: patientEntry, patient } = onePatient(entries);
  const context = new ReadContext(patientEntry, entries, now);
  const items: ImportedItem[] = [];
  const prescriptions: Prescription[] = [];
  const headers: ImportedPlanHeader[] = [];
  const leftOut: LeftOut[] = [];
  const seen = new Set<string>();

  for (const entry of entries) {
    if (SUPPORTING_TYPES.includes(entry.type)) continue;
    try {
      refuseOddId(entry, seen);
      const readItem = Object.hasOwn(ITEM_READERS, entry.type) ? ITEM_READERS[entry.type] : undefined;
      if (readItem) items.push(readItem(entry, context));
      else if (entry.type === 'CarePlan') headers.push(readCarePlan(entry, context));
      else if (MEDICATION_TYPES.includes(entry.type)) prescriptions.push(readPrescription(entry, context));
      else throw new EntryLeftOut('a care plan has no use for this type');
    } catch (error) {
      if (!(error instanceof EntryLeftOut)) throw error;
      leftOut.push({ place: entry.place, type: entry.type, reason: error.message });
    }
  }
  return {
    patientId: patientEntry.id,
    patient: readPatient(patient, patientEntry.place, headers[0], now),
    items: [...items, ...foldMedicines(prescriptions)].map(withShortWords).toSorted(byDate),
    prescriptions: prescriptions.length,
    leftOut,
    leftOutKeys,
  };
}

function refuseOddId(entry: BundleEntry, seen: Set<string>): void {
  if (!DOCUMENT_ID.test(entry.id))
    throw new EntryLeftOut('its id is no FHIR id (1 to 64 letters, digits, hyphens and dots)');
  const key = `${entry.type}/${entry.id}`;
  if (seen.has(key)) throw new EntryLeftOut('an earlier entry has the same id');
  seen.add(key);
}

function withShortWords(item: ImportedItem): ImportedItem {
  return { ...item, title: shorten(item.title, LONGEST_TITLE), plain: shorten(item.plain, LONGEST_PLAIN) };
}

function byDate(left: ImportedItem, right: ImportedItem): number {
  const [a, b] = [left.at ?? '9999', right.at ?? '9999'];
  return a === b ? left.docId.localeCompare(right.docId) : a < b ? -1 : 1;
}
