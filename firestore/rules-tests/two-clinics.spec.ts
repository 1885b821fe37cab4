import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';

import { doc, serverTimestamp, setDoc, Timestamp, updateDoc } from 'firebase/firestore/lite';

import type { Edit } from './app-commit.ts';
import { appCommit, send, sendWrites } from './app-commit.ts';
import type { Fields } from './clinic-documents.ts';
import { CLINIC, clinicDocuments, PATIENT, RECORD } from './clinic-documents.ts';
import { invitation, OPENS } from './clinic-requests.ts';
import { ADA, CORA, MAYA, ROSA } from './people.ts';
import { presence } from './record-access.ts';
import type { GuardedDatabase, RulesServer } from './rules-server.ts';
import { allows, denies, startRulesServer } from './rules-server.ts';

const OTHER_CLINIC = 'southside';
const TOMORROW = Timestamp.fromMillis(Date.now() + 86_400_000);
const NUMBER = PATIENT['nhsNumber'] as string;

describe('Somebody of two clinics', () => {
  let server: RulesServer;
  let database: GuardedDatabase;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  beforeEach(async () => {
    const documents = clinicDocuments();
    const membership = (uid: string) => ({
      [`clinics/${OTHER_CLINIC}/members/${uid}`]: { ...documents[`clinics/${CLINIC}/members/${uid}`] },
    });
    const memberships = { ...membership(ROSA.uid), ...membership(CORA.uid), ...membership(ADA.uid) };
    database = await server.open({ ...documents, ...memberships });
  });

  function invite(kind: 'member' | 'proxy', uid: string, clinicId: string, fields: Fields = {}): Promise<void> {
    const own = { createdAt: serverTimestamp(), expiresAt: TOMORROW, clinicId };
    const sent = { ...invitation(kind, uid, OPENS[kind]), ...own, ...fields };
    return setDoc(doc(database.as(uid), `clinics/${clinicId}/invitations/an-invitation-of-a-${kind}`), sent);
  }

  function register(clinicId: string, number: string): Promise<void> {
    const data = { patientId: RECORD, createdBy: CORA.uid, createdAt: serverTimestamp() };
    const path = `clinics/${clinicId}/nhsNumbers/${number}`;
    return sendWrites(database.as(CORA.uid), [{ method: 'set', path, data }]);
  }

  it('invites in the clinic that the invitation names', async () => {
    await denies(invite('member', ADA.uid, CLINIC, { clinicId: OTHER_CLINIC }));
    await allows(invite('member', ADA.uid, CLINIC));
  });

  it('invites a proxy where the patient belongs', async () => {
    await denies(invite('proxy', MAYA.uid, OTHER_CLINIC));
    await allows(invite('proxy', MAYA.uid, CLINIC));
  });

  it('invites nobody at an address of more than 320 characters', async () => {
    const addressOf = (length: number) => `${'x'.repeat(length - '@example.org'.length)}@example.org`;
    await denies(invite('member', ADA.uid, CLINIC, { email: addressOf(321) }));
    await allows(invite('member', ADA.uid, CLINIC, { email: addressOf(320) }));
  });

  it('is here for the clinic of the patient', async () => {
    const announce = (clinicId: string) =>
      setDoc(doc(database.as(ROSA.uid), `patients/${RECORD}/presence/rosa`), {
        ...presence(ROSA.name, ROSA.strand),
        clinicId,
        at: serverTimestamp(),
      });
    await denies(announce(OTHER_CLINIC));
    await allows(announce(CLINIC));
  });

  it('registers the number that the patient bears, where the patient belongs', async () => {
    await denies(register(OTHER_CLINIC, NUMBER));
    await denies(register(CLINIC, '9990000034'));
    await allows(register(CLINIC, NUMBER));
  });

  it('registers a number again for whom it stands already, and in nobody else’s name', async () => {
    const path = `clinics/${CLINIC}/nhsNumbers/${NUMBER}`;
    await database.put({ [path]: { patientId: RECORD, createdBy: 'ada', createdAt: TOMORROW } });
    await denies(updateDoc(doc(database.as(CORA.uid), path), { createdBy: ROSA.uid }));
    await allows(register(CLINIC, NUMBER));
  });

  it('registers nothing where a patient gives a number up', async () => {
    const patch = { nhsNumber: null };
    const edit: Edit = { collection: 'patients', docId: RECORD, discipline: 'coordination', patch };
    const { record, event, registration } = await appCommit(edit, CORA, clinicDocuments());
    assert.equal(registration, undefined);
    await denies(send(database.as(ROSA.uid), { record, event }));
    await allows(send(database.as(CORA.uid), { record, event }));
  });
});
