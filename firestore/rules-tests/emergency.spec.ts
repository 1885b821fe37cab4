import { describe, it } from 'node:test';

import { collection, doc, getDoc, getDocs, query, Timestamp, where } from 'firebase/firestore/lite';

import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { Edit } from './app-commit.ts';
import { appCommit, send } from './app-commit.ts';
import type { Fields } from './clinic-documents.ts';
import { CLINIC, clinicDocuments, RECORD, SECTION } from './clinic-documents.ts';
import type { Forgery } from './forgery.ts';
import { behindThePatient, inStrand, itDeniesEach, onContent, onEvent, onRecord } from './forgery.ts';
import { guardedClinic } from './guarded-clinic.ts';
import { ADA, CORA, FAY, MAYA, NEIL, NINA } from './people.ts';
import { EMERGENCY, EMERGENCY_PATH } from './record-access.ts';
import { allows, denies } from './rules-server.ts';

const RECORD_PATH = `patients/${RECORD}`;
const OPENING: Edit = { collection: 'emergency', docId: NEIL.uid, discipline: 'neurology', patch: EMERGENCY };
const MINUTE_MS = 60_000;

const FORGERIES: Readonly<Record<string, Forgery>> = {
  'for a reason of nine characters': onContent({ reason: 'I need it' }),
  'for a reason of spaces': onContent({ reason: ' '.repeat(20) }),
  'for a reason of 501 characters': onContent({ reason: 'x'.repeat(501) }),
  'for a reason that is no text': onContent({ reason: 1234567890 }),
  'at a time that is none': onContent({ openedAt: 'now' }),
  'with an unknown key': onContent({ writes: true }),
  'in a strand of somebody else’s': inStrand('pain'),
  'without a word': ({ record }) => ({ record }),
  'behind the patient’s back': behindThePatient('team'),
  'without a trace among the last activities': ({ record, event }) => ({ record, event }),
  'as if imported': (commit) => onEvent({ source: 'imported' })(onRecord({ source: 'imported' })(commit)),
  'told as something else': onEvent({ kind: 'note.added' }),
};

describe('In an emergency', () => {
  const clinic = guardedClinic();

  function read(uid: string, path = '/sections/rheumatology'): Promise<unknown> {
    return getDoc(doc(clinic.database.as(uid), `${RECORD_PATH}${path}`));
  }

  async function openedAgo(minutes: number): Promise<void> {
    const updatedAt = Timestamp.fromMillis(Date.now() - minutes * MINUTE_MS);
    await clinic.database.put({ [EMERGENCY_PATH]: { ...clinicDocuments()[EMERGENCY_PATH], updatedAt } });
  }

  describe('a record is not opened', () => itDeniesEach(FORGERIES, OPENING, NEIL, () => clinic.server));

  it('a record is opened by staff of the clinic for themselves, and by nobody else', async () => {
    const own = (person: Actor): Edit => ({ ...OPENING, docId: person.uid, discipline: person.strand });
    await denies(clinic.save(NEIL, { ...OPENING, docId: NINA.uid }));
    for (const person of [ADA, MAYA]) await denies(clinic.save(person, own(person)));
    await denies(read(NEIL.uid));
    for (const person of [NEIL, NINA]) await allows(clinic.save(person, own(person)));
    await allows(read(NEIL.uid));
  });

  it('whoever is the patient opens nothing, whatever else they are to the clinic', async () => {
    const patient = clinicDocuments()[RECORD_PATH];
    await clinic.database.put({ [RECORD_PATH]: { ...patient, patientUid: NEIL.uid } });
    await denies(clinic.save(NEIL, OPENING));
    const signed = await appCommit(OPENING, { ...NEIL, name: MAYA.name }, clinicDocuments());
    await denies(send(clinic.database.as(NEIL.uid), onEvent({ source: 'patient' })(signed)));
    await clinic.database.put({ [RECORD_PATH]: { ...patient } });
    await allows(clinic.save(NEIL, OPENING));
  });

  it('somebody reads for an hour', async () => {
    await openedAgo(59);
    await allows(read(FAY.uid));
    await openedAgo(61);
    await denies(read(FAY.uid));
    await denies(read(FAY.uid, ''));
  });

  it('somebody reads what the team reads, but nothing restricted, and writes nothing', async () => {
    for (const path of ['', '/team/rosa', '/consents/rheumatology', '/notes/open', '/sections/coordination']) {
      await allows(read(FAY.uid, path));
    }
    for (const path of ['/restricted/formulation', '/proxies/leo', '/presence/rosa']) await denies(read(FAY.uid, path));
    const sections = collection(clinic.database.as(FAY.uid), `${RECORD_PATH}/sections`);
    await allows(getDocs(query(sections, where('visibility', 'in', ['everyone', 'team']))));
    await denies(
      clinic.save(FAY, { collection: 'sections', docId: 'physiotherapy', discipline: 'physiotherapy', patch: SECTION }),
    );
  });

  it('reading ends with the membership of the clinic', async () => {
    const path = `clinics/${CLINIC}/members/${FAY.uid}`;
    await allows(read(FAY.uid));
    for (const fields of [{ active: false }, { roles: ['admin'] }] satisfies Fields[]) {
      await clinic.database.put({ [path]: { ...clinicDocuments()[path], ...fields } });
      await denies(read(FAY.uid));
    }
  });

  it('each opening is for a reason of its own and is told again', async () => {
    const again: Edit = {
      ...OPENING,
      docId: FAY.uid,
      discipline: 'physiotherapy',
      patch: { openedAt: '2026-05-05T11:00:00Z' },
    };
    const { record, event } = await appCommit(again, FAY, clinicDocuments());
    for (const part of [{ record, event }, { record }]) await denies(send(clinic.database.as(FAY.uid), part));
    await denies(clinic.save(FAY, { ...again, patch: { ...again.patch, reason: 'Again.' } }));
    await denies(clinic.save(NEIL, again));
    const membership = `clinics/${CLINIC}/members/${FAY.uid}`;
    await clinic.database.put({ [membership]: { ...clinicDocuments()[membership], active: false } });
    await denies(clinic.save(FAY, again));
    await clinic.database.put({ [membership]: { ...clinicDocuments()[membership] } });
    await allows(clinic.save(FAY, again));
  });

  it('who opened it is shown to the patient and the team', async () => {
    const list = (uid: string) => getDocs(collection(clinic.database.as(uid), `${RECORD_PATH}/emergency`));
    for (const uid of [MAYA.uid, CORA.uid]) await allows(list(uid));
    for (const uid of [FAY.uid, NEIL.uid, ADA.uid, 'leo']) await denies(list(uid));
    await allows(read(NEIL.uid, `/emergency/${NEIL.uid}`));
    for (const uid of [ADA.uid, 'olga']) await denies(read(uid, `/emergency/${uid}`));
    await denies(read(NEIL.uid, `/emergency/${FAY.uid}`));
  });
});
