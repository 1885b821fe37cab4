import { doc, setDoc, Timestamp, updateDoc } from 'firebase/firestore';

import { hear } from '../../testing/hear.ts';
import type { LocalClinic } from '../../testing/local-clinic.ts';
import { openLocalClinic } from '../../testing/local-clinic.ts';
import { ReadRefused } from '../read-refused.ts';
import { watchOwnGrant, watchSharedSections, watchSharedTeam } from './watch-shared-plan.ts';

const MAYA = 'maya-roberts';
const NOW = Timestamp.fromDate(new Date('2026-05-04T09:00:00.000Z'));
const GRANT = `patients/${MAYA}/proxies/leo`;

describe('What a patient shares with somebody close', () => {
  let clinic: LocalClinic;

  beforeEach(async () => {
    clinic = await openLocalClinic();
    const { owner } = clinic;
    const stamps = { createdBy: 'maya', createdAt: NOW, updatedBy: 'maya', updatedAt: NOW };
    const record = { clinicId: 'northgate', patientId: MAYA, discipline: 'patient', visibility: 'everyone', rev: 1 };
    const sees = ['rheumatology', 'sleep'];
    const content = { name: 'Leo', relation: 'husband', sees, from: '2026-01-12', to: null };
    await setDoc(doc(owner, GRANT), { ...record, source: 'patient', content, ...stamps });
    const link = { clinicId: 'northgate', patientId: MAYA, proxyId: 'leo', createdAt: NOW };
    await setDoc(doc(owner, `patients/${MAYA}/proxyAccounts/leo`), link);
  });

  afterEach(() => clinic.close());

  it('is read by the grant that the account was joined to', async () => {
    const grant = hear(watchOwnGrant(clinic.as('leo'), MAYA, 'leo'));
    const { value } = await grant.first(() => true);
    expect(value?.content.sees).toEqual(['rheumatology', 'sleep']);
    await updateDoc(doc(clinic.owner, GRANT), { 'content.to': '2026-05-05' });
    expect((await grant.first((state) => state.value?.content.to !== null)).value?.content.to).toBe('2026-05-05');
    grant.stop();
  });

  it('leads nowhere for an account without a grant', async () => {
    const grant = hear(watchOwnGrant(clinic.as('eve'), MAYA, 'eve'));
    expect((await grant.first(() => true)).value).toBeNull();
    grant.stop();
  });

  it('is what is ticked, without what is for the team alone', async () => {
    const db = clinic.as('leo');
    const part = { patientId: MAYA, sees: ['rheumatology', 'sleep'] } as const;
    const sections = hear(watchSharedSections(db, part));
    const team = hear(watchSharedTeam(db, part));
    expect((await sections.first(() => true)).upserted.map(({ id }) => id)).toEqual(['rheumatology']);
    expect((await team.first(() => true)).upserted.map(({ uid }) => uid)).toEqual(['rosa']);
    for (const heard of [sections, team]) heard.stop();
  });

  it('is refused as soon as more is asked for than is ticked', async () => {
    const sections = hear(watchSharedSections(clinic.as('leo'), { patientId: MAYA, sees: ['sleep', 'psychology'] }));
    expect(await sections.failure()).toBeInstanceOf(ReadRefused);
  });

  it('ends for an open listener when the patient ends it', async () => {
    const sections = hear(watchSharedSections(clinic.as('leo'), { patientId: MAYA, sees: ['rheumatology'] }));
    await sections.first(() => true);
    await updateDoc(doc(clinic.owner, GRANT), { 'content.to': '2026-05-05' });
    expect(await sections.failure()).toBeInstanceOf(ReadRefused);
  });
});
