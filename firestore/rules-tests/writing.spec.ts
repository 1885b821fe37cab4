import { describe, it } from 'node:test';

import { deleteDoc, doc, setDoc, updateDoc } from 'firebase/firestore/lite';

import type { Edit } from './app-commit.ts';
import { appCommit, send, sendWrites, tampered } from './app-commit.ts';
import { BLANK_RECORD, CLINIC, clinicDocuments, PATIENT_GOAL, PROBLEM, RECORD, SECTION } from './clinic-documents.ts';
import { guardedClinic } from './guarded-clinic.ts';
import { CORA, MAYA, NEIL, PETE, ROSA } from './people.ts';
import { allows, denies } from './rules-server.ts';

const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString();
const TOMORROW = new Date(Date.now() + 86_400_000).toISOString();
const PATIENT_PATH = `patients/${RECORD}`;

const OWN_EDIT: Edit = section('rheumatology', { plainText: 'We looked at it again.' });
const HEADER: Edit = {
  collection: 'patients',
  docId: RECORD,
  discipline: 'coordination',
  patch: { planStatus: 'paused' },
};
const IMPORT: Edit = { ...problem('from-file'), source: 'imported' };

describe('Writing', () => {
  const clinic = guardedClinic();

  describe('a section', () => {
    it('is open to its own discipline alone', async () => {
      for (const person of [PETE, CORA, MAYA]) await denies(clinic.save(person, OWN_EDIT));
      await allows(clinic.save(ROSA, OWN_EDIT));
    });

    it('is closed to an owner whose account is switched off', async () => {
      await clinic.database.put({ [`clinics/${CLINIC}/members/rosa`]: member({ active: false }) });
      await denies(clinic.save(ROSA, OWN_EDIT));
      await clinic.database.put({ [`clinics/${CLINIC}/members/rosa`]: member({ active: true }) });
      await allows(clinic.save(ROSA, OWN_EDIT));
    });

    it('is closed to a specialist of its discipline who is not on the team', async () => {
      const fresh = section('neurology', SECTION);
      await denies(clinic.save(NEIL, fresh));
      const access = { members: { neurology: [NEIL.uid] }, consents: { neurology: 'given' }, teamUids: [NEIL.uid] };
      await clinic.database.put({ [PATIENT_PATH]: { ...clinicDocuments()[PATIENT_PATH], ...access } });
      await allows(clinic.save(NEIL, fresh));
    });

    it('is closed to an owner who is no longer a specialist', async () => {
      await clinic.database.put({ [`clinics/${CLINIC}/members/rosa`]: member({ roles: ['coordinator'] }) });
      await denies(clinic.save(ROSA, OWN_EDIT));
    });

    it('is signed with the name that the membership bears now', async () => {
      await clinic.database.put({ [`clinics/${CLINIC}/members/rosa`]: member({ name: 'Prof. Rosa Ahmed' }) });
      await denies(clinic.save(ROSA, OWN_EDIT));
      await allows(clinic.save({ ...ROSA, name: 'Prof. Rosa Ahmed' }, OWN_EDIT));
    });

    it('bears the name of its strand', async () => {
      const misplaced = { ...section('rheumatology', SECTION), docId: 'extra', patientId: BLANK_RECORD };
      await denies(clinic.save(ROSA, misplaced));
      const fresh = { ...misplaced, docId: 'rheumatology' };
      await denies(clinic.save(ROSA, { ...fresh, discipline: 'pain' }));
      await denies(clinic.save(ROSA, { ...fresh, source: 'imported' }));
      await allows(clinic.save(ROSA, fresh));
    });

    it('is for everyone, but coordination is for the team', async () => {
      const fresh = { patientId: BLANK_RECORD };
      await denies(clinic.save(ROSA, { ...section('rheumatology', SECTION), ...fresh, visibility: 'team' }));
      await allows(clinic.save(ROSA, { ...section('rheumatology', SECTION), ...fresh, visibility: 'everyone' }));
      await denies(clinic.save(CORA, { ...section('coordination', SECTION), ...fresh, visibility: 'everyone' }));
      await allows(clinic.save(CORA, { ...section('coordination', SECTION), ...fresh, visibility: 'team' }));
    });
  });

  describe('an import', () => {
    it('may say when something happened, if that is past', async () => {
      await denies(clinic.save(CORA, { ...IMPORT, at: TOMORROW }));
      await allows(clinic.save(CORA, { ...IMPORT, at: YESTERDAY }));
    });

    it('is the coordinator’s and may concern any strand', async () => {
      await denies(clinic.save(ROSA, IMPORT));
      await allows(clinic.save(CORA, { ...IMPORT, discipline: 'sleep' }));
      await allows(clinic.save(CORA, { ...IMPORT, docId: 'coordinated', discipline: 'coordination' }));
      await denies(clinic.save(CORA, { ...IMPORT, docId: 'other', discipline: 'astrology' as 'sleep' }));
    });

    it('does not reach the sections of the team', async () => {
      await denies(clinic.save(CORA, { ...section('pain', SECTION), source: 'imported' }));
      await allows(clinic.save(PETE, section('pain', SECTION)));
    });

    it('is not a way for the coordinator to type for a colleague', async () => {
      await denies(clinic.save(CORA, { ...IMPORT, source: 'typed' }));
      await allows(clinic.save(ROSA, { ...IMPORT, source: 'typed' }));
    });

    it('may be dated back by nobody who types', async () => {
      await denies(clinic.save(ROSA, { ...problem('typed'), at: YESTERDAY }));
      await allows(clinic.save(ROSA, problem('typed')));
    });
  });

  describe('as a patient', () => {
    const goal: Edit = { collection: 'goals', docId: 'swim', discipline: 'patient', patch: PATIENT_GOAL };

    it('reaches goals, but not the problems of the plan', async () => {
      await denies(clinic.save(MAYA, { ...problem('mine'), discipline: 'patient' }));
      await allows(clinic.save(MAYA, goal));
    });

    it('is never hidden from the patient', async () => {
      await denies(clinic.save(MAYA, { ...goal, visibility: 'team' }));
      await allows(clinic.save(MAYA, { ...goal, visibility: 'everyone' }));
    });

    it('is signed with the patient’s name', async () => {
      await denies(clinic.save({ ...MAYA, name: 'Maya R.' }, goal));
      await allows(clinic.save(MAYA, goal));
    });

    it('says that it is from the patient', async () => {
      const commit = await appCommit(goal, MAYA, clinicDocuments());
      await denies(clinic.save(MAYA, { ...goal, source: 'typed' }));
      await denies(
        send(clinic.database.as(MAYA.uid), { ...commit, event: tampered(commit.event, { source: 'typed' }) }),
      );
      await allows(clinic.save(MAYA, { ...goal, source: 'patient' }));
    });
  });

  it('the header of a plan is the coordinator’s of that patient', async () => {
    for (const person of [ROSA, MAYA]) await denies(clinic.save(person, HEADER));
    await clinic.database.put({ [PATIENT_PATH]: { ...clinicDocuments()[PATIENT_PATH], teamUids: ['rosa'] } });
    await denies(clinic.save(CORA, HEADER));
    await clinic.database.put({ [PATIENT_PATH]: { ...clinicDocuments()[PATIENT_PATH], teamUids: ['cora'] } });
    await allows(clinic.save(CORA, HEADER));
  });

  it('nothing is left to a coordinator whose account is switched off', async () => {
    const cora = clinicDocuments()[`clinics/${CLINIC}/members/cora`];
    await clinic.database.put({ [`clinics/${CLINIC}/members/cora`]: { ...cora, active: false } });
    for (const edit of [HEADER, IMPORT, section('coordination', { plainText: 'Waiting.' })])
      await denies(clinic.save(CORA, edit));
    await clinic.database.put({ [`clinics/${CLINIC}/members/cora`]: { ...cora, active: true } });
    for (const edit of [IMPORT, section('coordination', { plainText: 'Waiting.' })])
      await allows(clinic.save(CORA, edit));
  });

  it('nothing is left to a coordinator who is not on the team', async () => {
    await clinic.database.put({ [PATIENT_PATH]: { ...clinicDocuments()[PATIENT_PATH], teamUids: ['rosa'] } });
    for (const edit of [HEADER, IMPORT, section('coordination', { plainText: 'Waiting.' })])
      await denies(clinic.save(CORA, edit));
  });

  it('nothing of a record is ever deleted but who is here now', async () => {
    const paths = Object.keys(clinicDocuments()).filter(
      (path) => path.startsWith(PATIENT_PATH) && !path.includes('/presence/'),
    );
    for (const path of paths) {
      for (const person of [ROSA, CORA, MAYA]) await denies(deleteDoc(doc(clinic.database.as(person.uid), path)));
    }
  });

  for (const [collection, docId, patch] of [
    ['problems', 'open', { clinicalStatus: 'remission' }],
    ['goals', 'clinical', { lifecycle: 'completed' }],
    ['interventions', 'amitriptyline', { endedOn: '2026-05-01' }],
    ['sessions', 'first', { on: '2026-05-07' }],
    ['findings', 'rheumatology', { sss: 9 }],
    ['measures', 'worst-pain', { value: 6 }],
  ] as const) {
    it(`an item of the ${collection} changes only with its event and to the next revision`, async () => {
      const edit: Edit = { collection, docId, discipline: 'rheumatology', patch };
      const commit = await appCommit(edit, ROSA, clinicDocuments());
      await denies(send(clinic.database.as(ROSA.uid), { record: commit.record }));
      await denies(send(clinic.database.as(ROSA.uid), { ...commit, record: tampered(commit.record, { rev: 3 }) }));
      await denies(
        send(clinic.database.as(ROSA.uid), { ...commit, record: tampered(commit.record, { visibility: 'team' }) }),
      );
      await allows(send(clinic.database.as(ROSA.uid), commit));
    });
  }

  it('an event is never rewritten', async () => {
    const path = `${PATIENT_PATH}/events/sections-rheumatology-1`;
    await denies(updateDoc(doc(clinic.database.as(ROSA.uid), path), { title: 'Rewritten' }));
    await denies(setDoc(doc(clinic.database.as(ROSA.uid), path), { ...clinicDocuments()[path] }));
  });

  it('eight changes fit into one commit', async () => {
    const commits = await Promise.all(
      Array.from({ length: 8 }, (_, number) => appCommit(problem(`new-${number}`), ROSA, clinicDocuments())),
    );
    const activity = commits.at(-1)?.activity;
    const writes = commits.flatMap(({ record, event }) => [record, event]);
    await allows(sendWrites(clinic.database.as(ROSA.uid), activity ? [...writes, activity] : writes));
  });
});

function section(strand: 'rheumatology' | 'pain' | 'neurology' | 'coordination', patch: Edit['patch']): Edit {
  return { collection: 'sections', docId: strand, discipline: strand, patch };
}

function problem(docId: string): Edit {
  return { collection: 'problems', docId, discipline: 'rheumatology', patch: PROBLEM };
}

function member(fields: Record<string, unknown>): Record<string, unknown> {
  return { ...clinicDocuments()[`clinics/${CLINIC}/members/rosa`], ...fields };
}
