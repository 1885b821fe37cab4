import type { Strand } from '../access/strands.ts';
import { filterByStrands } from './filter-timeline.ts';
import type { TimelineEvent } from './timeline-event.ts';

const EVENTS = [of('a', 'pain'), of('b', 'sleep'), of('c', 'patient'), of('d', 'pain')];

describe('The timeline filtered by strand', () => {
  it('shows the strands that are wanted, in order', () => {
    expect(ids(new Set<Strand>(['pain', 'patient']))).toEqual(['a', 'c', 'd']);
  });

  it('shows nothing where no strand is wanted', () => {
    expect(ids(new Set())).toEqual([]);
  });
});

function ids(strands: ReadonlySet<Strand>): string[] {
  return filterByStrands(EVENTS, strands).map(({ id }) => id);
}

function of(id: string, discipline: Strand): TimelineEvent {
  return { id, discipline } as TimelineEvent;
}
