import { aPatient } from '../../testing/a-patient.ts';
import { firstSnapshot, nextSnapshot } from '../../testing/a-snapshot.ts';
import { CaseloadFirestoreActions, CaseloadPageActions } from './caseload.actions.ts';
import type { CaseloadState } from './caseload.feature.ts';
import { caseloadFeature, selectCaseload, selectCaseloadFromCache, selectCaseloadStatus } from './caseload.feature.ts';

const { reducer } = caseloadFeature;

describe('the caseload', () => {
  const opened = reducer(undefined, CaseloadPageActions.opened());
  const live = reducer(opened, CaseloadFirestoreActions.changed({ changes: firstSnapshot([aPatient()]) }));

  const look = (caseload: CaseloadState) => ({
    status: selectCaseloadStatus({ caseload }),
    names: selectCaseload({ caseload }).map(({ content }) => content.givenName),
  });

  it('is opening until the first snapshot, and live then', () => {
    expect(look(opened)).toEqual({ status: 'opening', names: [] });
    expect(look(live)).toEqual({ status: 'live', names: ['Maya'] });
  });

  it('follows what changes', () => {
    const tom = aPatient({ id: 'tom-ellis', content: { ...aPatient().content, givenName: 'Tom' } });
    const changes = nextSnapshot({ upserted: [tom], removed: ['maya-roberts'] });
    expect(look(reducer(live, CaseloadFirestoreActions.changed({ changes }))).names).toEqual(['Tom']);
  });

  it('shows nobody once it is refused', () => {
    expect(look(reducer(live, CaseloadFirestoreActions.refused()))).toEqual({ status: 'denied', names: [] });
  });

  it('keeps what it has where a listener broke', () => {
    expect(look(reducer(live, CaseloadFirestoreActions.failed()))).toEqual({ status: 'failed', names: ['Maya'] });
  });

  it('says since when it is shown from memory, until the server answers', () => {
    const kept = { ...firstSnapshot([aPatient()]), fromCache: true, receivedAt: '2026-05-04T09:12:00.000Z' };
    const shown = reducer(opened, CaseloadFirestoreActions.changed({ changes: kept }));
    expect(selectCaseloadFromCache({ caseload: shown })).toBe('2026-05-04T09:12:00.000Z');
    const answered = reducer(shown, CaseloadFirestoreActions.changed({ changes: firstSnapshot([aPatient()]) }));
    expect(selectCaseloadFromCache({ caseload: answered })).toBeNull();
  });

  it('forgets everybody when the page closes', () => {
    expect(look(reducer(live, CaseloadPageActions.closed()))).toEqual({ status: 'closed', names: [] });
  });
});
