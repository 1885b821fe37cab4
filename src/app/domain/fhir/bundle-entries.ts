import * as v from 'valibot';

import { PatientResource } from './fhir-resources.ts';
import { ImportRefused } from './import-refused.ts';

/** One resource of the bundle with the words that say where it stands. */
export interface BundleEntry {
  readonly type: string;
  readonly id: string;
  readonly fullUrl: string | undefined;
  /** Such as `entry 4 (Observation/ab12)`, counted from 1. */
  readonly place: string;
  readonly resource: unknown;
}

const Bundle = v.object({ resourceType: v.literal('Bundle'), type: v.string(), entry: v.array(v.unknown()) });
const Entry = v.object({
  fullUrl: v.optional(v.string()),
  resource: v.looseObject({ resourceType: v.string(), id: v.optional(v.string()) }),
});
/** Types and elements that R4 no longer or not yet has. */
const OTHER_VERSIONS: readonly { readonly type: string; readonly element: string; readonly version: string }[] = [
  { type: 'MedicationOrder', element: 'resourceType', version: 'DSTU2' },
  { type: 'MedicationRequest', element: 'medication', version: 'R5' },
  { type: 'MedicationStatement', element: 'medication', version: 'R5' },
  { type: 'Condition', element: 'assertedDate', version: 'STU3' },
];

/** The resources of a FHIR R4 bundle. Throws `ImportRefused` where the value is no such bundle. */
export function bundleEntries(value: unknown): readonly BundleEntry[] {
  const bundle = v.safeParse(Bundle, value);
  if (!bundle.success) throw new ImportRefused(whyNoBundle(value));
  return bundle.output.entry.map((raw, index) => {
    const entry = v.safeParse(Entry, raw);
    if (!entry.success) throw new ImportRefused(`Entry ${index + 1} holds no resource with a resourceType.`);
    const { resource, fullUrl } = entry.output;
    const id = resource.id ?? '';
    const place = `entry ${index + 1} (${resource.resourceType}/${id})`;
    const other = OTHER_VERSIONS.find(({ type, element }) => type === resource.resourceType && element in resource);
    if (other)
      throw new ImportRefused(`This looks like FHIR ${other.version}, at ${place}; only FHIR R4 can be imported.`);
    return { type: resource.resourceType, id, fullUrl, place, resource };
  });
}

export type FhirPatient = v.InferOutput<typeof PatientResource>;

/** The one patient of the bundle. Throws `ImportRefused` for none, for several, and for one without name or birth date. */
export function onePatient(entries: readonly BundleEntry[]): {
  readonly entry: BundleEntry;
  readonly patient: FhirPatient;
} {
  const [entry, second] = entries.filter(({ type }) => type === 'Patient');
  if (!entry) throw new ImportRefused('The bundle holds no Patient, so there is nobody to import.');
  if (second) throw new ImportRefused(`The bundle holds more than one patient: ${entry.place} and ${second.place}.`);
  const patient = v.safeParse(PatientResource, entry.resource);
  if (!patient.success)
    throw new ImportRefused(`The patient at ${entry.place} can't be read: ${firstFault(patient.issues)}.`);
  return { entry, patient: patient.output };
}

/** Names the element and the fault of the first issue. */
export function firstFault(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  const [issue] = issues;
  return `${v.getDotPath(issue) ?? 'the resource'} should be ${issue.expected ?? 'present'} but is ${issue.received}`;
}

function whyNoBundle(value: unknown): string {
  const type = v.safeParse(v.object({ resourceType: v.string() }), value);
  if (!type.success) return 'The file is JSON but not FHIR: it has no resourceType at its top.';
  if (type.output.resourceType !== 'Bundle')
    return `The file holds a ${type.output.resourceType}, not a Bundle, at its top.`;
  return 'The bundle has no type or no list of entries at its top.';
}
