import { aPlanRecord } from '../../testing/a-plan-record.ts';
import { aTimelineEvent } from '../../testing/a-timeline-event.ts';
import type { TimelineEvent } from '../timeline/timeline-event.ts';
import { recordedItems } from './recorded-items.ts';

const LOADED = aPlanRecord({ on: '2026-05-04', status: 'done' }, { id: 'session-9' });

function told(rev: number, after: object, parts: Partial<TimelineEvent> = {}): TimelineEvent {
  const recordedAt = `2024-0${rev}-01T09:00:00.000Z`;
  const core = { collection: 'sessions', docId: 'session-1', discipline: 'pain' } as const;
  return aTimelineEvent({ ...core, rev, after: { ...after }, recordedAt, ...parts });
}

const PLANNED = told(1, { on: '2024-01-08', status: 'planned' });
const DONE = told(2, { status: 'done', outcome: 'Slept.' }, { actorUid: 'fay' });

describe('What is not loaded of a plan', () => {
  it('is recalled from the events that tell of it', () => {
    const [, recalled, ...others] = recordedItems('sessions', [LOADED], [DONE, PLANNED], [LOADED.id]);
    expect(others).toEqual([]);
    expect(recalled).toEqual(
      jasmine.objectContaining({
        id: 'session-1',
        discipline: 'pain',
        rev: 2,
        content: { on: '2024-01-08', status: 'done', outcome: 'Slept.' },
        createdBy: 'rosa',
        updatedBy: 'fay',
        updatedAt: '2024-02-01T09:00:00.000Z',
      }),
    );
  });

  it('is left out where its beginning is not known, something between is missing, or it was an error', () => {
    const gap = told(3, { status: 'missed' });
    const mistaken = told(2, { status: 'entered-in-error' });
    expect(recordedItems('sessions', [LOADED], [DONE], [])).toEqual([LOADED]);
    expect(recordedItems('sessions', [LOADED], [gap, PLANNED], [])).toEqual([LOADED]);
    expect(recordedItems('sessions', [LOADED], [mistaken, PLANNED], [])).toEqual([LOADED]);
  });

  it('never stands in for what is loaded, nor for another collection', () => {
    const ofLoaded = told(1, { status: 'planned' }, { docId: LOADED.id });
    const ofFlare = told(1, { startedOn: '2024-01-08' }, { collection: 'flares' });
    const records = [LOADED];
    expect(recordedItems('sessions', records, [ofLoaded, ofFlare], [])).toBe(records);
    // Struck out by its reader, and on its way.
    expect(recordedItems('sessions', [], [ofLoaded], [LOADED.id])).toEqual([]);
  });
});
