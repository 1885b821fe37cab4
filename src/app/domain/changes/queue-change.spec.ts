import { aChange, anEntry, aRow } from '../../testing/a-change.ts';
import { aboutChange } from './about-change.ts';
import type { Change } from './change.ts';
import type { OutboxRow } from './outbox-row.ts';
import { entryOf } from './outbox-row.ts';
import { queueChange } from './queue-change.ts';
import type { OutboxEntry } from './send-state.ts';

const ASIDE = 'maya-roberts/sections/rheumatology/aside';
const BASE = aChange().base ?? {};
const CONFLICT = {
  status: 'conflict',
  fields: ['plainText'],
  was: BASE,
  theirs: { rev: 4, content: { ...BASE, plainText: 'Theirs.' }, by: 'fay' },
} as const;

describe('Handing a change to the outbox', () => {
  const queue = (row: OutboxRow | null, change: Change, facing: OutboxEntry | null = row && entryOf(row, true)) =>
    queueChange(row, { change, about: aboutChange(change), typedAt: '2026-05-04T12:05:00.000Z', facing }, ASIDE);
  const patches = ({ queue: changes }: OutboxRow) => changes.map(({ change }) => change.patch);

  it('puts it on its way', () => {
    const { row } = queue(null, aChange());
    expect(row.key).toBe('maya-roberts/sections/rheumatology');
    expect(row.state).toEqual({ status: 'saving' });
    expect(row.queue).toEqual([{ change: aChange(), actionId: null }]);
  });

  it('makes one change of it and of what has not been sent', () => {
    const waiting = aRow({ state: { status: 'waiting' } });
    const more = aChange({ base: { ...BASE, ...aChange().patch }, patch: { clinicalText: 'Two.' } });
    expect(patches(queue(waiting, more).row)).toEqual([{ ...aChange().patch, clinicalText: 'Two.' }]);
  });

  it('leaves what may have arrived as it was sent, and puts the new one behind it', () => {
    const sent = aRow({ queue: [{ change: aChange(), actionId: 'action-1' }] });
    const more = aChange({ base: { ...BASE, ...aChange().patch }, patch: { clinicalText: 'Two.' } });
    const { row } = queue(sent, more);
    expect(row.queue[0]).toEqual({ change: aChange(), actionId: 'action-1' });
    expect(patches(row)).toEqual([aChange().patch, { clinicalText: 'Two.' }]);
  });

  it('puts what another window wrote unawares behind, so that neither is lost', () => {
    const waiting = aRow({ state: { status: 'waiting' } });
    const unaware = aChange({ patch: { plainText: 'Unaware.' } });
    expect(patches(queue(waiting, unaware).row)).toEqual([aChange().patch, { plainText: 'Unaware.' }]);
  });

  describe('where an earlier one is contested', () => {
    const contested = aRow({ state: CONFLICT });
    const decision = aChange({ base: CONFLICT.theirs.content, baseRev: 4, patch: { plainText: 'Both.' } });

    it('sends the author’s decision in its place', () => {
      expect(queue(contested, decision).row.queue).toEqual([{ change: decision, actionId: null }]);
    });

    it('takes nothing for a decision that a window wrote which did not show both versions', () => {
      const isKept = (facing: OutboxEntry) => patches(queue(contested, decision, facing).row).length === 2;
      const older = { ...CONFLICT, theirs: { ...CONFLICT.theirs, rev: 3 } };
      expect(isKept(anEntry())).toBeTrue();
      expect(isKept(anEntry({ state: older }))).toBeTrue();
      const otherWords = aChange({ patch: { plainText: 'Before more was typed in another window.' } });
      expect(isKept(anEntry({ state: CONFLICT, change: otherWords }))).toBeTrue();
      expect(isKept(anEntry({ state: CONFLICT }))).toBeFalse();
    });

    it('keeps what lies behind it', () => {
      const behind = { change: aChange({ patch: { reviewDueOn: '2026-12-01' } }), actionId: null };
      const row = aRow({ state: CONFLICT, queue: [{ change: aChange(), actionId: null }, behind] });
      expect(patches(queue(row, decision).row)).toEqual([{ plainText: 'Both.' }, { reviewDueOn: '2026-12-01' }]);
    });
  });

  it('measures what was typed on after a failure against what failed, for that may have arrived', () => {
    const failed = aRow({
      state: { status: 'failed', message: 'Out of order' },
      queue: [{ change: aChange(), actionId: 'action-1' }],
    });
    const { row } = queue(failed, aChange({ patch: { plainText: 'Your pain is real, widespread and known.' } }));
    expect(row.queue[1]?.change.base?.['plainText']).toBe('Your pain is real and widespread.');
  });

  describe('where an earlier one was refused', () => {
    const refused = aRow({ state: { status: 'refused' } });

    it('sets the refused words aside', () => {
      const { row, aside } = queue(refused, aChange({ patch: { plainText: 'Something else.' } }));
      expect(patches(row)).toEqual([{ plainText: 'Something else.' }]);
      expect(aside).toEqual({ ...refused, key: ASIDE });
    });

    it('sets nothing aside where the new one holds them', () => {
      expect(
        queue(refused, aChange({ patch: { plainText: 'Your pain is real and widespread. So it is.' } })).aside,
      ).toBeNull();
    });
  });
});
