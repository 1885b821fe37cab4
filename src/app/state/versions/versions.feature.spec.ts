import { firstSnapshot } from '../../testing/a-snapshot.ts';
import { aTimelineEvent } from '../../testing/a-timeline-event.ts';
import { PatientPageActions } from '../patient-record/patient-page.actions.ts';
import { VersionsFirestoreActions, VersionsPanelActions } from './versions.actions.ts';
import {
  selectHasOlderVersions,
  selectVersionEvents,
  selectVersionsStatus,
  versionsFeature,
} from './versions.feature.ts';

const { reducer } = versionsFeature;
const DOCUMENT = { patientId: 'maya-roberts', collection: 'sections', docId: 'sleep' } as const;

describe('the history of one document', () => {
  const opened = reducer(undefined, VersionsPanelActions.opened({ document: DOCUMENT }));
  const filled = (count: number, windowSize: number) => {
    const events = Array.from({ length: count }, (_, index) => aTimelineEvent({ id: `sections-sleep-${index + 1}` }));
    return reducer(opened, VersionsFirestoreActions.changed({ changes: firstSnapshot(events), windowSize }));
  };

  it('may have older versions while its window is full', () => {
    expect(selectHasOlderVersions({ versions: filled(2, 2) })).toBeTrue();
    expect(selectHasOlderVersions({ versions: filled(1, 2) })).toBeFalse();
  });

  it('holds one document at a time', () => {
    const other = reducer(filled(2, 2), VersionsPanelActions.opened({ document: { ...DOCUMENT, docId: 'pain' } }));
    expect(selectVersionEvents({ versions: other })).toEqual([]);
    expect(selectVersionsStatus({ versions: other })).toBe('opening');
  });

  it('keeps nothing once it is refused, closed, or its patient is', () => {
    for (const action of [
      VersionsFirestoreActions.refused(),
      VersionsPanelActions.closed(),
      PatientPageActions.closed(),
    ]) {
      expect(selectVersionEvents({ versions: reducer(filled(2, 2), action) })).toEqual([]);
    }
    expect(reducer(filled(2, 2), VersionsFirestoreActions.refused()).status).toBe('denied');
  });

  it('keeps what it has where a listener broke', () => {
    const versions = reducer(filled(2, 2), VersionsFirestoreActions.failed());
    expect(selectVersionEvents({ versions }).length).toBe(2);
  });

  it('hears nothing once it is closed', () => {
    const closed = reducer(opened, VersionsPanelActions.closed());
    const changes = firstSnapshot([aTimelineEvent()]);
    expect(reducer(closed, VersionsFirestoreActions.changed({ changes, windowSize: 50 }))).toBe(closed);
  });
});
