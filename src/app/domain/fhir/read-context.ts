import * as v from 'valibot';

import type { BundleEntry } from './bundle-entries.ts';
import { firstFault } from './bundle-entries.ts';
import { conceptText } from './concepts.ts';
import type { FhirMoment } from './fhir-date.ts';
import { readFhirDate } from './fhir-date.ts';
import type { Concept } from './fhir-resources.ts';
import { MedicationCodeResource } from './fhir-resources.ts';

/** Says why one entry is left out; the reader of the bundle lists it and goes on. */
export class EntryLeftOut extends Error {}

/** What the readers of single resources need to know of the whole. */
export class ReadContext {
  readonly #patient: BundleEntry;
  readonly #byReference: ReadonlyMap<string, BundleEntry>;
  readonly #now: string;

  constructor(patient: BundleEntry, entries: readonly BundleEntry[], now: string) {
    this.#patient = patient;
    this.#now = now;
    this.#byReference = new Map(
      entries.flatMap((entry) => [
        [`${entry.type}/${entry.id}`, entry] as const,
        ...(entry.fullUrl ? [[entry.fullUrl, entry] as const] : []),
      ]),
    );
  }

  /** The resource in the wanted shape; throws `EntryLeftOut` naming the first fault, or another patient. */
  read<S extends v.GenericSchema<unknown, { subject: { reference?: string | undefined } }>>(
    schema: S,
    entry: BundleEntry,
  ): v.InferOutput<S> {
    const result = v.safeParse(schema, entry.resource);
    if (!result.success) throw new EntryLeftOut(firstFault(result.issues));
    const reference = result.output.subject.reference ?? '';
    if (this.#byReference.get(reference) !== this.#patient) {
      throw new EntryLeftOut(`it is about ${reference || 'nobody'}, not about the patient of this bundle`);
    }
    return result.output;
  }

  /** The first date that is given; throws `EntryLeftOut` for one that does not exist or lies in the future. */
  date(...candidates: readonly (string | undefined)[]): FhirMoment | undefined {
    const text = candidates.find((candidate) => candidate !== undefined);
    if (text === undefined) return undefined;
    const moment = readFhirDate(text);
    if (!moment) throw new EntryLeftOut(`the date ${text} does not exist`);
    if (moment.at > this.#now) throw new EntryLeftOut(`the date ${text} lies in the future`);
    return moment;
  }

  name(concept: Concept | undefined): string {
    const text = conceptText(concept);
    if (text === undefined) throw new EntryLeftOut('it has neither a text nor a code that says what it is');
    return text;
  }

  /** The code of a Medication resource of the same bundle. */
  medication(reference: string | undefined): Concept | undefined {
    const entry = reference === undefined ? undefined : this.#byReference.get(reference);
    const result = v.safeParse(MedicationCodeResource, entry?.resource);
    return result.success ? result.output.code : undefined;
  }
}
