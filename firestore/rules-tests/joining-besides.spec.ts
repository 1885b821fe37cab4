import { after, before, beforeEach, describe, it } from 'node:test';

import type { InvitationKind } from '../../src/app/domain/clinic/invitation.ts';
import type { Write } from './app-commit.ts';
import { sendWrites, tampered } from './app-commit.ts';
import { CLINIC, clinicDocuments, RECORD } from './clinic-documents.ts';
import { invitationPath, INVITATIONS, UNCLAIMED_RECORD } from './clinic-requests.ts';
import { joining } from './joining.ts';
import { GAIL } from './people.ts';
import { LONG_AGO } from './record-of.ts';
import type { GuardedDatabase, RulesServer } from './rules-server.ts';
import { allows, denies, startRulesServer } from './rules-server.ts';

const KINDS = Object.keys(INVITATIONS) as InvitationKind[];
const OTHER_RECORD = 'patients/nobodys-yet';
const [MEMBER, PATIENT, PROXY] = (['member', 'patient', 'proxy'] as const).map((kind) => joining(kind, GAIL.uid)) as [
  Joining,
  Joining,
  Joining,
];
type Joining = ReturnType<typeof joining>;

/** What else somebody could try to open on the way. */
const BESIDES: Readonly<Record<string, readonly [kind: InvitationKind, write: Write]>> = {
  'a membership of somebody else’s': ['member', { ...MEMBER.opened, path: `clinics/${CLINIC}/members/zoe` }],
  'an account of somebody else’s': ['member', { ...MEMBER.user, path: 'users/zoe' }],
  'a membership, as a patient': ['patient', tampered(MEMBER.opened, { roles: [], discipline: null })],
  'an account with a proxy’s grant, as a patient': [
    'patient',
    {
      ...tampered(PROXY.opened, { patientId: UNCLAIMED_RECORD, proxyId: null }),
      path: `patients/${UNCLAIMED_RECORD}/proxyAccounts/gail`,
    },
  ],
  'another record, as its patient': ['patient', { ...PATIENT.opened, path: OTHER_RECORD }],
  'the record, as its patient, with a proxy’s invitation': ['proxy', { ...PATIENT.opened, path: `patients/${RECORD}` }],
  'a grant in another record': [
    'proxy',
    { ...tampered(PROXY.opened, { patientId: 'tom-ellis' }), path: 'patients/tom-ellis/proxyAccounts/gail' },
  ],
  'a grant for somebody else': ['proxy', { ...PROXY.opened, path: `patients/${RECORD}/proxyAccounts/zoe` }],
};

describe('Whoever takes up an invitation', () => {
  let server: RulesServer;
  let database: GuardedDatabase;

  before(async () => {
    server = await startRulesServer();
  });

  after(() => server.close());

  beforeEach(async () => {
    const documents = clinicDocuments();
    const [own, unclaimed] = [documents[`patients/${RECORD}`], documents[`patients/${UNCLAIMED_RECORD}`]];
    const records = { [`patients/${RECORD}`]: { ...own, patientUid: null }, [OTHER_RECORD]: { ...unclaimed } };
    database = await server.open({ ...documents, ...records });
  });

  function write(...writes: readonly Write[]): Promise<void> {
    return sendWrites(database.as(GAIL.uid), writes);
  }

  for (const [what, [kind, besides]] of Object.entries(BESIDES)) {
    it(`does not open ${what} besides`, async () => {
      const { claim, user, opened } = joining(kind, GAIL.uid);
      await denies(write(claim, user, opened, besides));
      await allows(write(claim, user, opened));
    });
  }

  for (const kind of KINDS) {
    const { claim, user, opened } = joining(kind, GAIL.uid);

    it(`opens nothing with one that was taken up long ago (${kind})`, async () => {
      const invitation = clinicDocuments()[invitationPath(kind)];
      await database.put({ [invitationPath(kind)]: { ...invitation, claimedBy: GAIL.uid, claimedAt: LONG_AGO } });
      await database.put({ 'users/gail': user.data });
      await denies(write(opened));
      await database.remove('users/gail');
      await denies(write(user, opened));
      await database.put({ [invitationPath(kind)]: { ...invitation } });
      await allows(write(claim, user, opened));
    });

    it(`gets no second account after the first (${kind})`, async () => {
      await allows(write(claim, user, opened));
      await database.remove('users/gail');
      await denies(write(user));
    });
  }
});
