import { describe, it } from 'node:test';

import { doc, setDoc, Timestamp, updateDoc } from 'firebase/firestore/lite';

import type { Edit } from './app-commit.ts';
import { appCommit, send, tampered } from './app-commit.ts';
import { CLINIC, clinicDocuments, PATIENT, RECORD } from './clinic-documents.ts';
import { guardedClinic } from './guarded-clinic.ts';
import { CORA, MAYA, ROSA } from './people.ts';
import { allows, denies } from './rules-server.ts';

const PATIENT_PATH = `patients/${RECORD}`;
const HEADER: Edit = {
  collection: 'patients',
  docId: RECORD,
  discipline: 'coordination',
  patch: { planStatus: 'paused' },
};

describe('Who may see a patient', () => {
  const clinic = guardedClinic();

  for (const fields of [
    { teamUids: ['rosa', 'pete', 'cora', 'neil'] },
    { coordinatorUid: 'rosa' },
    { patientUid: 'tom' },
    { clinicId: 'southside' },
    { createdBy: 'cora' },
  ]) {
    it(`is not changed by writing ${Object.keys(fields).join()}, alone or in a proper commit`, async () => {
      const commit = await appCommit(HEADER, CORA, clinicDocuments());
      await denies(updateDoc(doc(clinic.database.as(CORA.uid), PATIENT_PATH), fields));
      await denies(send(clinic.database.as(CORA.uid), { ...commit, record: tampered(commit.record, fields) }));
      await allows(send(clinic.database.as(CORA.uid), commit));
    });
  }

  it('is not chosen by whoever creates the record', async () => {
    const fresh: Edit = {
      collection: 'patients',
      docId: 'new',
      patientId: 'new',
      discipline: 'coordination',
      patch: PATIENT,
    };
    const commit = await appCommit(fresh, CORA, clinicDocuments());
    const faults = [
      { teamUids: ['cora', 'neil'] },
      { teamUids: [] },
      { members: { coordination: ['cora'], pain: ['pete'] } },
      { consents: { pain: 'given' } },
      { coordinatorUid: 'rosa' },
      { patientUid: 'tom' },
      { clinicId: 'southside' },
      { rev: 2 },
      { createdAt: Timestamp.fromMillis(0) },
      { lastActivity: null },
      { consent: 'given' },
    ];
    for (const fields of faults) {
      await denies(send(clinic.database.as(CORA.uid), { ...commit, record: tampered(commit.record, fields) }));
    }
    await denies(send(clinic.database.as(CORA.uid), { record: commit.record }));
    await denies(send(clinic.database.as(CORA.uid), { event: commit.event }));
    for (const told of [{ after: { ...PATIENT, familyName: 'Smith' } }, { before: PATIENT }, { after: {} }]) {
      await denies(send(clinic.database.as(CORA.uid), { ...commit, event: tampered(commit.event, told) }));
    }
    const longAgo = { ...commit, event: tampered(commit.event, { source: 'imported', at: Timestamp.fromMillis(0) }) };
    await denies(send(clinic.database.as(CORA.uid), longAgo));
    await allows(send(clinic.database.as(CORA.uid), commit));
  });

  it('is written by a coordinator, typed or imported, with a number or without', async () => {
    const fresh: Edit = {
      collection: 'patients',
      docId: 'new',
      patientId: 'new',
      discipline: 'coordination',
      source: 'imported',
      patch: { ...PATIENT, nhsNumber: null },
    };
    await denies(send(clinic.database.as(ROSA.uid), await appCommit(fresh, ROSA, clinicDocuments())));
    await allows(send(clinic.database.as(CORA.uid), await appCommit(fresh, CORA, clinicDocuments())));
  });

  it('is not changed through the care team, the membership or the user document', async () => {
    for (const [person, path] of [
      [CORA, `${PATIENT_PATH}/team/neil`],
      [CORA, `clinics/${CLINIC}/members/cora`],
      [MAYA, `clinics/${CLINIC}/members/maya`],
      [MAYA, 'users/maya'],
    ] as const) {
      await denies(
        setDoc(doc(clinic.database.as(person.uid), path), { name: person.name, roles: ['coordinator'], active: true }),
      );
    }
  });
});
