import { after, before, beforeEach, describe, it } from 'node:test';

import {
  collection,
  doc,
  getDocs,
  query,
  serverTimestamp,
  setDoc,
  Timestamp,
  updateDoc,
  where,
} from 'firebase/firestore/lite';

import type { Fields } from './clinic-documents.ts';
import { CLINIC, clinicDocuments, RECORD } from './clinic-documents.ts';
import { member } from './clinic-people.ts';
import type { GuardedDatabase, RulesServer } from './rules-server.ts';
import { allows, denies, startRulesServer } from './rules-server.ts';

const CLINIC_PATH = `clinics/${CLINIC}`;
const RECORD_PATH = `patients/${RECORD}`;

describe('An administrator', () => {
  let server: RulesServer;
  let database: GuardedDatabase;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  beforeEach(async () => {
    database = await server.open({ ...clinicDocuments(), ...member('abe', 'Abe Long', ['admin'], null) });
  });

  function change(path: string, fields: Fields, by = 'ada'): Promise<void> {
    return updateDoc(doc(database.as(by), path), { updatedBy: by, updatedAt: serverTimestamp(), ...fields });
  }

  describe('looks after members', () => {
    const rosa = `${CLINIC_PATH}/members/rosa`;

    for (const [what, fields] of Object.entries({
      'a name of nothing': { name: ' ' },
      'a name of 201 characters': { name: 'x'.repeat(201) },
      'no role': { roles: [], discipline: null },
      'an unknown role': { roles: ['specialist', 'owner'] },
      'a specialist of no discipline': { discipline: null },
      'a specialist of an unknown discipline': { discipline: 'astrology' },
      'a coordinator of a discipline': { roles: ['coordinator'] },
      'an unclear standing': { active: 'no' },
      'an unknown key': { patients: 3 },
      'a colleague’s signature': { updatedBy: 'abe' },
      'another time': { updatedAt: Timestamp.fromMillis(0) },
    }) satisfies [string, Fields][]) {
      it(`but leaves nobody with ${what}`, async () => {
        await denies(change(rosa, fields));
        await allows(change(rosa, { active: false }));
      });
    }

    it('gives and takes roles, disciplines and the membership itself', async () => {
      await allows(change(rosa, { roles: ['coordinator', 'specialist'], discipline: 'pain' }));
      await allows(change(rosa, { roles: ['admin'], discipline: null }));
      await allows(change(rosa, { active: false }));
      await allows(change(rosa, { active: true, name: 'Prof. Rosa Ahmed' }));
    });

    it('but not their own: a second administrator does', async () => {
      const ada = `${CLINIC_PATH}/members/ada`;
      const raised = { roles: ['admin', 'specialist'], discipline: 'psychology' };
      await denies(change(ada, raised));
      await denies(change(ada, { active: false }));
      await allows(change(ada, raised, 'abe'));
    });

    it('but not of another clinic, not once switched off, and not as a coordinator', async () => {
      await denies(change('clinics/southside/members/olga', { active: false }));
      await denies(change(rosa, { active: false }, 'cora'));
      await database.put({
        [`${CLINIC_PATH}/members/ada`]: { name: 'Ada Quinn', roles: ['admin'], discipline: null, active: false },
      });
      await denies(change(rosa, { active: false }));
      await allows(change(rosa, { active: false }, 'abe'));
    });

    it('but makes nobody a member without an invitation', async () => {
      const fields = { name: 'Tom Ellis', roles: ['specialist'], discipline: 'pain', active: true };
      const made = { ...fields, updatedBy: 'ada', updatedAt: serverTimestamp() };
      await denies(setDoc(doc(database.as('ada'), `${CLINIC_PATH}/members/tom`), made));
      await allows(setDoc(doc(database.as('ada'), `${CLINIC_PATH}/members/rosa`), made));
    });
  });

  describe('sets the switches of the clinic', () => {
    const switches = { promptsOn: false, autoScoringOn: false };

    for (const [what, fields] of Object.entries({
      'to what is neither on nor off': { switches: { ...switches, promptsOn: 'yes' } },
      'to what is neither off nor on': { switches: { ...switches, autoScoringOn: 1 } },
      'without one of them': { switches: { promptsOn: true } },
      'with one that is none': { switches: { ...switches, auditOn: false } },
      'with the name': { switches, name: 'Westend' },
      'with the time zone': { switches, timeZone: 'Asia/Tokyo' },
      'with a colleague’s signature': { switches, updatedBy: 'abe' },
      'at another time': { switches, updatedAt: Timestamp.fromMillis(0) },
    }) satisfies [string, Fields][]) {
      it(`but not ${what}`, async () => {
        await denies(change(CLINIC_PATH, fields));
        await allows(change(CLINIC_PATH, { switches }));
      });
    }

    it('but not of another clinic, and nobody else does', async () => {
      await denies(change('clinics/southside', { switches }));
      for (const by of ['cora', 'rosa', 'maya']) await denies(change(CLINIC_PATH, { switches }, by));
      await allows(change(CLINIC_PATH, { switches }));
    });
  });

  it('reads nothing of any patient', async () => {
    const names = ['sections', 'problems', 'goals', 'interventions', 'measures', 'events', 'notes', 'restricted'];
    const access = ['team', 'consents', 'proxies', 'proxyAccounts', 'emergency', 'presence', 'restrictedEvents'];
    for (const name of [...names, ...access]) {
      const stored = collection(database.as('ada'), `${RECORD_PATH}/${name}`);
      await denies(getDocs(stored));
      await denies(getDocs(query(stored, where('visibility', '==', 'everyone'))));
    }
    const handovers = collection(database.as('ada'), `${CLINIC_PATH}/handovers`);
    await denies(getDocs(query(handovers, where('toUid', 'in', ['', 'ada']))));
    await denies(getDocs(collection(database.as('ada'), `${CLINIC_PATH}/nhsNumbers`)));
  });
});
