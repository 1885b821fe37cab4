import type { Actions } from '@ngrx/effects';
import type { Action, Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';
import { Subject } from 'rxjs';

import type { CollectionChanges } from '../../data/collection-changes.ts';
import { ReadRefused } from '../../data/read-refused.ts';
import type { ClinicMember } from '../../domain/access/actor.ts';
import { aMember } from '../../testing/a-member.ts';
import { firstSnapshot } from '../../testing/a-snapshot.ts';
import { anAccount } from '../../testing/an-account.ts';
import { openStore } from '../../testing/open-store.ts';
import { CaseloadPageActions } from '../caseload/caseload.actions.ts';
import { SessionActions, SignOutPageActions } from '../session/session.actions.ts';
import { sessionFeature } from '../session/session.feature.ts';
import { MembersFirestoreActions } from './members.actions.ts';
import { listenToMembers } from './members.effects.ts';

describe('listening to the members of a clinic', () => {
  let store: Store;
  let snapshots: Subject<CollectionChanges<ClinicMember>>;
  let watched: string[];
  let told: Action[];

  beforeEach(() => {
    let actions: Actions;
    ({ store, actions } = openStore(provideState(sessionFeature)));
    snapshots = new Subject();
    watched = [];
    told = [];
    listenToMembers(actions, store, ({ clinicId }) => {
      watched.push(clinicId);
      return snapshots;
    }).subscribe((action) => told.push(action));
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
    store.dispatch(CaseloadPageActions.opened());
  });

  it('begins with the caseload, for the reader’s own clinic', () => {
    const changes = firstSnapshot([aMember()]);
    snapshots.next(changes);
    expect(watched).toEqual(['northgate']);
    expect(told).toEqual([MembersFirestoreActions.changed({ changes })]);
  });

  it('tells a refusal from a failure', () => {
    snapshots.error(new ReadRefused('no longer staff'));
    snapshots = new Subject();
    store.dispatch(CaseloadPageActions.opened());
    snapshots.error(new Error('broken'));
    expect(told).toEqual([MembersFirestoreActions.refused(), MembersFirestoreActions.failed()]);
  });

  for (const end of [CaseloadPageActions.closed(), SignOutPageActions.opened()]) {
    it(`ends with ${end.type}`, () => {
      store.dispatch(end);
      expect(snapshots.observed).toBeFalse();
    });
  }
});
