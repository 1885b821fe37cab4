import type { Actions } from '@ngrx/effects';
import type { Action, Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';
import { Subject } from 'rxjs';

import type { CollectionChanges } from '../../data/collection-changes.ts';
import { ReadRefused } from '../../data/read-refused.ts';
import type { Patient } from '../../domain/patient/patient.ts';
import { aPatient } from '../../testing/a-patient.ts';
import { firstSnapshot } from '../../testing/a-snapshot.ts';
import { anAccount } from '../../testing/an-account.ts';
import { openStore } from '../../testing/open-store.ts';
import { SessionActions } from '../session/session.actions.ts';
import { sessionFeature } from '../session/session.feature.ts';
import { CaseloadFirestoreActions, CaseloadPageActions } from './caseload.actions.ts';
import { listenToCaseload } from './caseload.effects.ts';

describe('listening to a caseload', () => {
  let store: Store;
  let actions: Actions;
  let snapshots: Subject<CollectionChanges<Patient>>;
  let watched: string[];
  let told: Action[];

  beforeEach(() => {
    ({ store, actions } = openStore(provideState(sessionFeature)));
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

  it('ends when the page closes', () => {
    open();
    store.dispatch(CaseloadPageActions.closed());
    expect(snapshots.observed).toBeFalse();
  });
});
