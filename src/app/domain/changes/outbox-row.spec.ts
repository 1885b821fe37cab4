import { aChange, aRow } from '../../testing/a-change.ts';
import { beginSending, entryOf, neverSent, waitForConnection } from './outbox-row.ts';

const behind = { change: aChange({ patch: { reviewDueOn: '2026-12-01' } }), actionId: null };

describe('A row of the outbox', () => {
  it('gives a change its name when it is first sent, and keeps it', () => {
    const sent = beginSending(aRow(), 'action-1');
    expect(sent.queue[0].actionId).toBe('action-1');
    expect(beginSending(sent, 'action-2')).toEqual(sent);
  });

  it('sends what waits, and nothing that waits for its author', () => {
    expect(beginSending(aRow({ state: { status: 'waiting' } }), 'action-1').state).toEqual({ status: 'saving' });
    const refused = aRow({ state: { status: 'refused' } });
    expect(beginSending(refused, 'action-1')).toBe(refused);
    expect(waitForConnection(refused)).toBe(refused);
  });

  it('forgets the name of a sending that never left the device, but not that of an earlier one', () => {
    expect(neverSent(beginSending(aRow(), 'action-1'), 'action-1')).toEqual(aRow({ state: { status: 'waiting' } }));
    const earlier = beginSending(aRow(), 'action-1');
    expect(neverSent(earlier, 'action-2').queue[0].actionId).toBe('action-1');
  });

  it('shows its author all that is on its way as one', () => {
    const row = aRow({ queue: [{ change: aChange(), actionId: 'action-1' }, behind] });
    expect(entryOf(row, true).change.patch).toEqual({ ...aChange().patch, reviewDueOn: '2026-12-01' });
  });

  it('shows its author one change to decide on, and none that lies behind', () => {
    const row = aRow({ state: { status: 'refused' }, queue: [{ change: aChange(), actionId: null }, behind] });
    expect(entryOf(row, true).change.patch).toEqual(aChange().patch);
  });

  it('says where the device keeps nothing, for as long as that matters', () => {
    expect(entryOf(aRow(), false).state).toEqual({ status: 'unkept' });
    expect(entryOf(aRow({ state: { status: 'waiting' } }), false).state).toEqual({ status: 'unkept' });
    expect(entryOf(aRow({ state: { status: 'refused' } }), false).state).toEqual({ status: 'refused' });
  });
});
