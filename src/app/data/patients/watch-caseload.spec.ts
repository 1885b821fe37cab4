import { arrayUnion, doc, updateDoc } from 'firebase/firestore';

import { hear } from '../../testing/hear.ts';
import type { LocalClinic } from '../../testing/local-clinic.ts';
import { openLocalClinic } from '../../testing/local-clinic.ts';
import { ReadRefused } from '../read-refused.ts';
import { watchCaseload } from './watch-caseload.ts';

describe('watching a caseload', () => {
  let clinic: LocalClinic;

  beforeEach(async () => (clinic = await openLocalClinic()));
  afterEach(() => clinic.close());

  it('holds the patients on whose team somebody is', async () => {
    const caseload = hear(watchCaseload(clinic.as('rosa'), { clinicId: 'northgate', uid: 'rosa' }));
    expect((await caseload.first(() => true)).upserted.map(({ id }) => id)).toEqual(['maya-roberts']);
    caseload.stop();
  });

  it('gains a patient when somebody joins the team', async () => {
    const caseload = hear(watchCaseload(clinic.as('neil'), { clinicId: 'northgate', uid: 'neil' }));
    expect((await caseload.first(() => true)).upserted).toEqual([]);
    await updateDoc(doc(clinic.owner, 'patients/maya-roberts'), { teamUids: arrayUnion('neil') });
    expect((await caseload.first(({ upserted }) => upserted.length > 0)).reset).toBeFalse();
    caseload.stop();
  });

  it('may not be somebody else’s', async () => {
    const caseload = hear(watchCaseload(clinic.as('neil'), { clinicId: 'northgate', uid: 'rosa' }));
    expect(await caseload.failure()).toBeInstanceOf(ReadRefused);
  });
});
