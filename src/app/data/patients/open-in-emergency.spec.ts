import { doc, getDoc, Timestamp, updateDoc } from 'firebase/firestore';

import { hear } from '../../testing/hear.ts';
import type { LocalClinic } from '../../testing/local-clinic.ts';
import { openLocalClinic } from '../../testing/local-clinic.ts';
import { openRecordInEmergency } from './open-in-emergency.ts';
import { watchOwnEmergency } from './watch-own-emergency.ts';

const NEIL = { uid: 'neil', name: 'Neil Grant', strand: 'neurology' } as const;
const REQUEST = { clinicId: 'northgate', patientId: 'maya-roberts', reason: 'Seizure in the waiting room' };
const MAYA = 'patients/maya-roberts';

describe('Opening a record in an emergency', () => {
  let clinic: LocalClinic;

  beforeEach(async () => {
    clinic = await openLocalClinic();
  });
  afterEach(() => clinic.close());

  function emergencyOf(uid: string) {
    return doc(clinic.owner, `${MAYA}/emergency/${uid}`);
  }

  it('lets a colleague off the team read it, tells the patient, and names the coordinator to tell', async () => {
    const neil = clinic.as('neil');
    await expectAsync(getDoc(doc(neil, MAYA))).toBeRejected();
    expect(await openRecordInEmergency(neil, REQUEST, NEIL)).toEqual({ kind: 'opened', coordinatorUid: 'cora' });
    expect((await getDoc(doc(neil, MAYA))).get('content.givenName')).toBe('Maya');
    const event = await getDoc(doc(clinic.as('maya'), `${MAYA}/events/emergency-neil-1`));
    expect(event.get('plain')).toContain('Neil Grant');
    expect(event.get('after.reason')).toBe(REQUEST.reason);
    const own = hear(watchOwnEmergency(neil, 'maya-roberts', 'neil'));
    const { value } = await own.first((snapshot) => snapshot.value !== null);
    expect(value?.content.reason).toBe(REQUEST.reason);
    own.stop();
  });

  it('ends after an hour, and can be opened again with another reason', async () => {
    const neil = clinic.as('neil');
    await openRecordInEmergency(neil, REQUEST, NEIL);
    await updateDoc(emergencyOf('neil'), { updatedAt: Timestamp.fromMillis(Date.now() - 3_601_000) });
    await expectAsync(getDoc(doc(clinic.as('neil'), MAYA))).toBeRejected();
    const again = { ...REQUEST, reason: 'He has had another seizure' };
    expect((await openRecordInEmergency(neil, again, NEIL)).kind).toBe('opened');
    expect((await getDoc(emergencyOf('neil'))).get('rev')).toBe(2);
  });

  it('is refused for a short reason, for what does not exist and to the patient', async () => {
    const refused = { kind: 'refused' } as const;
    expect(await openRecordInEmergency(clinic.as('neil'), { ...REQUEST, reason: 'Seizure' }, NEIL)).toEqual(refused);
    expect(await openRecordInEmergency(clinic.as('neil'), { ...REQUEST, patientId: 'nobody' }, NEIL)).toEqual(refused);
    const maya = { uid: 'maya', name: 'Maya Roberts', strand: 'patient' } as const;
    expect(await openRecordInEmergency(clinic.as('maya'), REQUEST, maya)).toEqual(refused);
  });
});
