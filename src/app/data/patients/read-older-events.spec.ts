import type { Firestore } from 'firebase/firestore';
import { doc, Timestamp, writeBatch } from 'firebase/firestore';

import { aTimelineEvent } from '../../testing/a-timeline-event.ts';
import { hear } from '../../testing/hear.ts';
import type { LocalClinic } from '../../testing/local-clinic.ts';
import { openLocalClinic } from '../../testing/local-clinic.ts';
import { countOlderEvents, readOlderEvents } from './read-older-events.ts';
import { watchEvents } from './watch-events.ts';

describe('reading older events', () => {
  let clinic: LocalClinic;

  beforeEach(async () => {
    clinic = await openLocalClinic();
    // Two of them of one millisecond, of which the store on this side of the wire could not tell the order.
    await writeEvents(clinic.owner, [
      ['sections-pain-5', new Timestamp(500, 900_000)],
      ['sections-pain-4', new Timestamp(500, 100_000)],
      ['diary-1970-01-9', new Timestamp(400, 0)],
      ['sections-pain-3', new Timestamp(300, 0)],
      ['sections-pain-2', new Timestamp(200, 0)],
    ]);
  });
  afterEach(() => clinic.close());

  it('goes on exactly below what is held, page by page, to the end, and leaves the diary to its months', async () => {
    const fay = clinic.as('fay');
    const first = await readOlderEvents(fay, 'maya-roberts', { reader: 'staff', after: 'sections-pain-5' }, 2);
    expect(first.events.map(({ id }) => id)).toEqual(['sections-pain-4', 'sections-pain-3']);
    expect(first.isLast).toBeFalse();
    const second = await readOlderEvents(fay, 'maya-roberts', { reader: 'staff', after: 'sections-pain-3' }, 2);
    expect(second.events.map(({ id }) => id)).toEqual(['sections-pain-2']);
    expect(second.isLast).toBeTrue();
  });

  it('counts what is below, while the newest are listened to', async () => {
    const fay = clinic.as('fay');
    const newest = hear(watchEvents(fay, 'maya-roberts', { reader: 'staff', size: 1 }));
    expect((await newest.first(() => true)).upserted.map(({ id }) => id)).toEqual(['sections-pain-5']);
    expect(await countOlderEvents(fay, 'maya-roberts', { reader: 'staff', after: 'sections-pain-5' })).toBe(3);
    newest.stop();
  });

  it('gives a stranger nothing, not even a number', async () => {
    const wanted = { reader: 'staff', after: 'sections-pain-5' } as const;
    await expectAsync(readOlderEvents(clinic.as('stranger'), 'maya-roberts', wanted)).toBeRejected();
    await expectAsync(countOlderEvents(clinic.as('stranger'), 'maya-roberts', wanted)).toBeRejected();
  });

  it('says so where the server is out of reach, rather than that there is nothing older', async () => {
    const wanted = { reader: 'staff', after: 'sections-pain-5' } as const;
    await expectAsync(readOlderEvents(clinic.unreachable(), 'maya-roberts', wanted)).toBeRejected();
  });
});

async function writeEvents(db: Firestore, events: readonly (readonly [id: string, at: Timestamp])[]): Promise<void> {
  const batch = writeBatch(db);
  for (const [id, at] of events) {
    batch.set(doc(db, `patients/maya-roberts/events/${id}`), {
      ...aTimelineEvent({ id, collection: id.startsWith('diary') ? 'diary' : 'sections' }),
      at,
      recordedAt: at,
    });
  }
  await batch.commit();
}
