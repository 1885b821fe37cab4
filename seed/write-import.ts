import type { DocumentReference, Firestore } from 'firebase/firestore/lite';
import { doc, getDoc, runTransaction, serverTimestamp, Timestamp } from 'firebase/firestore/lite';

import type { CommitSdk } from '../src/app/data/changes/commit-change.ts';
import { commitChange } from '../src/app/data/changes/commit-change.ts';
import type { Attempt } from '../src/app/domain/changes/change.ts';
import { EditConflict } from '../src/app/domain/changes/plan-change.ts';
import { ImportRefused } from '../src/app/domain/fhir/import-refused.ts';
import type { ReadBundle } from '../src/app/domain/fhir/read-bundle.ts';
import type { PatientContent } from '../src/app/domain/patient/patient.ts';
import { actorOf, CLINIC, STAFF } from './people.ts';

const sdk: CommitSdk<Firestore, DocumentReference> = {
  doc,
  runTransaction,
  serverTimestamp,
  timestamp: (at) => Timestamp.fromDate(at),
};

/** The document id of an imported patient: the same file finds the same person again. */
export function importedPatientId(bundle: ReadBundle): string {
  return `fhir-${bundle.patientId}`;
}

/**
 * Writes the bundle as the clinic's coordinator: the patient, then entry by entry, oldest first, each with its event.
 * What an interrupted import has written already is found and left as it is. Throws `ImportRefused` where the
 * patient is known under another name or birth date.
 */
export async function writeImport(
  db: Firestore,
  bundle: ReadBundle,
  onProgress: (written: number) => void,
): Promise<'new' | 'known'> {
  const actor = actorOf(STAFF.cora);
  const patientId = importedPatientId(bundle);
  const isKnown = await isKnownPatient(db, patientId, bundle.patient);
  const common = {
    clinicId: CLINIC.id,
    patientId,
    visibility: 'everyone',
    source: 'imported',
    base: null,
    baseRev: 0,
    overrules: null,
  } as const;
  if (!isKnown) {
    const creation: Attempt = {
      ...common,
      collection: 'patients',
      docId: patientId,
      discipline: 'coordination',
      patch: { ...bundle.patient },
      title: 'Plan created from an imported record',
      plain: 'Your record was brought in from another system.',
      at: null,
      actionId: 'import',
    };
    await commitChange(sdk, db, creation, actor);
  }
  const writeOnce = async (change: Attempt): Promise<void> => {
    try {
      await commitChange(sdk, db, change, actor);
    } catch (error) {
      // It was imported before and edited since: the team's version stays.
      if (!(error instanceof EditConflict)) throw error;
    }
  };
  for (const [index, { content, ...item }] of bundle.items.entries()) {
    await writeOnce({ ...common, ...item, patch: content, actionId: `import-${index + 1}` });
    onProgress(index + 1);
  }
  return isKnown ? 'known' : 'new';
}

async function isKnownPatient(db: Firestore, patientId: string, imported: PatientContent): Promise<boolean> {
  const stored = await getDoc(doc(db, `patients/${patientId}`));
  if (!stored.exists()) return false;
  const known = stored.data()['content'] as PatientContent;
  const describe = (person: PatientContent): string =>
    `${person.givenName} ${person.familyName}, born ${person.birthDate}`;
  if (describe(known) === describe(imported)) return true;
  throw new ImportRefused(
    `The clinic knows this patient as ${describe(known)}, but the file says ${describe(imported)}.`,
  );
}
