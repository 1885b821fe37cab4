import { aTimelineEvent } from '../../testing/a-timeline-event.ts';
import { emergencyOpenings } from './emergency-openings.ts';

const opened = (rev: number, at: string, after: Record<string, unknown>) =>
  aTimelineEvent({ id: `${rev}`, collection: 'emergency', docId: 'pete', actorName: 'Pete Okafor', rev, at, after });

describe('Openings in an emergency', () => {
  it('are told newest first, with a reason that was given a second time', () => {
    const events = [
      opened(1, '2026-05-01T09:00:00.000Z', { reason: 'Collapsed at the door' }),
      opened(2, '2026-05-02T09:00:00.000Z', { openedAt: '2026-05-02T09:00:00.000Z' }),
      opened(3, '2026-05-03T09:00:00.000Z', { reason: 'Allergy unknown' }),
    ];
    expect(emergencyOpenings(events).map(({ name, reason }) => `${name}: ${reason}`)).toEqual([
      'Pete Okafor: Allergy unknown',
      'Pete Okafor: Collapsed at the door',
      'Pete Okafor: Collapsed at the door',
    ]);
  });
});
