import { aTimelineEvent } from '../../testing/a-timeline-event.ts';
import { overruledOf } from './overruled.ts';

const now = '2026-05-10T12:00:00.000Z';
const event = aTimelineEvent({
  actorName: 'Pete Okafor',
  actionId: 'a1',
  recordedAt: '2026-05-04T12:00:00.000Z',
  overrules: { uid: 'rosa', reason: 'Dose confirmed by phone.' },
});

describe('Where somebody was overruled', () => {
  const told = (parts: { uid?: string; seen?: readonly string[]; now?: string }) =>
    overruledOf([event, aTimelineEvent()], {
      uid: parts.uid ?? 'rosa',
      seen: new Set(parts.seen ?? []),
      now: parts.now ?? now,
    });

  it('says who, where and why', () => {
    expect(told({})).toEqual([
      {
        actionId: 'a1',
        eventId: event.id,
        byName: 'Pete Okafor',
        place: 'Diagnosis and medical lead',
        reason: 'Dose confirmed by phone.',
      },
    ]);
  });

  it('is told to nobody else', () => expect(told({ uid: 'fay' })).toEqual([]));

  it('is told until it was seen', () => expect(told({ seen: ['a1'] })).toEqual([]));

  it('is told for 14 days', () => {
    expect(told({ now: '2026-05-18T12:00:00.000Z' }).length).toBe(1);
    expect(told({ now: '2026-05-18T12:00:00.001Z' })).toEqual([]);
  });
});
