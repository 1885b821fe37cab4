import { describe, it } from 'node:test';

import { collection, deleteDoc, doc, getDocs, serverTimestamp, setDoc, Timestamp } from 'firebase/firestore/lite';

import type { Fields } from './clinic-documents.ts';
import { clinicDocuments, RECORD } from './clinic-documents.ts';
import { member } from './clinic-people.ts';
import { guardedClinic } from './guarded-clinic.ts';
import { PETE, ROSA } from './people.ts';
import { presence } from './record-access.ts';
import { allows, denies } from './rules-server.ts';

const RECORD_PATH = `patients/${RECORD}`;

describe('Being here', () => {
  const clinic = guardedClinic();

  function announce(uid: string, fields: Fields = {}, entry = uid): Promise<void> {
    const told = { ...presence(PETE.name, PETE.strand), at: serverTimestamp(), ...fields };
    return setDoc(doc(clinic.database.as(uid), `${RECORD_PATH}/presence/${entry}`), told);
  }

  for (const [what, fields] of Object.entries({
    'another clinic': { clinicId: 'southside' },
    'another patient': { patientId: 'tom-ellis' },
    'another name': { name: ROSA.name },
    'a strand of somebody else’s': { strand: 'rheumatology' },
    'a section that is none': { section: 'everywhere' },
    'another time': { at: Timestamp.fromMillis(0) },
    'an unknown key': { typing: true },
  }) satisfies [string, Fields][]) {
    it(`is not told with ${what}`, async () => {
      await clinic.database.put(member(PETE.uid, PETE.name, ['specialist'], 'pain', { clinicId: 'southside' }));
      await denies(announce(PETE.uid, fields));
      await allows(announce(PETE.uid));
      await allows(announce(PETE.uid, { section: 'coordination' }));
    });
  }

  it('is told of oneself alone, and taken back by oneself', async () => {
    await denies(announce(PETE.uid, {}, 'rosa'));
    await denies(deleteDoc(doc(clinic.database.as(PETE.uid), `${RECORD_PATH}/presence/rosa`)));
    await allows(deleteDoc(doc(clinic.database.as(ROSA.uid), `${RECORD_PATH}/presence/rosa`)));
    await allows(announce(PETE.uid));
  });

  it('is seen and told by the team alone', async () => {
    const list = (uid: string) => getDocs(collection(clinic.database.as(uid), `${RECORD_PATH}/presence`));
    for (const uid of ['pete', 'cora']) await allows(list(uid));
    for (const uid of ['maya', 'fay', 'sam', 'leo', 'ada']) await denies(list(uid));
    await clinic.database.put({ [RECORD_PATH]: { ...clinicDocuments()[RECORD_PATH], teamUids: ['cora'] } });
    await denies(announce(PETE.uid));
    await denies(deleteDoc(doc(clinic.database.as(ROSA.uid), `${RECORD_PATH}/presence/rosa`)));
  });
});
