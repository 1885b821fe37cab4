import { doc, setDoc, Timestamp } from 'firebase/firestore';

import { aTimelineEvent } from '../../testing/a-timeline-event.ts';
import { hear } from '../../testing/hear.ts';
import type { LocalClinic } from '../../testing/local-clinic.ts';
import { openLocalClinic } from '../../testing/local-clinic.ts';
import { watchSince } from './watch-since.ts';
import { watchVersions } from './watch-versions.ts';

/** An event of the record, written an hour after the one before. */
async function tell(clinic: LocalClinic, rev: number, parts: Parameters<typeof aTimelineEvent>[0] = {}): Promise<void> {
  const event = aTimelineEvent({ rev, ...parts });
  const at = Timestamp.fromDate(new Date(`2026-05-04T${String(rev).padStart(2, '0')}:00:00.000Z`));
  const path = `patients/maya-roberts/events/${event.collection}-${event.docId}-${rev}`;
  await setDoc(doc(clinic.owner, path), { ...event, at, recordedAt: at });
}

describe('watching what is told of one document', () => {
  let clinic: LocalClinic;

  beforeEach(async () => {
    clinic = await openLocalClinic();
    for (const rev of [1, 2, 3]) await tell(clinic, rev);
    await tell(clinic, 4, { audience: 'team' });
    await tell(clinic, 5, { docId: 'pain', discipline: 'pain' });
  });
  afterEach(() => clinic.close());

  const OF = { collection: 'sections', docId: 'rheumatology' } as const;

  it('reads its newest versions and no more than asked for', async () => {
    const versions = hear(watchVersions(clinic.as('fay'), 'maya-roberts', { ...OF, reader: 'staff', size: 2 }));
    expect((await versions.first(() => true)).upserted.map(({ rev }) => rev)).toEqual([4, 3]);
    versions.stop();
  });

  it('leaves out for the patient what is for the team', async () => {
    const versions = hear(watchVersions(clinic.as('maya'), 'maya-roberts', { ...OF, reader: 'patient', size: 50 }));
    expect((await versions.first(() => true)).upserted.map(({ rev }) => rev)).toEqual([3, 2, 1]);
    versions.stop();
  });

  it('reads what was recorded after an instant, and the newest alone where there is none', async () => {
    const db = clinic.as('fay');
    const after = hear(watchSince(db, 'maya-roberts', { reader: 'staff', at: '2026-05-04T03:00:00.000Z' }));
    expect((await after.first(() => true)).upserted.map(({ rev }) => rev)).toEqual([5, 4]);
    after.stop();
    const newest = hear(watchSince(db, 'maya-roberts', { reader: 'staff', at: null }));
    expect((await newest.first(() => true)).upserted.map(({ rev }) => rev)).toEqual([5]);
    newest.stop();
  });
});
