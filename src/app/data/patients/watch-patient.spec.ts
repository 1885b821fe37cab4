import { disableNetwork, doc, enableNetwork, updateDoc } from 'firebase/firestore';

import { hear } from '../../testing/hear.ts';
import type { LocalClinic } from '../../testing/local-clinic.ts';
import { openLocalClinic } from '../../testing/local-clinic.ts';
import { ReadRefused } from '../read-refused.ts';
import { watchPatient } from './watch-patient.ts';

describe('watching a patient', () => {
  let clinic: LocalClinic;

  beforeEach(async () => (clinic = await openLocalClinic()));
  afterEach(() => clinic.close());

  it('gives plain values, and every field', async () => {
    const patient = hear(watchPatient(clinic.as('rosa'), 'maya-roberts'));
    const { value, fromCache } = await patient.first(() => true);
    expect(fromCache).toBeFalse();
    expect(value).toEqual(
      jasmine.objectContaining({
        id: 'maya-roberts',
        patientUid: 'maya',
        teamUids: ['cora', 'rosa', 'fay'],
        lastActivity: null,
        createdAt: '2026-05-01T09:00:00.000Z',
      }),
    );
    patient.stop();
  });

  it('answers a stranger the same for a record that exists and for one that does not', async () => {
    const db = clinic.as('neil');
    const existing = hear(watchPatient(db, 'maya-roberts'));
    const missing = hear(watchPatient(db, 'nobody'));
    expect(await existing.failure()).toBeInstanceOf(ReadRefused);
    expect(await missing.failure()).toBeInstanceOf(ReadRefused);
  });

  it('ends with a refusal when a reader leaves the team while reading', async () => {
    const patient = hear(watchPatient(clinic.as('rosa'), 'maya-roberts'));
    await patient.first(() => true);
    await updateDoc(doc(clinic.owner, 'patients/maya-roberts'), { teamUids: ['cora'] });
    expect(await patient.failure()).toBeInstanceOf(ReadRefused);
    expect(patient.values.length).toBe(1);
  });

  it('keeps what it knows while the server is out of reach, says so, and catches up', async () => {
    const db = clinic.as('rosa');
    const patient = hear(watchPatient(db, 'maya-roberts'));
    await patient.first(() => true);
    await disableNetwork(db);
    const offline = await patient.first(({ fromCache }) => fromCache);
    expect(offline.value?.content.givenName).toBe('Maya');
    await updateDoc(doc(clinic.owner, 'patients/maya-roberts'), { 'content.planTitle': 'Plan B' });
    await enableNetwork(db);
    const back = await patient.first(({ fromCache, value }) => !fromCache && value?.content.planTitle === 'Plan B');
    expect(Date.parse(back.receivedAt)).not.toBeLessThan(Date.parse(offline.receivedAt));
    patient.stop();
  });
});
