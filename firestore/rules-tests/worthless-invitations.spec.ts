import { describe, it } from 'node:test';

import type { InvitationKind } from '../../src/app/domain/clinic/invitation.ts';
import type { Write } from './app-commit.ts';
import { sendWrites, tampered } from './app-commit.ts';
import type { Fields } from './clinic-documents.ts';
import { CLINIC, clinicDocuments, RECORD } from './clinic-documents.ts';
import { member } from './clinic-people.ts';
import {
  invitation,
  invitationPath,
  INVITATIONS,
  OPENS,
  UNCLAIMED_GRANT,
  UNCLAIMED_RECORD,
} from './clinic-requests.ts';
import { guardedClinic } from './guarded-clinic.ts';
import { joining } from './joining.ts';
import { ADA, CORA, GAIL, MAYA, ROSA } from './people.ts';
import { allows, denies } from './rules-server.ts';

describe('An invitation that has come to be worthless', () => {
  const clinic = guardedClinic();

  function join(kind: InvitationKind): Promise<void> {
    const { claim, user, opened } = joining(kind, GAIL.uid);
    return sendWrites(clinic.database.as(GAIL.uid), [claim, user, opened]);
  }

  for (const [what, { uid, name }, kind, roles, active] of [
    ['a deactivated administrator', ADA, 'member', ['admin'], false],
    ['an administrator who is none any more', ADA, 'member', [], true],
    ['a deactivated coordinator', CORA, 'patient', ['coordinator'], false],
    ['a coordinator who is none any more', CORA, 'patient', ['admin'], true],
  ] as const) {
    it(`lets nobody in once its sender is ${what}`, async () => {
      await clinic.database.put(member(uid, name, roles, null, { active }));
      await denies(join(kind));
      await clinic.database.put(member(uid, name, [kind === 'member' ? 'admin' : 'coordinator'], null));
      await allows(join(kind));
    });
  }

  it('lets in specialists where a coordinator sent it, and others only where an administrator did', async () => {
    const { claim, user, opened } = joining('member', GAIL.uid);
    const invited = { roles: ['coordinator'], discipline: null };
    const asCoordinator = [claim, user, tampered(opened, invited)];
    await clinic.database.put({ [invitationPath('member')]: invitation('member', CORA.uid, invited) });
    await denies(sendWrites(clinic.database.as(GAIL.uid), asCoordinator));
    await clinic.database.put({ [invitationPath('member')]: invitation('member', CORA.uid, OPENS.member) });
    await allows(join('member'));
  });

  it('lets no patient in once its sender coordinates that plan no longer', async () => {
    const path = `patients/${UNCLAIMED_RECORD}`;
    const patient = { ...clinicDocuments()[path] };
    await clinic.database.put({ [path]: { ...patient, members: { coordination: [ROSA.uid] } } });
    await denies(join('patient'));
    await clinic.database.put({ [path]: patient });
    await allows(join('patient'));
  });

  it('lets no proxy in once the patient has ended the grant', async () => {
    const path = `patients/${RECORD}/proxies/${UNCLAIMED_GRANT}`;
    const grant = { ...clinicDocuments()[path] };
    await clinic.database.put({ [path]: { ...grant, content: { ...(grant['content'] as Fields), to: '2026-05-05' } } });
    await denies(join('proxy'));
    await clinic.database.put({ [path]: grant });
    await allows(join('proxy'));
  });

  it('is taken up in one clinic, be there one of the same name in another', async () => {
    const { claim, user, opened } = joining('patient', GAIL.uid);
    const elsewhere = (write: Write): Write => ({ ...write, path: write.path.replace(CLINIC, 'southside') });
    const { opened: membership } = joining('member', GAIL.uid);
    const there = `clinics/southside/invitations/${INVITATIONS.patient}`;
    const invited = { ...invitation('member', ADA.uid, OPENS.member), clinicId: 'southside' };
    await clinic.database.put({
      [there]: invited,
      ...member(ADA.uid, ADA.name, ['admin'], null, { clinicId: 'southside' }),
    });
    const joins = [elsewhere(claim), tampered(user, { clinicId: 'southside', patientId: null }), elsewhere(membership)];
    await denies(sendWrites(clinic.database.as(GAIL.uid), [...joins, claim, opened]));
    await allows(sendWrites(clinic.database.as(GAIL.uid), joins));
    await denies(sendWrites(clinic.database.as(GAIL.uid), [claim, opened]));
  });

  it('is taken up by the account that names it, not on the way to another', async () => {
    const { claim, user, opened } = joining('member', GAIL.uid);
    await denies(sendWrites(clinic.database.as(GAIL.uid), [claim, user, opened, joining('patient', GAIL.uid).claim]));
    await allows(join('member'));
  });

  it('makes nobody but its addressee the patient', async () => {
    const { claim, user, opened } = joining('patient', GAIL.uid);
    await clinic.database.put({ [user.path]: user.data });
    for (const patientUid of [CORA.uid, MAYA.uid, '']) {
      await denies(sendWrites(clinic.database.as(GAIL.uid), [claim, tampered(opened, { patientUid })]));
    }
    await allows(sendWrites(clinic.database.as(GAIL.uid), [claim, opened]));
  });
});
