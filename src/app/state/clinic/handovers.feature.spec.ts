import { aHandover } from '../../testing/a-handover.ts';
import { firstSnapshot } from '../../testing/a-snapshot.ts';
import { HandoverActions, HandoverFirestoreActions } from './handover.actions.ts';
import type { HandoversState } from './handovers.feature.ts';
import { handoversFeature, selectHandovers } from './handovers.feature.ts';

const { reducer } = handoversFeature;

function after(...actions: readonly Parameters<typeof reducer>[1][]): HandoversState {
  return actions.reduce<HandoversState>(
    (state, action) => reducer(state, action),
    reducer(undefined, { type: 'begin' }),
  );
}

describe('The handovers of a coordinator', () => {
  const early = aHandover({ id: 'early', createdAt: '2026-05-01T08:00:00.000Z' });
  const late = aHandover({ id: 'late', createdAt: '2026-05-05T08:00:00.000Z' });
  const heard = HandoverFirestoreActions.changed({ changes: firstSnapshot([late, early]) });

  it('stand in the order in which they came', () => {
    expect(selectHandovers.projector([late, early]).map(({ id }) => id)).toEqual(['early', 'late']);
  });

  it('are forgotten when the list closes and when the rules refuse it', () => {
    expect(after(heard).ids.length).toBe(2);
    expect(after(heard, HandoverActions.listClosed()).ids).toEqual([]);
    expect(after(heard, HandoverFirestoreActions.refused()).ids).toEqual([]);
  });

  it('tell of each that was sent what became of it', () => {
    const sent = HandoverActions.sent({ handover: aHandover({ id: 'one' }) });
    expect(after(sent).sendings).toEqual({ one: 'sending' });
    expect(after(sent, HandoverFirestoreActions.stored({ id: 'one' })).sendings).toEqual({ one: 'done' });
    const refused = HandoverFirestoreActions.notStored({ id: 'one', reason: 'refused' });
    expect(after(sent, refused).sendings).toEqual({ one: 'refused' });
  });
});
