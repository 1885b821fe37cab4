import { after, before, beforeEach, describe, it } from 'node:test';

import {
  collection,
  doc,
  getDoc,
  getDocs,
  query,
  serverTimestamp,
  setDoc,
  Timestamp,
  updateDoc,
  where,
} from 'firebase/firestore/lite';

import type { Fields } from './clinic-documents.ts';
import { CLINIC, clinicDocuments } from './clinic-documents.ts';
import { member } from './clinic-people.ts';
import { handover } from './clinic-requests.ts';
import type { GuardedDatabase, RulesServer } from './rules-server.ts';
import { allows, denies, startRulesServer } from './rules-server.ts';

const HANDOVERS = `clinics/${CLINIC}/handovers`;

describe('What is handed to a coordinator', () => {
  let server: RulesServer;
  let database: GuardedDatabase;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  beforeEach(async () => {
    database = await server.open({ ...clinicDocuments(), ...member('dora', 'Dora Lane', ['coordinator'], null) });
  });

  function give(uid: string, fields: Fields = {}, id = 'new'): Promise<void> {
    const data = { ...handover('cora'), createdAt: serverTimestamp(), ...fields };
    return setDoc(doc(database.as(uid), `${HANDOVERS}/${id}`), data);
  }

  function finish(uid: string, id: string, fields: Fields = {}): Promise<void> {
    return updateDoc(doc(database.as(uid), `${HANDOVERS}/${id}`), {
      doneBy: uid,
      doneAt: serverTimestamp(),
      ...fields,
    });
  }

  for (const [what, fields] of Object.entries({
    'of another clinic': { clinicId: 'southside' },
    'of no known kind': { kind: 'order' },
    'of what is no patient’s id': { patientId: 'a/b' },
    'of no patient': { patientId: null },
    'in a colleague’s name': { fromUid: 'rosa' },
    'under another name': { fromName: 'Dr Rosa Ahmed' },
    'to somebody who coordinates nothing': { toUid: 'rosa' },
    'to a coordinator of another clinic': { toUid: 'olga' },
    'to a coordinator who has left': { toUid: 'ivan' },
    'to nobody': { toUid: null },
    'about nothing': { about: ' ' },
    'about something of 201 characters': { about: 'x'.repeat(201) },
    'without words': { text: '' },
    'of 8,001 characters': { text: 'x'.repeat(8001) },
    'on another day': { createdAt: Timestamp.fromMillis(0) },
    'as done by somebody': { doneBy: 'cora' },
    'as done at some time': { doneAt: Timestamp.fromMillis(0) },
    'with an unknown key': { urgent: true },
  }) satisfies [string, Fields][]) {
    it(`is not given ${what}`, async () => {
      await denies(give('nina', fields));
      await allows(give('nina'));
    });
  }

  it('is given by care staff of the clinic, also for a record that they may not read', async () => {
    for (const [uid, fromName] of [
      ['ada', 'Ada Quinn'],
      ['olga', 'Dr Olga Lund'],
      ['ivan', 'Dr Ivan Petrov'],
      ['maya', 'Maya Roberts'],
    ] as const) {
      await denies(give(uid, { fromUid: uid, fromName }));
    }
    await allows(give('nina', { kind: 'access-request', patientId: 'nobody', toUid: '' }));
    await denies(give('nina', {}, 'a b'));
  });

  it('is not changed or read by who gave it', async () => {
    await allows(give('nina'));
    await denies(give('nina', { text: 'Something else.' }));
    await denies(getDoc(doc(database.as('nina'), `${HANDOVERS}/new`)));
  });

  it('is read by the coordinator it is for, or by any where it names none', async () => {
    const read = (uid: string, id: string) => getDoc(doc(database.as(uid), `${HANDOVERS}/${id}`));
    await allows(read('cora', 'for-cora'));
    await denies(read('dora', 'for-cora'));
    for (const uid of ['cora', 'dora']) await allows(read(uid, 'for-any'));
    for (const uid of ['ada', 'rosa', 'olga', 'maya']) await denies(read(uid, 'for-any'));
  });

  it('is listed to a coordinator, as theirs and as anybody’s', async () => {
    const list = (uid: string, ...to: string[]) => {
      const open = where('doneAt', '==', null);
      return getDocs(query(collection(database.as(uid), HANDOVERS), where('toUid', 'in', to), open));
    };
    await allows(list('cora', 'cora', ''));
    await denies(list('dora', 'cora', ''));
    for (const uid of ['ada', 'nina', 'olga']) await denies(list(uid, uid, ''));
    await denies(getDocs(collection(database.as('cora'), HANDOVERS)));
  });

  it('is done once, by the coordinator whom it was for', async () => {
    await denies(finish('dora', 'for-cora'));
    await denies(finish('nina', 'for-any'));
    for (const fields of [
      { doneBy: 'dora' },
      { doneAt: Timestamp.fromMillis(0) },
      { text: 'Gone.' },
    ] satisfies Fields[]) {
      await denies(finish('cora', 'for-cora', fields));
    }
    await allows(finish('cora', 'for-cora'));
    await denies(finish('cora', 'for-cora'));
    await allows(finish('dora', 'for-any'));
  });
});
