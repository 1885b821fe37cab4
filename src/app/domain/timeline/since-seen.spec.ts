import { aTimelineEvent } from '../../testing/a-timeline-event.ts';
import { eventSentence } from './event-sentence.ts';
import { MOST_SINCE_SEEN, sinceSeen, sinceSeenWords } from './since-seen.ts';
import type { TimelineEvent } from './timeline-event.ts';

const SEEN = { at: '2026-05-01T09:00:00.000Z', uid: 'fay' };

function event(id: string, parts: Partial<TimelineEvent> = {}): TimelineEvent {
  return aTimelineEvent({ id, recordedAt: '2026-05-03T09:00:00.000Z', ...parts });
}

const ROSAS = event('rosas', { after: { clinicalText: 'a', plainText: 'b' }, recordedAt: '2026-05-02T09:00:00.000Z' });
const NINAS = event('ninas', {
  actorUid: 'nina',
  actorName: 'Nina Kowalska',
  discipline: 'nutrition',
  docId: 'nutrition',
  after: { plainText: 'c' },
});

describe('What changed since somebody last looked', () => {
  it('counts the fields that others changed, and names them', () => {
    const since = sinceSeen([ROSAS, NINAS], SEEN);
    expect(since?.count).toBe(3);
    expect(since?.names).toEqual(['Nina Kowalska', 'Rosa Ahmed']);
    expect(since && sinceSeenWords(since, '1 May', ['Rosa', 'Nina'])).toBe('3 changes since 1 May by Rosa and Nina');
  });

  it('counts a field once however often it changed, and a new document once however much is in it', () => {
    const again = event('again', { rev: 3, after: { plainText: 'd' } });
    const added = event('added', {
      docId: 'p1',
      collection: 'problems',
      rev: 1,
      before: {},
      after: { text: 'x', code: null },
    });
    expect(sinceSeen([ROSAS, again, added], SEEN)?.count).toBe(3);
  });

  it('says nothing of the reader’s own changes, and nothing at all where there is nothing else', () => {
    const own = event('own', { actorUid: 'fay', actorName: 'Fay Lindqvist' });
    expect(sinceSeen([own], SEEN)).toBeNull();
    expect(sinceSeen([own, NINAS], SEEN)?.count).toBe(1);
  });

  it('leaves out what was seen already, the last of it too', () => {
    expect(sinceSeen([event('seen', { recordedAt: SEEN.at })], SEEN)).toBeNull();
    expect(sinceSeen([event('new', { recordedAt: '2026-05-01T09:00:00.001Z' })], SEEN)?.count).toBe(1);
  });

  it('groups by section in the order of the plan, newest first', () => {
    const later = event('later', { recordedAt: '2026-05-04T09:00:00.000Z' });
    const groups = sinceSeen([NINAS, ROSAS, later], SEEN)?.groups ?? [];
    expect(groups.map(({ strand, events }) => [strand, events.map(({ id }) => id)])).toEqual([
      ['rheumatology', ['later', 'rosas']],
      ['nutrition', ['ninas']],
    ]);
  });

  it('tells of suggestions by themselves, after the sections', () => {
    const suggested = event('suggested', { collection: 'suggestions', docId: 's1', rev: 1, before: {} });
    const groups = sinceSeen([suggested, NINAS], SEEN)?.groups ?? [];
    expect(groups.map(({ strand, events }) => [strand, events.map(({ id }) => id)])).toEqual([
      ['nutrition', ['ninas']],
      [null, ['suggested']],
    ]);
  });

  it('looks up to the newest of all, the reader’s own included', () => {
    const own = event('own', { actorUid: 'fay', recordedAt: '2026-05-05T09:00:00.000Z' });
    expect(sinceSeen([NINAS, own], SEEN)?.upTo).toBe('2026-05-05T09:00:00.000Z');
  });

  it('says that there is more than was read', () => {
    const many = Array.from({ length: MOST_SINCE_SEEN + 1 }, (_, place) =>
      event(`e${place}`, { docId: `p${place}`, rev: 1, before: {} }),
    );
    const since = sinceSeen(many, SEEN);
    expect([since?.count, since?.isMore]).toEqual([MOST_SINCE_SEEN, true]);
    expect(since && sinceSeenWords(since, '1 May', ['Rosa'])).toBe('More than 50 changes since 1 May by Rosa');
    expect(sinceSeen(many.slice(1), SEEN)?.isMore).toBeFalse();
  });

  it('reads well for one change and for many people', () => {
    expect(sinceSeenWords({ count: 1, isMore: false }, '1 May', ['Rosa'])).toBe('1 change since 1 May by Rosa');
    const five = ['Rosa', 'Nina', 'Pete', 'Sam', 'Paul'];
    expect(sinceSeenWords({ count: 9, isMore: false }, '1 May', five)).toBe(
      '9 changes since 1 May by Rosa, Nina, Pete and 2 others',
    );
  });
});

describe('A sentence of the timeline', () => {
  it('says what happened and who did it, with one full stop', () => {
    expect(eventSentence({ title: 'Amitriptyline started', actorName: 'Rosa Ahmed' })).toBe(
      'Amitriptyline started, by Rosa Ahmed.',
    );
    expect(eventSentence({ title: 'Stopped: made me dizzy. ', actorName: 'Rosa Ahmed' })).toBe(
      'Stopped: made me dizzy, by Rosa Ahmed.',
    );
  });
});
