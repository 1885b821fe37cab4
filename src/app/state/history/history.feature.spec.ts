import { firstSnapshot } from '../../testing/a-snapshot.ts';
import { aTimelineEvent } from '../../testing/a-timeline-event.ts';
import { PatientPageActions } from '../patient-record/patient-page.actions.ts';
import { HistoryFirestoreActions } from './history.actions.ts';
import { historyFeature, selectHasOlder, selectHistory, selectHistoryStatus } from './history.feature.ts';

const { reducer } = historyFeature;

describe('the history of the open patient', () => {
  const opened = reducer(undefined, PatientPageActions.opened({ patientId: 'maya-roberts' }));
  const filled = (count: number, windowSize: number) => {
    const events = Array.from({ length: count }, (_, index) => aTimelineEvent({ id: `sections-pain-${index}` }));
    return reducer(opened, HistoryFirestoreActions.changed({ changes: firstSnapshot(events), windowSize }));
  };

  it('may have older events while its window is full', () => {
    expect(selectHasOlder({ history: filled(2, 2) })).toBeTrue();
    expect(selectHasOlder({ history: filled(1, 2) })).toBeFalse();
    expect(selectHasOlder({ history: opened })).toBeFalse();
  });

  it('keeps the events it knows as they are when a wider window brings them anew', () => {
    const narrow = filled(2, 2);
    const events = Array.from({ length: 3 }, (_, index) => aTimelineEvent({ id: `sections-pain-${index}` }));
    const wide = reducer(narrow, HistoryFirestoreActions.changed({ changes: firstSnapshot(events), windowSize: 4 }));
    const [first, second] = selectHistory({ history: narrow });
    expect(selectHistory({ history: wide }).length).toBe(3);
    expect(selectHistory({ history: wide })[0]).toBe(first);
    expect(selectHistory({ history: wide })[1]).toBe(second);
  });

  it('keeps nothing once it is refused', () => {
    const history = reducer(filled(2, 2), HistoryFirestoreActions.refused());
    expect(selectHistory({ history })).toEqual([]);
    expect(selectHistoryStatus({ history })).toBe('denied');
  });

  it('keeps what it has where a listener broke', () => {
    const history = reducer(filled(2, 2), HistoryFirestoreActions.failed());
    expect(selectHistory({ history }).length).toBe(2);
    expect(selectHistoryStatus({ history })).toBe('failed');
  });

  it('is forgotten when the page closes', () => {
    expect(selectHistory({ history: reducer(filled(2, 2), PatientPageActions.closed()) })).toEqual([]);
  });
});
