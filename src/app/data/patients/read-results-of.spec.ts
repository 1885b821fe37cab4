import { doc, Timestamp, writeBatch } from 'firebase/firestore';

import type { MeasureId } from '../../domain/measures/measure-type.ts';
import type { LocalClinic } from '../../testing/local-clinic.ts';
import { openLocalClinic } from '../../testing/local-clinic.ts';
import { readResultsOf } from './read-results-of.ts';

const MAYA = 'maya-roberts';
const PHQ9 = { reader: 'staff', measure: 'phq9', most: 2 } as const;

describe('The results of one measure', () => {
  let clinic: LocalClinic;

  beforeEach(async () => (clinic = await openLocalClinic()));

  afterEach(() => clinic.close());

  async function store(measure: MeasureId, months: readonly string[]): Promise<void> {
    const batch = writeBatch(clinic.owner);
    const at = Timestamp.fromDate(new Date('2026-05-04T09:00:00.000Z'));
    const stamps = { createdBy: 'maya', createdAt: at, updatedBy: 'maya', updatedAt: at };
    const record = { clinicId: 'northgate', patientId: MAYA, discipline: 'patient', visibility: 'everyone', rev: 1 };
    for (const month of months) {
      const content = { measure, name: measure, value: 4, takenOn: `${month}-01`, safety: null };
      const path = `patients/${MAYA}/measures/${measure}-${month}-01`;
      batch.set(doc(clinic.owner, path), { ...record, source: 'patient', content, ...stamps });
    }
    await batch.commit();
  }

  const days = (results: readonly { readonly id: string }[]) => results.map(({ id }) => id.slice('phq9-'.length, -3));

  it('are read whatever else was measured since, the newest first', async () => {
    await store('phq9', ['2023-01', '2023-02', '2023-03']);
    await store('gad7', ['2023-01', '2026-04']);
    expect(days(await readResultsOf(clinic.as('fay'), MAYA, PHQ9))).toEqual(['2023-03', '2023-02']);
  });

  it('are read by the patient, and refused to who is on no team', async () => {
    await store('phq9', ['2023-01']);
    const own = await readResultsOf(clinic.as('maya'), MAYA, { ...PHQ9, reader: 'patient' });
    expect(days(own)).toEqual(['2023-01']);
    await expectAsync(readResultsOf(clinic.as('nobody'), MAYA, PHQ9)).toBeRejectedWith(
      jasmine.objectContaining({ code: 'permission-denied' }),
    );
  });
});
