import { firstSnapshot, nextSnapshot } from '../../testing/a-snapshot.ts';
import { aTimelineEvent } from '../../testing/a-timeline-event.ts';
import { HistoryFirestoreActions } from '../history/history.actions.ts';
import { historyFeature } from '../history/history.feature.ts';
import { selectTimeline } from './timeline.selectors.ts';

describe('the timeline', () => {
  const early = aTimelineEvent({ id: 'early', at: '2026-05-04T08:00:00.000Z' });
  const late = aTimelineEvent({ id: 'late', at: '2026-05-04T23:30:00.000Z' });
  const first = HistoryFirestoreActions.changed({ changes: firstSnapshot([early, late]), windowSize: 200 });
  const history = historyFeature.reducer(undefined, first);

  it('is newest first', () => {
    expect(selectTimeline({ history }).map(({ id }) => id)).toEqual(['late', 'early']);
  });

  it('leaves the other events the very objects they were when one arrives', () => {
    const changes = nextSnapshot({ upserted: [aTimelineEvent({ id: 'new', at: '2026-05-05T08:00:00.000Z' })] });
    const next = historyFeature.reducer(history, HistoryFirestoreActions.changed({ changes, windowSize: 200 }));
    expect(selectTimeline({ history: next }).map(({ id }) => id)).toEqual(['new', 'late', 'early']);
    expect(selectTimeline({ history: next })[1]).toBe(late);
  });
});
