import { describe, it } from 'node:test';

import { doc, getDoc, serverTimestamp } from 'firebase/firestore/lite';

import type { Edit, Write } from './app-commit.ts';
import { appCommit, send, sendWrites, tampered, writesOf } from './app-commit.ts';
import { clinicDocuments, PROBLEM, RECORD, RESTRICTED_NOTE } from './clinic-documents.ts';
import { guardedClinic } from './guarded-clinic.ts';
import { CORA, NINA, PAUL, ROSA } from './people.ts';
import { allows, denies } from './rules-server.ts';

const RECORD_PATH = `patients/${RECORD}`;
const RESTRICTED: Edit = {
  collection: 'restricted',
  docId: 'new',
  discipline: 'psychology',
  visibility: 'discipline',
  patch: RESTRICTED_NOTE,
};
const OPEN: Edit = { collection: 'problems', docId: 'new', discipline: 'rheumatology', patch: PROBLEM };
const HEADER: Edit = {
  collection: 'patients',
  docId: RECORD,
  discipline: 'coordination',
  patch: { planStatus: 'paused' },
};
const IMPORT: Edit = { ...OPEN, discipline: 'sleep', source: 'imported' };

describe('Each change is told once and where it belongs:', () => {
  const clinic = guardedClinic();

  for (const [what, edit, author, stream] of [
    ['what a discipline keeps to itself, not on the timeline as well', RESTRICTED, PAUL, 'events'],
    ['what everyone sees, not among what a discipline keeps to itself', OPEN, ROSA, 'restrictedEvents'],
  ] as const) {
    it(what, async () => {
      const commit = await appCommit(edit, author, clinicDocuments());
      const again: Write = { ...commit.event, path: commit.event.path.replace(/\w+vents/, stream) };
      await denies(sendWrites(clinic.database.as(author.uid), [...writesOf(commit), again]));
      await allows(send(clinic.database.as(author.uid), commit));
    });
  }

  it('what one discipline keeps to itself is not read by another that keeps such notes', async () => {
    const patient = clinicDocuments()[RECORD_PATH] as { readonly members: object };
    const members = { ...patient.members, nutrition: [NINA.uid] };
    await clinic.database.put({ [RECORD_PATH]: { ...patient, members, teamUids: [NINA.uid, PAUL.uid] } });
    const read = (uid: string, id: string) => getDoc(doc(clinic.database.as(uid), `${RECORD_PATH}/restricted/${id}`));
    await denies(read(NINA.uid, 'formulation'));
    await allows(read(NINA.uid, 'nothing'));
    await allows(read(PAUL.uid, 'formulation'));
  });

  it('a change of the header, not of a patient of another name', async () => {
    const commit = await appCommit(HEADER, CORA, clinicDocuments());
    const other = tampered(commit.event, { docId: 'somebody' });
    const again = { ...other, path: `${RECORD_PATH}/events/patients-somebody-2` };
    await denies(sendWrites(clinic.database.as(CORA.uid), [...writesOf(commit), again]));
    await allows(send(clinic.database.as(CORA.uid), commit));
  });

  it('a change of the header, not behind another that the patient sees', async () => {
    const header = await appCommit(HEADER, CORA, clinicDocuments());
    const seen = await appCommit(IMPORT, CORA, clinicDocuments());
    const { discipline } = IMPORT;
    const lastActivity = { at: serverTimestamp(), byName: CORA.name, discipline, eventId: 'problems-new-1' };
    const record = tampered(header.record, { lastActivity });
    const others = [record, seen.record, seen.event];
    await denies(sendWrites(clinic.database.as(CORA.uid), [...others, tampered(header.event, { audience: 'team' })]));
    await allows(sendWrites(clinic.database.as(CORA.uid), [...others, header.event]));
  });
});
