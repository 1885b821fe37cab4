import { describe, it } from 'node:test';

import {
  collection,
  doc,
  getDoc,
  getDocs,
  query,
  serverTimestamp,
  Timestamp,
  updateDoc,
  where,
} from 'firebase/firestore/lite';

import type { InvitationKind } from '../../src/app/domain/clinic/invitation.ts';
import type { Fields } from './clinic-documents.ts';
import { CLINIC, clinicDocuments } from './clinic-documents.ts';
import { invitationPath } from './clinic-requests.ts';
import { guardedClinic } from './guarded-clinic.ts';
import { ADA, CORA, MAYA, ROSA } from './people.ts';
import { allows, denies } from './rules-server.ts';

describe('An invitation that was sent', () => {
  const clinic = guardedClinic();

  function revoke(kind: InvitationKind, uid: string, fields: Fields = {}): Promise<void> {
    return updateDoc(doc(clinic.database.as(uid), invitationPath(kind)), { revokedAt: serverTimestamp(), ...fields });
  }

  it('is taken back by who sent it, and an administrator takes back those of the staff', async () => {
    await denies(revoke('member', ADA.uid, { revokedAt: Timestamp.fromMillis(0) }));
    await denies(revoke('member', ADA.uid, { email: 'ada@example.org' }));
    for (const uid of [ROSA.uid, MAYA.uid]) await denies(revoke('member', uid));
    await denies(revoke('patient', ADA.uid));
    await denies(revoke('proxy', CORA.uid));
    await allows(revoke('member', ADA.uid));
    await allows(revoke('patient', CORA.uid));
    await allows(revoke('proxy', MAYA.uid));
    await denies(revoke('member', ADA.uid));
  });

  it('is not taken back from who has taken it up', async () => {
    await clinic.database.put({ [invitationPath('member')]: { ...stored('member'), claimedBy: 'gail' } });
    await denies(revoke('member', ADA.uid));
  });

  it('is read by who sent it and by whoever has proven that the address is theirs', async () => {
    const read = (uid: string | null, token = {}) =>
      getDoc(doc(clinic.database.as(uid, token), invitationPath('patient')));
    for (const uid of ['ada', 'rosa', 'maya', 'olga', null]) await denies(read(uid));
    await denies(read('gail', { email_verified: false }));
    await denies(read('gail', { email: 'gail.green@example.org' }));
    await allows(read('gail'));
    await allows(read('zoe', { email: 'Gail@Example.org' }));
    await allows(read('cora'));
  });

  it('is closed to who sent it once they have left', async () => {
    const path = `clinics/${CLINIC}/members/cora`;
    await clinic.database.put({ [path]: { ...clinicDocuments()[path], active: false } });
    await denies(getDoc(doc(clinic.database.as('cora'), invitationPath('patient'))));
  });

  it('is listed to who sent it, and those of the staff to administrators', async () => {
    const list = (uid: string, field: string, value: string) => {
      const invitations = collection(clinic.database.as(uid), `clinics/${CLINIC}/invitations`);
      const open = [where('claimedBy', '==', null), where('revokedAt', '==', null)];
      return getDocs(query(invitations, where(field, '==', value), ...open));
    };
    await allows(list('ada', 'kind', 'member'));
    for (const kind of ['patient', 'proxy']) await denies(list('ada', 'kind', kind));
    for (const uid of ['cora', 'maya']) await allows(list(uid, 'createdBy', uid));
    await denies(list('cora', 'createdBy', 'maya'));
    for (const uid of ['gail', 'olga', 'ada']) await denies(list(uid, 'createdBy', uid));
    await denies(list('gail', 'email', 'gail@example.org'));
  });

  function stored(kind: InvitationKind): Fields {
    return { ...clinicDocuments()[invitationPath(kind)] };
  }
});
