import { doc, Timestamp, writeBatch } from 'firebase/firestore';

import type { RedFlagId } from '../../domain/measures/measure-type.ts';
import type { IsoDate } from '../../domain/patient/patient.ts';
import { hear } from '../../testing/hear.ts';
import type { LocalClinic } from '../../testing/local-clinic.ts';
import { openLocalClinic } from '../../testing/local-clinic.ts';
import { ReadRefused } from '../read-refused.ts';
import { NEWEST_HELD } from './newest-held.ts';
import { watchFlagged } from './watch-measures.ts';
import { watchPlanItems } from './watch-plan-items.ts';

const MAYA = 'maya-roberts';
const [, MANY] = NEWEST_HELD.measures;

describe('Results of measures', () => {
  let clinic: LocalClinic;

  beforeEach(async () => (clinic = await openLocalClinic()));

  afterEach(() => clinic.close());

  async function store(results: Readonly<Record<IsoDate, RedFlagId | null>>): Promise<void> {
    const batch = writeBatch(clinic.owner);
    const at = Timestamp.fromDate(new Date('2026-05-04T09:00:00.000Z'));
    const stamps = { createdBy: 'maya', createdAt: at, updatedBy: 'maya', updatedAt: at };
    const record = { clinicId: 'northgate', patientId: MAYA, discipline: 'patient', visibility: 'everyone', rev: 1 };
    for (const [takenOn, safety] of Object.entries(results)) {
      const content = { measure: 'phq9', name: 'PHQ-9', value: 4, takenOn, safety };
      const path = `patients/${MAYA}/measures/phq9-${takenOn}`;
      batch.set(doc(clinic.owner, path), { ...record, source: 'patient', content, ...stamps });
    }
    await batch.commit();
  }

  it('that call for somebody reach the team, however many were answered since', async () => {
    const since: Record<IsoDate, null> = {};
    for (let at = 0; at < MANY; at++)
      since[`2026-${twoDigits(1 + Math.floor(at / 28))}-${twoDigits(1 + (at % 28))}`] = null;
    await store({ ...since, '2024-01-15': 'RF-01', '2024-01-14': null });
    const heard = hear(watchPlanItems(clinic.as('fay'), MAYA, 'measures', 'staff'));
    const told = await heard.first(({ upserted }) => upserted.some(({ id }) => id === 'phq9-2024-01-15'));
    expect(told.upserted.some(({ id }) => id === 'phq9-2024-01-14')).toBeFalse();

    await store({ '2023-06-01': 'RF-03' });
    const late = await heard.first(({ upserted }) => upserted.some(({ id }) => id === 'phq9-2023-06-01'));
    expect([late.reset, late.removed]).toEqual([false, []]);
    heard.stop();
  });

  it('are read by the patient without that, who may not ask for what is for the team', async () => {
    await store({ '2026-05-03': 'RF-01' });
    const own = hear(watchPlanItems(clinic.as('maya'), MAYA, 'measures', 'patient'));
    expect((await own.first(() => true)).upserted.map(({ id }) => id)).toEqual(['phq9-2026-05-03']);
    own.stop();
    expect(await hear(watchFlagged(clinic.as('maya'), MAYA)).failure()).toBeInstanceOf(ReadRefused);
  });
});

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
