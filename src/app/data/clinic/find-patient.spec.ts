import { doc, setDoc } from 'firebase/firestore';

import type { LocalClinic } from '../../testing/local-clinic.ts';
import { openLocalClinic } from '../../testing/local-clinic.ts';
import { findByNhsNumber } from './find-patient.ts';

describe('Finding a patient by NHS number', () => {
  let clinic: LocalClinic;

  beforeAll(async () => {
    clinic = await openLocalClinic();
    const registered = { patientId: 'maya-roberts', createdBy: 'cora', createdAt: new Date() };
    await setDoc(doc(clinic.owner, 'clinics/northgate/nhsNumbers/9990000018'), registered);
  });

  afterAll(() => clinic.close());

  it('tells a coordinator who has the number, and that nobody has', async () => {
    const db = clinic.as('cora');
    expect(await findByNhsNumber(db, 'northgate', '9990000018')).toBe('maya-roberts');
    expect(await findByNhsNumber(db, 'northgate', '9990000026')).toBeNull();
  });

  it('is refused to a specialist of the same clinic', async () => {
    const found = findByNhsNumber(clinic.as('rosa'), 'northgate', '9990000018');
    await expectAsync(found).toBeRejectedWith(jasmine.objectContaining({ code: 'permission-denied' }));
  });

  it('fails where no server answers, rather than saying that nobody has it', async () => {
    await expectAsync(findByNhsNumber(clinic.unreachable(), 'northgate', '9990000018')).toBeRejected();
  });
});
