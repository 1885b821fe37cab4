import { aChange, anAttempt, ROSA } from '../../testing/a-change.ts';
import { hear } from '../../testing/hear.ts';
import type { LocalClinic } from '../../testing/local-clinic.ts';
import { openLocalClinic } from '../../testing/local-clinic.ts';
import { sendChange } from '../changes/send-change.ts';
import { watchEvents } from './watch-events.ts';

describe('watching a timeline', () => {
  let clinic: LocalClinic;

  beforeEach(async () => (clinic = await openLocalClinic()));
  afterEach(() => clinic.close());

  async function saveRevision(rev: number): Promise<void> {
    const base = rev === 2 ? aChange().base : { ...aChange().base, plainText: `Wording ${rev - 1}` };
    const change = anAttempt({
      actionId: `action-${rev}`,
      base,
      baseRev: rev - 1,
      patch: { plainText: `Wording ${rev}` },
    });
    expect(await sendChange(clinic.as('rosa'), change, ROSA)).toEqual(jasmine.objectContaining({ kind: 'saved', rev }));
  }

  it('reads the newest events and no more than asked for', async () => {
    for (const rev of [2, 3, 4]) await saveRevision(rev);
    const events = hear(watchEvents(clinic.as('fay'), 'maya-roberts', { reader: 'staff', size: 2 }));
    const { upserted } = await events.first(() => true);
    expect(upserted.map(({ id }) => id)).toEqual(['sections-rheumatology-4', 'sections-rheumatology-3']);
    expect(upserted[0]?.at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/);
    events.stop();
  });

  it('tells the patient’s own browser of a change as it happens', async () => {
    const events = hear(watchEvents(clinic.as('maya'), 'maya-roberts', { reader: 'patient', size: 30 }));
    expect((await events.first(() => true)).upserted).toEqual([]);
    await saveRevision(2);
    const { upserted } = await events.first((changes) => changes.upserted.length > 0);
    expect(upserted[0]?.plain).toBe('Rosa Ahmed changed what the joint and muscle doctor says.');
    events.stop();
  });
});
