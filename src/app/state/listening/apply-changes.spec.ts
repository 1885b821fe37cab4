import { createEntityAdapter } from '@ngrx/entity';

import { firstSnapshot, nextSnapshot } from '../../testing/a-snapshot.ts';
import { applyChanges } from './apply-changes.ts';

interface Note {
  readonly id: string;
  readonly text: string;
  readonly colour?: string;
}

describe('applying a snapshot to a slice', () => {
  const adapter = createEntityAdapter<Note>();
  const filled = adapter.setAll(
    [
      { id: 'a', text: 'One' },
      { id: 'b', text: 'Two', colour: 'red' },
    ],
    adapter.getInitialState(),
  );

  it('drops what vanished while no listener was there to say so', () => {
    const state = applyChanges(adapter, filled, firstSnapshot([{ id: 'b', text: 'Two' }]));
    expect(state.ids).toEqual(['b']);
  });

  it('puts in, replaces and takes out what changed', () => {
    const changes = nextSnapshot({
      upserted: [
        { id: 'b', text: 'Zwei' },
        { id: 'c', text: 'Three' },
      ],
      removed: ['a'],
    });
    const state = applyChanges(adapter, filled, changes);
    expect(Object.values(state.entities)).toEqual([
      { id: 'b', text: 'Zwei' },
      { id: 'c', text: 'Three' },
    ]);
  });

  it('leaves the others the very objects they were', () => {
    const state = applyChanges(adapter, filled, nextSnapshot({ upserted: [{ id: 'b', text: 'Zwei' }] }));
    expect(state.entities['a']).toBe(filled.entities['a']);
  });
});
