import type { Actions } from '@ngrx/effects';
import type { Action, Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';
import { Subject } from 'rxjs';

import type { CollectionChanges } from '../../data/collection-changes.ts';
import { ReadRefused } from '../../data/read-refused.ts';
import type { Patient } from '../../domain/patient/patient.ts';
import { aPatient } from '../../testing/a-patient.ts';
import { firstSnapshot, nextSnapshot } from '../../testing/a-snapshot.ts';
import { anAccount } from '../../testing/an-account.ts';
import { openStore } from '../../testing/open-store.ts';
import { SessionActions } from '../session/session.actions.ts';
import { sessionFeature } from '../session/session.feature.ts';
import { CaseloadFirestoreActions, CaseloadPageActions } from './caseload.actions.ts';
import { forgetFormerPatients, listenToCaseload } from './caseload.effects.ts';
import { caseloadFeature } from './caseload.feature.ts';

describe('listening to a caseload', () => {
  let store: Store;
  let actions: Actions;
  let snapshots: Subject<CollectionChanges<Patient>>;
  let watched: string[];
  let told: Action[];

  beforeEach(() => {
    ({ store, actions } = openStore(provideState(sessionFeature), provideState(caseloadFeature)));
    snapshots = new Subject();
    watched = [];
    told = [];
    listenToCaseload(actions, store, ({ clinicId, uid }) => {
      watched.push(`${clinicId}/${uid}`);
      return snapshots;
    }).subscribe((action) => told.push(action));
  });

  const open = () => {
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
    store.dispatch(CaseloadPageActions.opened());
  };

  it('asks for the person’s own patients and reports each snapshot', () => {
    open();
    const changes = firstSnapshot([aPatient()]);
    snapshots.next(changes);
    expect(watched).toEqual(['northgate/rosa']);
    expect(told).toEqual([CaseloadFirestoreActions.changed({ changes })]);
  });

  it('asks for nothing while nobody is signed in', () => {
    store.dispatch(CaseloadPageActions.opened());
    expect(watched).toEqual([]);
  });

  it('tells a refusal from a failure', () => {
    open();
    snapshots.error(new ReadRefused('no longer staff'));
    snapshots = new Subject();
    store.dispatch(CaseloadPageActions.opened());
    snapshots.error(new Error('no index'));
    expect(told).toEqual([CaseloadFirestoreActions.refused(), CaseloadFirestoreActions.failed()]);
  });

  it('forgets on the device who is not on it any more, once the server has said so', () => {
    const forget = jasmine.createSpy('forget').and.resolveTo();
    forgetFormerPatients(actions, store, forget).subscribe();
    open();
    const hear = (changes: CollectionChanges<Patient>) => store.dispatch(CaseloadFirestoreActions.changed({ changes }));
    hear({ ...firstSnapshot([aPatient()]), fromCache: true });
    expect(forget).not.toHaveBeenCalled();
    hear(firstSnapshot([aPatient(), aPatient({ id: 'tom-ellis' })]));
    hear(nextSnapshot({ upserted: [aPatient({ rev: 2 })] }));
    hear(nextSnapshot({ removed: ['tom-ellis'] }));
    expect(forget.calls.allArgs()).toEqual([
      ['rosa', ['maya-roberts', 'tom-ellis']],
      ['rosa', ['maya-roberts']],
    ]);
  });

  it('ends when the page closes', () => {
    open();
    store.dispatch(CaseloadPageActions.closed());
    expect(snapshots.observed).toBeFalse();
  });
});
