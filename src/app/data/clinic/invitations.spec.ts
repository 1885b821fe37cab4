import type { Firestore } from 'firebase/firestore';
import { doc, getDoc, setDoc, Timestamp, updateDoc } from 'firebase/firestore';

import type { Invitation } from '../../domain/clinic/invitation.ts';
import type { NewInvitation } from '../../domain/clinic/new-invitation.ts';
import { hear } from '../../testing/hear.ts';
import type { LocalClinic } from '../../testing/local-clinic.ts';
import { openLocalClinic } from '../../testing/local-clinic.ts';
import { claimInvitation, findInvitation } from './claim-invitation.ts';
import { createInvitation, revokeInvitation } from './invite.ts';
import { watchInvitations } from './watch-invitations.ts';

const PLACE = { clinicId: 'northgate', id: 'a-random-text-of-a-length' };
const CORA = { uid: 'cora', name: 'Cora Bell' };
const EMAIL = 'gwen.price@northgate.example';
const GWEN: NewInvitation = {
  kind: 'member',
  email: EMAIL,
  name: 'Gwen Price',
  roles: ['specialist'],
  discipline: 'physiotherapy',
  patientId: null,
  proxyId: null,
};

describe('Inviting somebody', () => {
  let clinic: LocalClinic;

  beforeEach(async () => {
    clinic = await openLocalClinic();
  });
  afterEach(() => clinic.close());

  function asGwen(claims: Readonly<Record<string, unknown>> = {}): Firestore {
    return clinic.as('gwen', { email: EMAIL, email_verified: true, ...claims });
  }

  async function found(db: Firestore): Promise<Invitation> {
    const invitation = await findInvitation(db, PLACE);
    if (typeof invitation === 'string') throw new Error(`The invitation was not found: ${invitation}`);
    return invitation;
  }

  it('makes an invitation that its addressee alone finds, for a fortnight at most', async () => {
    expect(await createInvitation(clinic.as('cora'), PLACE, GWEN, CORA)).toBe('done');
    const invitation = await found(asGwen());
    expect(invitation.createdByName).toBe('Cora Bell');
    const days = (Date.parse(invitation.expiresAt) - Date.parse(invitation.createdAt)) / 86_400_000;
    expect(days).toBeGreaterThan(13);
    expect(days).toBeLessThanOrEqual(14);
    expect(await findInvitation(clinic.as('else', { email: 'e@x.example', email_verified: true }), PLACE)).toBe(
      'refused',
    );
    expect(await findInvitation(asGwen({ email_verified: false }), PLACE)).toBe('refused');
    expect(await findInvitation(asGwen(), { ...PLACE, id: 'another-text-of-that-length' })).toBe('refused');
  });

  it('is not for a specialist to do', async () => {
    expect(await createInvitation(clinic.as('rosa'), PLACE, GWEN, { uid: 'rosa', name: 'Rosa Ahmed' })).toBe('refused');
  });

  it('opens to a colleague what it says, once', async () => {
    await createInvitation(clinic.as('cora'), PLACE, GWEN, CORA);
    const gwen = asGwen();
    const invitation = await found(gwen);
    expect(await claimInvitation(gwen, invitation, 'gwen')).toBe('done');
    const member = await getDoc(doc(gwen, 'clinics/northgate/members/gwen'));
    expect(member.data()).toEqual(jasmine.objectContaining({ discipline: 'physiotherapy', active: true }));
    expect((await getDoc(doc(gwen, 'users/gwen'))).get('clinicId')).toBe('northgate');
    expect((await found(gwen)).claimedBy).toBe('gwen');
    expect(await claimInvitation(asGwen(), invitation, 'gwen')).toBe('refused');
  });

  it('opens to a patient their own record', async () => {
    await updateDoc(doc(clinic.owner, 'patients/maya-roberts'), { patientUid: null });
    const toMaya: NewInvitation = {
      ...GWEN,
      kind: 'patient',
      name: 'Maya Roberts',
      roles: [],
      discipline: null,
      patientId: 'maya-roberts',
    };
    expect(await createInvitation(clinic.as('cora'), PLACE, toMaya, CORA)).toBe('done');
    const gwen = asGwen();
    expect(await claimInvitation(gwen, await found(gwen), 'gwen')).toBe('done');
    expect((await getDoc(doc(gwen, 'patients/maya-roberts'))).get('patientUid')).toBe('gwen');
  });

  it('opens to somebody close to a patient what the patient ticked', async () => {
    const grant = { name: 'Leo Roberts', relation: 'Husband', sees: ['pain'], from: '2026-05-01', to: null };
    await setDoc(doc(clinic.owner, 'patients/maya-roberts/proxies/leo-roberts'), { content: grant });
    const toLeo: NewInvitation = {
      ...GWEN,
      kind: 'proxy',
      name: 'Leo Roberts',
      roles: [],
      discipline: null,
      patientId: 'maya-roberts',
      proxyId: 'leo-roberts',
    };
    const maya = { uid: 'maya', name: 'Maya Roberts' };
    expect(await createInvitation(clinic.as('cora'), PLACE, toLeo, CORA)).toBe('refused');
    expect(await createInvitation(clinic.as('maya'), PLACE, toLeo, maya)).toBe('done');
    const gwen = asGwen();
    expect(await claimInvitation(gwen, await found(gwen), 'gwen')).toBe('done');
    expect((await getDoc(doc(gwen, 'users/gwen'))).get('proxyFor')).toBe('maya-roberts');
    expect((await getDoc(doc(gwen, 'patients/maya-roberts/proxyAccounts/gwen'))).get('proxyId')).toBe('leo-roberts');
  });

  it('can be taken back, and then opens nothing', async () => {
    await createInvitation(clinic.as('cora'), PLACE, GWEN, CORA);
    const open = hear(watchInvitations(clinic.as('cora'), { clinicId: 'northgate', createdBy: 'cora' }));
    expect((await open.first(({ upserted }) => upserted.length > 0)).upserted[0]?.name).toBe('Gwen Price');
    const invitation = await found(asGwen());
    expect(await revokeInvitation(clinic.as('cora'), PLACE)).toBe('done');
    expect((await open.first(({ removed }) => removed.length > 0)).removed).toEqual([PLACE.id]);
    expect(await claimInvitation(asGwen(), invitation, 'gwen')).toBe('refused');
    open.stop();
  });

  it('shows an administrator the staff who are invited, and no patient', async () => {
    const administrator = { name: 'Ada Quinn', roles: ['admin'], discipline: null, active: true };
    const byAdministrator = { updatedBy: 'administrator', updatedAt: Timestamp.now() };
    await setDoc(doc(clinic.owner, 'clinics/northgate/members/ada'), { ...administrator, ...byAdministrator });
    await createInvitation(clinic.as('cora'), PLACE, GWEN, CORA);
    const staff = hear(watchInvitations(clinic.as('ada'), { clinicId: 'northgate', kind: 'member' }));
    expect((await staff.first(({ upserted }) => upserted.length > 0)).upserted[0]?.email).toBe(EMAIL);
    staff.stop();
    const all = hear(watchInvitations(clinic.as('ada'), { clinicId: 'northgate', createdBy: 'cora' }));
    expect(await all.failure()).toBeInstanceOf(Error);
  });
});
