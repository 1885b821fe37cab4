import { describe, it } from 'node:test';

import { doc, serverTimestamp, setDoc, Timestamp } from 'firebase/firestore/lite';

import type { Actor } from '../../src/app/domain/access/actor.ts';
import type { InvitationKind } from '../../src/app/domain/clinic/invitation.ts';
import type { Fields } from './clinic-documents.ts';
import { CLINIC, clinicDocuments, RECORD } from './clinic-documents.ts';
import { member } from './clinic-people.ts';
import { invitation, OPENS } from './clinic-requests.ts';
import { guardedClinic } from './guarded-clinic.ts';
import { ADA, CORA, MAYA, ROSA } from './people.ts';
import { allows, denies } from './rules-server.ts';

const DAY_MS = 86_400_000;
const INVITERS: Readonly<Record<InvitationKind, Actor>> = { member: ADA, patient: CORA, proxy: MAYA };
const inDays = (days: number) => Timestamp.fromMillis(Date.now() + days * DAY_MS);

const FAULTS: Readonly<Record<InvitationKind, Readonly<Record<string, Fields>>>> = {
  member: {
    'of another clinic': { clinicId: 'southside' },
    'of no known kind': { kind: 'guest' },
    'to an address in capitals': { email: 'Gail@example.org' },
    'to what is no address': { email: 'gail' },
    'to an address of 321 characters': { email: `${'x'.repeat(309)}@example.org` },
    'to no address': { email: null },
    'without a name': { name: ' ' },
    'in a colleague’s name': { createdBy: 'cora' },
    'under another name': { createdByName: 'Cora Bell' },
    'of another day': { createdAt: Timestamp.fromMillis(0) },
    'for fifteen days': { expiresAt: inDays(15) },
    'that is over': { expiresAt: inDays(-1) },
    'that somebody has taken up': { claimedBy: 'gail' },
    'that was taken up once': { claimedAt: inDays(-1) },
    'that is taken back': { revokedAt: inDays(-1) },
    'with an unknown key': { note: 'Welcome' },
    'without a role': { roles: [], discipline: null },
    'of an unknown role': { roles: ['specialist', 'owner'] },
    'of four roles': { roles: ['specialist', 'specialist', 'admin', 'coordinator'] },
    'of a role outside a list': { roles: 'specialist' },
    'of a specialist without a discipline': { discipline: null },
    'of a specialist of no known discipline': { discipline: 'astrology' },
    'of a coordinator with a discipline': { roles: ['coordinator'] },
    'to a patient’s record': { patientId: RECORD },
    'to a grant': { proxyId: 'gail' },
  },
  patient: {
    'to a record that has its account': { patientId: RECORD },
    'to no record': { patientId: null },
    'to a record that is not there': { patientId: 'nobody' },
    'under another name': { createdByName: 'Ada Quinn' },
    'with a role': { roles: ['admin'] },
    'with a discipline': { discipline: 'pain' },
    'to a grant': { proxyId: 'gail' },
  },
  proxy: {
    'of no known kind': { kind: 'guest' },
    'to a record of somebody else’s': { patientId: 'tom-ellis' },
    'to a grant that is not there': { proxyId: 'nobody' },
    'under another name': { createdByName: 'Cora Bell' },
    'with a role': { roles: ['admin'] },
    'with a discipline': { discipline: 'pain' },
  },
};

describe('An invitation', () => {
  const clinic = guardedClinic();

  function invite(kind: InvitationKind, by: Actor, fields: Fields = {}, id = 'a-new-invitation-id-x'): Promise<void> {
    const told = { createdByName: by.name, createdAt: serverTimestamp(), expiresAt: inDays(13) };
    const data = { ...invitation(kind, by.uid, OPENS[kind]), ...told, ...fields };
    return setDoc(doc(clinic.database.as(by.uid), `clinics/${CLINIC}/invitations/${id}`), data);
  }

  for (const [kind, faults] of Object.entries(FAULTS) as [InvitationKind, Record<string, Fields>][]) {
    for (const [what, fields] of Object.entries(faults)) {
      it(`of a ${kind} is not sent ${what}`, async () => {
        await denies(invite(kind, INVITERS[kind], fields));
        await allows(invite(kind, INVITERS[kind]));
      });
    }
  }

  it('has an id that nobody guesses', async () => {
    for (const id of ['x'.repeat(19), 'x'.repeat(65), 'x'.repeat(19) + '.'])
      await denies(invite('member', ADA, {}, id));
    for (const id of ['x'.repeat(20), 'x'.repeat(64)]) await allows(invite('member', ADA, {}, id));
  });

  it('to specialists is a coordinator’s too, to other roles an administrator’s', async () => {
    const admin = { roles: ['admin'], discipline: null };
    for (const fields of [admin, { roles: ['specialist', 'admin'] }]) await denies(invite('member', CORA, fields));
    await allows(invite('member', CORA));
    await allows(invite('member', ADA, admin, 'another-invitation-id'));
    await denies(invite('member', ROSA));
  });

  it('to a record is sent by who coordinates it, in the clinic of the record', async () => {
    await clinic.database.put(member('dora', 'Dora Lane', ['coordinator'], null));
    await denies(invite('patient', { uid: 'dora', name: 'Dora Lane', strand: 'coordination' }));
    await denies(invite('patient', ADA));
    const path = `patients/${String(OPENS.patient['patientId'])}`;
    await clinic.database.put({ [path]: { ...clinicDocuments()[path], clinicId: 'southside' } });
    await clinic.database.put(member('cora', CORA.name, ['coordinator'], null, { clinicId: 'southside' }));
    await denies(invite('patient', CORA));
  });

  it('stands in the clinic of the record, and says so', async () => {
    const elsewhere = (clinicId: string) => {
      const told = { createdByName: MAYA.name, createdAt: serverTimestamp(), expiresAt: inDays(13), clinicId };
      const path = 'clinics/southside/invitations/a-new-invitation-id-x';
      return setDoc(doc(clinic.database.as(MAYA.uid), path), {
        ...invitation('proxy', MAYA.uid, OPENS.proxy),
        ...told,
      });
    };
    for (const clinicId of ['northgate', 'southside']) await denies(elsewhere(clinicId));
    await allows(invite('proxy', MAYA));
  });

  it('to a grant that has ended is not sent', async () => {
    const path = `patients/${RECORD}/proxies/gail`;
    const grant = clinicDocuments()[path];
    const ended = { ...grant, content: { ...(grant?.['content'] as Fields), to: '2026-05-01' } };
    await clinic.database.put({ [path]: ended });
    await denies(invite('proxy', MAYA));
  });
});
