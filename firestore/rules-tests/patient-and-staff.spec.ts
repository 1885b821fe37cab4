import { describe, it } from 'node:test';

import { collection, doc, getDoc, getDocs, serverTimestamp, setDoc } from 'firebase/firestore/lite';

import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { Edit } from './app-commit.ts';
import { appCommit, send } from './app-commit.ts';
import { clinicDocuments, MEASURE, NOTE, RECORD } from './clinic-documents.ts';
import { onEvent } from './forgery.ts';
import { guardedClinic } from './guarded-clinic.ts';
import { MAYA, NEIL, PAUL, ROSA } from './people.ts';
import { EMERGENCY, presence } from './record-access.ts';
import { allows, denies } from './rules-server.ts';

const RECORD_PATH = `patients/${RECORD}`;

describe('Who is the patient of a record, though they work at the clinic,', () => {
  const clinic = guardedClinic();

  /** Refused to the patient, and allowed to the same person where the patient is somebody else. */
  async function isClosedToThePatient({ uid }: Actor, request: () => Promise<unknown>): Promise<void> {
    const patient = clinicDocuments()[RECORD_PATH];
    await clinic.database.put({ [RECORD_PATH]: { ...patient, patientUid: uid } });
    await denies(request());
    await clinic.database.put({ [RECORD_PATH]: { ...patient } });
    await allows(request());
  }

  it('does not see who else is here, nor is seen', async () => {
    const entries = () => collection(clinic.database.as(ROSA.uid), `${RECORD_PATH}/presence`);
    const told = { ...presence(ROSA.name, ROSA.strand), at: serverTimestamp() };
    await isClosedToThePatient(ROSA, () => getDocs(entries()));
    await isClosedToThePatient(ROSA, () => setDoc(doc(entries(), ROSA.uid), told));
  });

  it('does not read what their own discipline keeps to itself', async () => {
    const note = () => doc(clinic.database.as(PAUL.uid), `${RECORD_PATH}/restricted/formulation`);
    await isClosedToThePatient(PAUL, () => getDoc(note()));
  });

  it('opens their own record by no emergency', async () => {
    const opening: Edit = { collection: 'emergency', docId: NEIL.uid, discipline: 'neurology', patch: EMERGENCY };
    await isClosedToThePatientOrSigned(NEIL, opening);
  });

  it('writes in no strand of the team', async () => {
    await isClosedToThePatientOrSigned(ROSA, {
      collection: 'measures',
      docId: 'new',
      discipline: 'rheumatology',
      patch: MEASURE,
    });
  });

  it('takes no note back', async () => {
    const path = `${RECORD_PATH}/notes/open`;
    const retraction: Edit = {
      collection: 'notes',
      docId: 'open',
      discipline: 'rheumatology',
      visibility: 'team',
      patch: { status: 'entered-in-error' },
    };
    await clinic.database.put({ [path]: { ...clinicDocuments()[path], content: NOTE } });
    await isClosedToThePatientOrSigned(ROSA, retraction);
  });

  /** Neither as the person that they are to the clinic nor with the patient's signature under it. */
  async function isClosedToThePatientOrSigned(person: Actor, edit: Edit): Promise<void> {
    const patient = clinicDocuments()[RECORD_PATH];
    const honest = await appCommit(edit, person, clinicDocuments());
    const asPatient = await appCommit({ ...edit, source: 'typed' }, { ...person, name: MAYA.name }, clinicDocuments());
    await clinic.database.put({ [RECORD_PATH]: { ...patient, patientUid: person.uid } });
    const signed = onEvent({ source: 'patient' })(asPatient);
    for (const commit of [honest, signed]) await denies(send(clinic.database.as(person.uid), commit));
    await clinic.database.put({ [RECORD_PATH]: { ...patient } });
    await allows(send(clinic.database.as(person.uid), honest));
  }
});
