import { firstSnapshot, nextSnapshot } from '../../testing/a-snapshot.ts';
import { aTimelineEvent } from '../../testing/a-timeline-event.ts';
import { PatientPageActions } from '../patient-record/patient-page.actions.ts';
import { HistoryFirestoreActions, TimelinePageActions } from './history.actions.ts';
import {
  historyFeature,
  selectHasOlder,
  selectHistory,
  selectHistoryStatus,
  selectIsWindowFull,
  selectOlderCount,
  selectOldestLoaded,
} from './history.feature.ts';
import type { HistoryState } from './history-state.ts';

const { reducer } = historyFeature;

describe('the history of the open patient', () => {
  const opened = reducer(undefined, PatientPageActions.opened({ patientId: 'maya-roberts' }));
  /** The newest three of nine. */
  const filled = heard(opened, firstSnapshot(days(9, 8, 7)));

  it('has older events below a window that is full', () => {
    expect(selectHasOlder({ history: filled })).toBeTrue();
    expect(selectOldestLoaded({ history: filled })).toBe(day(7).at);
    expect(selectIsWindowFull({ history: filled })).toBeTrue();
    const whole = heard(opened, firstSnapshot(days(9, 8)));
    expect(selectHasOlder({ history: whole })).toBeFalse();
    expect(selectOldestLoaded({ history: whole })).toBeNull();
    expect(selectOlderCount({ history: whole })).toBe(0);
    expect(selectHasOlder({ history: opened })).toBeFalse();
  });

  it('keeps what falls out of the window when something new comes', () => {
    const history = heard(filled, nextSnapshot({ upserted: days(10), removed: [day(7).id] }));
    expect(shown(history)).toEqual([10, 9, 8, 7]);
  });

  it('keeps what falls in at its own day when it was told late, and reads on from where it was', () => {
    const late = HistoryFirestoreActions.lateEntries({ events: days(2) });
    const history = reducer(filled, late);
    expect(shown(history)).toEqual([9, 8, 7, 2]);
    expect(selectOldestLoaded({ history })).toBe(day(7).at);
  });

  it('adds a page of older events once, however often it comes', () => {
    const counted = reducer(filled, HistoryFirestoreActions.olderCounted({ after: day(7).id, count: 6 }));
    const page = { events: days(6, 5), isLast: false };
    const older = HistoryFirestoreActions.olderRead({ after: day(7).id, page });
    const history = reducer(reducer(counted, older), older);
    expect(shown(history)).toEqual([9, 8, 7, 6, 5]);
    expect(selectOlderCount({ history })).toBe(4);
    expect(selectOldestLoaded({ history })).toBe(day(5).at);
    const last = { events: days(4, 3, 2, 1), isLast: true };
    const end = reducer(history, HistoryFirestoreActions.olderRead({ after: day(5).id, page: last }));
    expect(selectHasOlder({ history: end })).toBeFalse();
    expect(selectOlderCount({ history: end })).toBe(0);
  });

  it('says that older events could not be read, and keeps the others', () => {
    const reading = reducer(filled, TimelinePageActions.olderWanted());
    expect(reading.olderStatus).toBe('reading');
    const failed = reducer(reading, HistoryFirestoreActions.olderFailed());
    expect(failed.olderStatus).toBe('failed');
    expect(shown(failed)).toEqual([9, 8, 7]);
    expect(selectHasOlder({ history: failed })).toBeTrue();
  });

  it('keeps older events that were read when a new listener begins with the newest', () => {
    const page = { events: days(6, 5), isLast: false };
    const read = reducer(filled, HistoryFirestoreActions.olderRead({ after: day(7).id, page }));
    const history = heard(read, firstSnapshot(days(10, 9, 8)));
    expect(shown(history)).toEqual([10, 9, 8, 7, 6, 5]);
    expect(selectHistory({ history })[1]).toBe(filled.events[0]);
  });

  it('begins anew where so much came in between that a gap would be hidden', () => {
    const away = heard(
      filled,
      nextSnapshot({ upserted: days(19, 18, 17), removed: days(9, 8, 7).map(({ id }) => id) }),
    );
    const reconnected = heard(filled, firstSnapshot(days(19, 18, 17)));
    for (const history of [away, reconnected]) {
      expect(shown(history)).toEqual([19, 18, 17]);
      expect(selectOldestLoaded({ history })).toBe(day(17).at);
      expect(selectHasOlder({ history })).toBeTrue();
      expect(selectOlderCount({ history })).toBeNull();
    }
  });

  it('does not put a page below a history that began anew while it was read', () => {
    const anew = heard(filled, firstSnapshot(days(19, 18, 17)));
    const page = { events: days(6, 5), isLast: true };
    const history = reducer(anew, HistoryFirestoreActions.olderRead({ after: day(7).id, page }));
    expect(shown(history)).toEqual([19, 18, 17]);
    expect(selectHasOlder({ history })).toBeTrue();
  });

  it('keeps nothing once it is refused', () => {
    const history = reducer(filled, HistoryFirestoreActions.refused());
    expect(selectHistory({ history })).toEqual([]);
    expect(selectHistoryStatus({ history })).toBe('denied');
  });

  it('keeps what it has where a listener broke', () => {
    const history = reducer(filled, HistoryFirestoreActions.failed());
    expect(shown(history)).toEqual([9, 8, 7]);
    expect(selectHistoryStatus({ history })).toBe('failed');
  });

  it('is forgotten when the page closes', () => {
    expect(selectHistory({ history: reducer(filled, PatientPageActions.closed()) })).toEqual([]);
  });
});

function heard(state: HistoryState, changes: ReturnType<typeof nextSnapshot<ReturnType<typeof day>>>): HistoryState {
  return reducer(state, HistoryFirestoreActions.changed({ changes, windowSize: 3 }));
}

function days(...numbers: readonly number[]) {
  return numbers.map(day);
}

function day(number: number) {
  const at = `2026-05-${String(number).padStart(2, '0')}T12:00:00.000Z`;
  return aTimelineEvent({ id: `sections-pain-${number}`, rev: number, at, recordedAt: at });
}

function shown({ events }: HistoryState): number[] {
  return events.map(({ rev }) => rev);
}
