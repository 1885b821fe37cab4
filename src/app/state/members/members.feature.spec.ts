import { aMember } from '../../testing/a-member.ts';
import { firstSnapshot, nextSnapshot } from '../../testing/a-snapshot.ts';
import { CaseloadPageActions } from '../caseload/caseload.actions.ts';
import { MembersFirestoreActions } from './members.actions.ts';
import { membersFeature, selectMembers } from './members.feature.ts';

const { reducer } = membersFeature;

describe('the members of the clinic', () => {
  const opened = reducer(undefined, CaseloadPageActions.opened());
  const changes = firstSnapshot([aMember({ uid: 'rosa' }), aMember({ uid: 'fay' })]);
  const live = reducer(opened, MembersFirestoreActions.changed({ changes }));

  const uids = (members: typeof live) => selectMembers({ members })?.map(({ uid }) => uid) ?? null;

  it('are unknown until the first snapshot', () => {
    expect(uids(opened)).toBeNull();
    expect(uids(live)).toEqual(['rosa', 'fay']);
  });

  it('follow what changes', () => {
    const leaves = nextSnapshot({ upserted: [aMember({ uid: 'fay', active: false })], removed: ['rosa'] });
    const later = reducer(live, MembersFirestoreActions.changed({ changes: leaves }));
    expect(selectMembers({ members: later })).toEqual([aMember({ uid: 'fay', active: false })]);
  });

  it('stay known where a listener broke, if they ever were', () => {
    expect(uids(reducer(live, MembersFirestoreActions.failed()))).toEqual(['rosa', 'fay']);
    expect(uids(reducer(opened, MembersFirestoreActions.failed()))).toBeNull();
  });

  it('are unknown once they are refused, and when the page closes', () => {
    expect(uids(reducer(live, MembersFirestoreActions.refused()))).toBeNull();
    expect(uids(reducer(live, CaseloadPageActions.closed()))).toBeNull();
  });
});
