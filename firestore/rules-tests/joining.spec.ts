import { describe, it } from 'node:test';

import { doc, getDoc, serverTimestamp, setDoc, updateDoc } from 'firebase/firestore/lite';

import type { InvitationKind } from '../../src/app/domain/clinic/invitation.ts';
import type { Write } from './app-commit.ts';
import { sendWrites, tampered } from './app-commit.ts';
import { CLINIC, clinicDocuments, RECORD } from './clinic-documents.ts';
import { invitationPath, INVITATIONS, UNCLAIMED_RECORD } from './clinic-requests.ts';
import { FORGED_JOININGS } from './forged-joinings.ts';
import { guardedClinic } from './guarded-clinic.ts';
import type { Joining } from './joining.ts';
import { joining } from './joining.ts';
import { GAIL } from './people.ts';
import { LONG_AGO } from './record-of.ts';
import { allows, denies } from './rules-server.ts';

const KINDS = Object.keys(INVITATIONS) as InvitationKind[];

/** What each kind opens. */
const OPENED: Readonly<Record<InvitationKind, string>> = {
  member: `clinics/${CLINIC}/members/rosa`,
  patient: `patients/${UNCLAIMED_RECORD}`,
  proxy: `patients/${RECORD}/sections/rheumatology`,
};

const FREE_RECORD = 'patients/free';

/** What somebody might slip in beside what they are invited to. */
function extrasOf(kind: InvitationKind): Readonly<Record<string, Write>> {
  const { user } = joining(kind, 'zoe');
  const { opened: membership } = joining('member', 'zoe');
  const { opened: account } = joining('proxy', 'zoe');
  const plain = { roles: [], discipline: null, updatedBy: GAIL.uid };
  return {
    'account of somebody else': user,
    'membership of somebody else': tampered(membership, { updatedBy: GAIL.uid }),
    'proxy’s account of somebody else': account,
    ...(kind !== 'member' && {
      membership: { ...tampered(membership, plain), path: `clinics/${CLINIC}/members/${GAIL.uid}` },
    }),
    ...(kind !== 'proxy' && {
      'proxy’s account': {
        ...tampered(account, { proxyId: null, patientId: UNCLAIMED_RECORD }),
        path: `patients/${UNCLAIMED_RECORD}/proxyAccounts/${GAIL.uid}`,
      },
    }),
    'record of somebody else': { method: 'update', path: FREE_RECORD, data: { patientUid: GAIL.uid } },
    'proxy’s account for another record': {
      ...tampered(account, { patientId: 'free' }),
      path: `${FREE_RECORD}/proxyAccounts/${GAIL.uid}`,
    },
  };
}

describe('Taking up an invitation', () => {
  const clinic = guardedClinic();

  function join({ claim, user, opened }: Partial<Joining>, uid = GAIL.uid, token = {}): Promise<void> {
    const writes = [claim, user, opened].filter((write) => write !== undefined);
    return sendWrites(clinic.database.as(uid, token), writes);
  }

  for (const kind of KINDS) {
    const honest = joining(kind, GAIL.uid);

    it(`opens what a ${kind} is invited to, and nothing before`, async () => {
      const read = () => getDoc(doc(clinic.database.as(GAIL.uid), OPENED[kind]));
      await denies(read());
      await allows(join(honest));
      await allows(read());
      await denies(join(honest));
    });

    it(`is one commit of its three parts (${kind})`, async () => {
      for (const part of ['claim', 'user', 'opened'] as const) {
        const { [part]: only, ...others } = honest;
        await denies(join({ [part]: only }));
        await denies(join(others));
      }
      await allows(join(honest));
    });

    it(`asks for the proven address (${kind})`, async () => {
      await denies(join(honest, GAIL.uid, { email_verified: false }));
      await denies(join(honest, GAIL.uid, { email: 'gail@example.com' }));
      await denies(join(joining(kind, 'zoe'), 'zoe'));
      await allows(join(honest));
    });

    for (const [why, fields] of [
      ['is over', { expiresAt: LONG_AGO }],
      ['was taken back', { revokedAt: LONG_AGO }],
      ['somebody has taken up', { claimedBy: 'zoe', claimedAt: LONG_AGO }],
    ] as const) {
      it(`is too late where it ${why} (${kind})`, async () => {
        await clinic.database.put({
          [invitationPath(kind)]: { ...clinicDocuments()[invitationPath(kind)], ...fields },
        });
        await denies(join(honest));
        await clinic.database.put({ [invitationPath(kind)]: { ...clinicDocuments()[invitationPath(kind)] } });
        await allows(join(honest));
      });
    }

    for (const [how, [part, fields]] of Object.entries(FORGED_JOININGS[kind])) {
      it(`is refused ${how} (${kind})`, async () => {
        await denies(join({ ...honest, [part]: tampered(honest[part], fields) }));
        await allows(join(honest));
      });
    }

    it(`does not open what another kind opens (${kind})`, async () => {
      for (const other of KINDS.filter((name) => name !== kind)) {
        const { opened } = joining(other, GAIL.uid);
        await denies(join({ ...honest, opened }));
        await denies(join({ claim: honest.claim, user: joining(other, GAIL.uid).user, opened }));
      }
      await allows(join(honest));
    });
  }

  for (const kind of KINDS) {
    for (const [what, extra] of Object.entries(extrasOf(kind))) {
      it(`opens no ${what} besides (${kind})`, async () => {
        await clinic.database.put({ [FREE_RECORD]: { ...clinicDocuments()[`patients/${UNCLAIMED_RECORD}`] } });
        const { claim, user, opened } = joining(kind, GAIL.uid);
        await denies(sendWrites(clinic.database.as(GAIL.uid), [claim, user, opened, extra]));
        await allows(sendWrites(clinic.database.as(GAIL.uid), [claim, user, opened]));
      });
    }
  }

  it('does not rewrite what was offered', async () => {
    const { claim, user, opened } = joining('member', GAIL.uid);
    const more = { roles: ['admin'], discipline: null };
    await denies(join({ claim: tampered(claim, more), user, opened: tampered(opened, more) }));
    await allows(join({ claim, user, opened }));
  });

  it('does not take a record over from the patient who has its account', async () => {
    const path = `patients/${UNCLAIMED_RECORD}`;
    await clinic.database.put({ [path]: { ...clinicDocuments()[path], patientUid: 'tom' } });
    await denies(join(joining('patient', GAIL.uid)));
  });

  it('is not open to an account that is something to the clinic already', async () => {
    const email = 'gail@example.org';
    await denies(join(joining('member', 'rosa'), 'rosa', { email }));
    await allows(join(joining('member', 'zoe'), 'zoe', { email }));
  });

  it('is the only way to a user document, and none leads back', async () => {
    const user = { clinicId: CLINIC, patientId: null, proxyFor: null, displayName: 'Zoe' };
    await denies(setDoc(doc(clinic.database.as('zoe'), 'users/zoe'), user));
    await denies(setDoc(doc(clinic.database.as('zoe'), 'users/zoe'), { ...user, invitationId: INVITATIONS.member }));
    await denies(updateDoc(doc(clinic.database.as('maya'), 'users/maya'), { patientId: 'tom-ellis' }));
    await denies(updateDoc(doc(clinic.database.as('maya'), `patients/${RECORD}`), { patientUid: null }));
    const claim = { claimedBy: 'zoe', claimedAt: serverTimestamp() };
    await denies(updateDoc(doc(clinic.database.as('zoe'), invitationPath('member')), claim));
  });
});
