import { doc, updateDoc } from 'firebase/firestore';

import { hear } from '../../testing/hear.ts';
import type { LocalClinic } from '../../testing/local-clinic.ts';
import { openLocalClinic } from '../../testing/local-clinic.ts';
import { watchAccount } from './watch-account.ts';

describe('watching an account', () => {
  let clinic: LocalClinic;

  beforeEach(async () => (clinic = await openLocalClinic()));
  afterEach(() => clinic.close());

  it('finds the membership of staff', async () => {
    const account = hear(watchAccount(clinic.as('rosa'), { uid: 'rosa', email: 'rosa@northgate.example' }));
    expect(await account.first(() => true)).toEqual({
      uid: 'rosa',
      email: 'rosa@northgate.example',
      displayName: 'Rosa Ahmed',
      clinicId: 'northgate',
      member: {
        uid: 'rosa',
        clinicId: 'northgate',
        name: 'Rosa Ahmed',
        roles: ['specialist'],
        discipline: 'rheumatology',
        active: true,
      },
      patientId: null,
      proxyFor: null,
    });
    account.stop();
  });

  it('finds the record of a patient, who is nobody’s staff', async () => {
    const account = hear(watchAccount(clinic.as('maya'), { uid: 'maya', email: '' }));
    const { member, patientId } = await account.first(() => true);
    expect({ member, patientId }).toEqual({ member: null, patientId: 'maya-roberts' });
    account.stop();
  });

  it('loses the membership when it ends', async () => {
    const account = hear(watchAccount(clinic.as('rosa'), { uid: 'rosa', email: '' }));
    await account.first(({ member }) => member !== null);
    await updateDoc(doc(clinic.owner, 'clinics/northgate/members/rosa'), { active: false });
    expect((await account.first(({ member }) => member === null)).patientId).toBeNull();
    account.stop();
  });

  it('knows no more than the address of somebody without documents', async () => {
    const account = hear(watchAccount(clinic.as('eve'), { uid: 'eve', email: 'eve@elsewhere.example' }));
    const { displayName, member, patientId } = await account.first(() => true);
    expect({ displayName, member, patientId }).toEqual({
      displayName: 'eve@elsewhere.example',
      member: null,
      patientId: null,
    });
    account.stop();
  });
});
