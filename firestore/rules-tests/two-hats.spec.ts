import { after, before, describe, it } from 'node:test';

import { doc, getDoc } from 'firebase/firestore/lite';

import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { Edit } from './app-commit.ts';
import { appCommit, send, tampered } from './app-commit.ts';
import { CLINIC, clinicDocuments, PATIENT_GOAL, PROBLEM, RECORD } from './clinic-documents.ts';
import { CORA, ROSA } from './people.ts';
import type { RulesServer } from './rules-server.ts';
import { allows, denies, startRulesServer } from './rules-server.ts';

const RECORD_PATH = `patients/${RECORD}`;
const HEADER: Edit = {
  collection: 'patients',
  docId: RECORD,
  discipline: 'coordination',
  patch: { planStatus: 'paused' },
};
const COORDINATION: Edit = section('coordination');
const IMPORT: Edit = {
  collection: 'problems',
  docId: 'new',
  discipline: 'sleep',
  source: 'imported',
  patch: PROBLEM,
};

describe('Somebody who could pass for two', () => {
  let server: RulesServer;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  for (const [what, edit] of Object.entries({ header: HEADER, coordination: COORDINATION, import: IMPORT })) {
    it(`does not coordinate their own plan as its patient (${what})`, async () => {
      const database = await server.open(clinicDocuments());
      const patient = clinicDocuments()[RECORD_PATH];
      await database.put({ [RECORD_PATH]: { ...patient, patientUid: CORA.uid } });
      const commit = await appCommit(edit, CORA, clinicDocuments());
      await denies(send(database.as(CORA.uid), commit));
      const signed = await appCommit(edit, { ...CORA, name: 'Maya Roberts' }, clinicDocuments());
      const asPatient = { ...signed, event: tampered(signed.event, { source: 'patient' }) };
      await denies(send(database.as(CORA.uid), asPatient));
      await database.put({ [RECORD_PATH]: { ...patient } });
      await allows(send(database.as(CORA.uid), commit));
    });
  }

  it('meets their own record as its patient alone', async () => {
    const documents = clinicDocuments();
    const database = await server.open(documents);
    const own = { collection: 'sections', docId: 'rheumatology', discipline: 'rheumatology' } as const;
    const commit = await appCommit(
      { ...own, patch: { plainText: 'Mine.' } },
      { ...ROSA, name: 'Maya Roberts' },
      documents,
    );
    const asPatient = { ...commit, event: tampered(commit.event, { source: 'patient' }) };
    const read = (path: string) => getDoc(doc(database.as(ROSA.uid), `${RECORD_PATH}/${path}`));
    const forStaff = ['notes/open', 'sections/coordination', 'presence/rosa', 'problems/new'];
    for (const path of forStaff) await allows(read(path));
    await database.put({ [RECORD_PATH]: { ...documents[RECORD_PATH], patientUid: ROSA.uid } });
    for (const path of forStaff) await denies(read(path));
    await denies(send(database.as(ROSA.uid), asPatient));
    for (const path of ['sections/rheumatology', 'goals/new']) await allows(read(path));
  });

  for (const discipline of ['patient', 'coordination', null]) {
    it(`does not write as ${discipline} by a membership of that discipline`, async () => {
      const database = await server.open(clinicDocuments());
      const membership = `clinics/${CLINIC}/members/rosa`;
      await database.put({ [membership]: { ...clinicDocuments()[membership], discipline } });
      const strand = discipline as 'coordination';
      const typed: Edit = { collection: 'problems', docId: 'new', discipline: strand, source: 'typed', patch: PROBLEM };
      for (const edit of [typed, section('patient')]) {
        await denies(send(database.as(ROSA.uid), await appCommit(edit, ROSA, clinicDocuments())));
      }
      await database.put({ [membership]: { ...clinicDocuments()[membership] } });
      const own: Edit = { ...typed, discipline: 'rheumatology' };
      await allows(send(database.as(ROSA.uid), await appCommit(own, ROSA, clinicDocuments())));
    });
  }

  it('does not speak for the patient by importing', async () => {
    const database = await server.open(clinicDocuments());
    const words: Edit = { ...IMPORT, collection: 'goals', discipline: 'patient', patch: PATIENT_GOAL };
    const save = async (edit: Edit, person: Actor) =>
      send(database.as(person.uid), await appCommit(edit, person, clinicDocuments()));
    for (const visibility of ['everyone', 'team'] as const) await denies(save({ ...words, visibility }, CORA));
    await allows(save({ ...words, discipline: 'sleep' }, CORA));
  });
});

function section(strand: 'patient' | 'coordination'): Edit {
  return { collection: 'sections', docId: strand, discipline: strand, patch: { clinicalText: 'Between us.' } };
}
