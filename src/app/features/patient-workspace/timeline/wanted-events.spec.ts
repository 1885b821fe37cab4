import type { Strand } from '../../../domain/access/strands.ts';
import type { KindGroup } from '../../../domain/lanes/event-shape.ts';
import { windowDays } from '../../../domain/lanes/window-days.ts';
import { aTimelineEvent } from '../../../testing/a-timeline-event.ts';
import { windowFrom } from './timeline-address.ts';
import type { Wanted } from './wanted-events.ts';
import { eventsIn, wantedEvents } from './wanted-events.ts';

const session = aTimelineEvent({
  id: 'session',
  collection: 'sessions',
  kind: 'session.done',
  discipline: 'pain',
  title: 'rTMS session 3 done',
  actorName: 'Pete Okafor',
  at: '2026-05-12T10:00:00.000Z',
});
const text = aTimelineEvent({ id: 'text', at: '2026-05-04T12:00:00.000Z' });
const ALL = [session, text];

function wanted(parts: Partial<Wanted>): readonly string[] {
  const everything = { strands: new Set<Strand>(), kinds: new Set<KindGroup>(), text: '' };
  return wantedEvents(ALL, { ...everything, ...parts }).map(({ id }) => id);
}

describe('The events of the timeline', () => {
  it('are chosen by strand, by kind and by words in title or author', () => {
    expect(wanted({})).toEqual(['session', 'text']);
    expect(wanted({ strands: new Set(['pain']) })).toEqual(['session']);
    expect(wanted({ kinds: new Set(['plan']) })).toEqual(['text']);
    expect(wanted({ text: 'RTMS' })).toEqual(['session']);
    expect(wanted({ text: 'okafor', kinds: new Set(['plan']) })).toEqual([]);
  });

  it('are those of the window, its first and last day included', () => {
    const ids = (from: string, to: string) => {
      const window = windowFrom({ from, to });
      return window && eventsIn(ALL, window).map(({ id }) => id);
    };
    expect(ids('2026-05-04', '2026-05-12')).toEqual(['session', 'text']);
    expect(ids('2026-05-05', '2026-05-12')).toEqual(['session']);
    expect(ids('2026-05-05', '2026-05-11')).toEqual([]);
  });
});

describe('The window in the address', () => {
  it('is read as it was written', () => {
    const days = { from: '2026-02-28', to: '2026-05-31' };
    const window = windowFrom(days);
    expect(window && windowDays(window)).toEqual(days);
  });

  it('is left aside where it makes no sense', () => {
    expect(windowFrom({ from: '2026-05-31', to: '2026-02-28' })).toBeNull();
    expect(windowFrom({ from: 'May', to: '2026-02-28' })).toBeNull();
  });
});
