import { aTimelineEvent } from '../../../testing/a-timeline-event.ts';
import { holdBack } from './hold-back.ts';

const [known, theirs, own] = ['known', 'theirs', 'own'].map((id) => aTimelineEvent({ id }));
const NONE = new Set<string>();
const before = holdBack({ events: listOf(known), fresh: NONE, part: 'a' }, null, false);

function listOf(...events: readonly (ReturnType<typeof aTimelineEvent> | undefined)[]) {
  return events.filter((event) => event !== undefined);
}

function idsOf(events: readonly { readonly id: string }[]): readonly string[] {
  return events.map(({ id }) => id);
}

describe('What comes in', () => {
  const incoming = { events: listOf(own, theirs, known), fresh: new Set(['theirs']), part: 'a' };

  it('from others waits while the list is read, and the reader’s own does not', () => {
    const held = holdBack(incoming, before, true);
    expect(idsOf(held.shown)).toEqual(['own', 'known']);
    expect([...held.ids]).toEqual(['theirs']);
  });

  it('goes into a list that nobody reads', () => {
    expect(idsOf(holdBack(incoming, before, false).shown)).toEqual(['own', 'theirs', 'known']);
  });

  it('goes on waiting when more comes in, and no longer in another part of the timeline', () => {
    const held = holdBack(incoming, before, true);
    expect(holdBack(incoming, held, true).ids.size).toBe(1);
    expect(holdBack({ ...incoming, part: 'b' }, held, true).ids.size).toBe(0);
  });
});
