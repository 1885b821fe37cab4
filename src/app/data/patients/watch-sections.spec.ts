import { deleteDoc, doc, setDoc, updateDoc } from 'firebase/firestore';

import { hear } from '../../testing/hear.ts';
import type { LocalClinic } from '../../testing/local-clinic.ts';
import { openLocalClinic } from '../../testing/local-clinic.ts';
import { ReadRefused } from '../read-refused.ts';
import { watchSections } from './watch-sections.ts';

describe('watching the sections of a plan', () => {
  let clinic: LocalClinic;

  beforeEach(async () => (clinic = await openLocalClinic()));
  afterEach(() => clinic.close());

  it('begins with all that the reader may see, as plain values', async () => {
    const sections = hear(watchSections(clinic.as('rosa'), 'maya-roberts', 'staff'));
    const first = await sections.first(() => true);
    expect(first.reset).toBeTrue();
    expect(first.upserted.map(({ id }) => id).sort()).toEqual(['coordination', 'rheumatology']);
    expect(first.upserted[0]?.updatedAt).toBe('2026-05-01T09:00:00.000Z');
    sections.stop();
  });

  it('shows a patient what is for everyone, and no more', async () => {
    const sections = hear(watchSections(clinic.as('maya'), 'maya-roberts', 'patient'));
    const { upserted } = await sections.first(() => true);
    expect(upserted.map(({ id }) => id)).toEqual(['rheumatology']);
    sections.stop();
  });

  it('reports what changes later, alone', async () => {
    const sections = hear(watchSections(clinic.as('rosa'), 'maya-roberts', 'staff'));
    await sections.first(() => true);
    await updateDoc(doc(clinic.owner, 'patients/maya-roberts/sections/rheumatology'), { rev: 2 });
    const changes = await sections.first(({ upserted }) => upserted.some(({ rev }) => rev === 2));
    expect(changes.reset).toBeFalse();
    expect(changes.upserted.length).toBe(1);
    sections.stop();
  });

  it('reports what leaves the query', async () => {
    const sections = hear(watchSections(clinic.as('rosa'), 'maya-roberts', 'staff'));
    await sections.first(() => true);
    await deleteDoc(doc(clinic.owner, 'patients/maya-roberts/sections/coordination'));
    const changes = await sections.first(({ removed }) => removed.length > 0);
    expect(changes.removed).toEqual(['coordination']);
    sections.stop();
  });

  it('ends with a refusal for staff who are not on the team', async () => {
    const sections = hear(watchSections(clinic.as('neil'), 'maya-roberts', 'staff'));
    expect(await sections.failure()).toBeInstanceOf(ReadRefused);
    expect(sections.values).toEqual([]);
  });

  it('ends with a refusal when a reader leaves the team while reading', async () => {
    const sections = hear(watchSections(clinic.as('rosa'), 'maya-roberts', 'staff'));
    await sections.first(() => true);
    await setDoc(doc(clinic.owner, 'patients/maya-roberts'), { teamUids: ['cora'] }, { merge: true });
    expect(await sections.failure()).toBeInstanceOf(ReadRefused);
  });
});
