import type { Actions } from '@ngrx/effects';
import type { Action, Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';
import type { Observable } from 'rxjs';
import { Subject } from 'rxjs';

import { ReadRefused } from '../../data/read-refused.ts';
import { aCareTeamMember } from '../../testing/a-care-team-member.ts';
import { aPatient } from '../../testing/a-patient.ts';
import { aSection } from '../../testing/a-section.ts';
import { documentSnapshot, firstSnapshot } from '../../testing/a-snapshot.ts';
import { anAccount, aPatientAccount } from '../../testing/an-account.ts';
import { openStore } from '../../testing/open-store.ts';
import { SessionActions, SignOutPageActions } from '../session/session.actions.ts';
import { sessionFeature } from '../session/session.feature.ts';
import { PatientFirestoreActions } from './patient.actions.ts';
import { patientFeature } from './patient.feature.ts';
import { PatientPageActions } from './patient-page.actions.ts';
import { listenToPatient, listenToSections, listenToTeam } from './patient-record.effects.ts';
import { SectionsFirestoreActions } from './sections.actions.ts';
import { TeamFirestoreActions } from './team.actions.ts';
import { teamFeature } from './team.feature.ts';
import type { OpenPatient } from './watch-open-patient.ts';

type Listen<T> = (actions: Actions, store: Store, watch: (open: OpenPatient) => Observable<T>) => Observable<Action>;

interface Reports<T> {
  readonly changed: (snapshot: T) => Action;
  readonly refused: () => Action;
  readonly failed: () => Action;
}

describeListener('the patient', listenToPatient, documentSnapshot(aPatient()), {
  ...PatientFirestoreActions,
  changed: (snapshot) => PatientFirestoreActions.changed({ snapshot }),
});
describeListener('the care team', listenToTeam, firstSnapshot([aCareTeamMember()]), {
  ...TeamFirestoreActions,
  changed: (changes) => TeamFirestoreActions.changed({ changes }),
});
describeListener('the sections', listenToSections, firstSnapshot([aSection()]), {
  ...SectionsFirestoreActions,
  changed: (changes) => SectionsFirestoreActions.changed({ changes }),
});

function describeListener<T>(what: string, listen: Listen<T>, snapshot: T, { changed, refused, failed }: Reports<T>) {
  describe(`listening to ${what} of an open patient`, () => {
    let store: Store;
    let watched: { readonly open: OpenPatient; readonly snapshots: Subject<T> }[];
    let told: Action[];

    beforeEach(() => {
      let actions: Actions;
      ({ store, actions } = openStore(
        provideState(sessionFeature),
        provideState(patientFeature),
        provideState(teamFeature),
      ));
      watched = [];
      told = [];
      listen(actions, store, (open) => {
        const snapshots = new Subject<T>();
        watched.push({ open, snapshots });
        return snapshots;
      }).subscribe((action) => told.push(action));
      store.dispatch(SessionActions.accountFound({ account: anAccount() }));
    });

    const open = (patientId: string): Subject<T> => {
      store.dispatch(PatientPageActions.opened({ patientId }));
      const last = watched.at(-1);
      if (last?.open.patientId !== patientId) throw new Error(`Nobody listens to ${patientId}.`);
      return last.snapshots;
    };

    it('asks as staff for the patient of the page and reports each snapshot', () => {
      const maya = open('maya-roberts');
      maya.next(snapshot);
      expect(watched.map((each) => each.open)).toEqual([{ patientId: 'maya-roberts', reader: 'staff' }]);
      expect(told).toEqual([changed(snapshot)]);
    });

    it('asks as the patient for a patient', () => {
      store.dispatch(SessionActions.accountFound({ account: aPatientAccount() }));
      open('maya-roberts');
      expect(watched.map((each) => each.open.reader)).toEqual(['patient']);
    });

    it('asks for nothing while nobody is signed in', () => {
      store.dispatch(SessionActions.noAccount());
      store.dispatch(PatientPageActions.opened({ patientId: 'maya-roberts' }));
      expect(watched).toEqual([]);
    });

    it('lets no late snapshot of one patient into the next one’s record', () => {
      const maya = open('maya-roberts');
      const tom = open('tom-ellis');
      maya.next(snapshot);
      expect(told).toEqual([]);
      expect(maya.observed).toBeFalse();
      tom.next(snapshot);
      expect(told).toEqual([changed(snapshot)]);
    });

    it('tells a refusal from a failure, and listens again when a patient is opened again', () => {
      open('maya-roberts').error(new ReadRefused('no longer on the team'));
      open('maya-roberts').error(new Error('broken'));
      expect(told).toEqual([refused(), failed()]);
    });

    for (const end of [PatientPageActions.closed(), SignOutPageActions.opened(), SessionActions.noAccount()]) {
      it(`ends with ${end.type}, and hears nothing after it`, () => {
        const maya = open('maya-roberts');
        store.dispatch(end);
        maya.next(snapshot);
        expect(maya.observed).toBeFalse();
        expect(told).toEqual([]);
      });
    }
  });
}
