import type { Actions } from '@ngrx/effects';
import type { Action, Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';
import { Subject } from 'rxjs';

import type { DocumentState } from '../../data/collection-changes.ts';
import type { SharedPart } from '../../data/patients/watch-shared-plan.ts';
import { ReadRefused } from '../../data/read-refused.ts';
import type { ProxyGrantContent } from '../../domain/access/proxy-grant.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import { aPlanRecord } from '../../testing/a-plan-record.ts';
import { aSection } from '../../testing/a-section.ts';
import { documentSnapshot, firstSnapshot } from '../../testing/a-snapshot.ts';
import { anAccount } from '../../testing/an-account.ts';
import { openStore } from '../../testing/open-store.ts';
import { SessionActions } from '../session/session.actions.ts';
import { sessionFeature } from '../session/session.feature.ts';
import { SharedCareFirestoreActions, SharedCarePageActions } from './shared-care.actions.ts';
import { listenToSharedCare } from './shared-care.effects.ts';
import { selectGrant, selectSharedCareStatus, selectSharedSections, sharedCareFeature } from './shared-care.feature.ts';

const LEO: ProxyGrantContent = { name: 'Leo', relation: 'husband', sees: ['sleep'], from: '2026-01-12', to: null };

describe('what is shared with somebody close to a patient', () => {
  let store: Store;
  let grants: Subject<DocumentState<PlanRecord<ProxyGrantContent>>>;
  let asked: string[];
  let parts: { readonly part: SharedPart; readonly told: Subject<Action> }[];

  const grant = (content: Partial<ProxyGrantContent> = {}, rev = 1) =>
    grants.next(documentSnapshot(aPlanRecord({ ...LEO, ...content }, { id: 'leo', rev })));
  const status = () => store.selectSignal(selectSharedCareStatus)();
  const sections = () => store.selectSignal(selectSharedSections)();
  const tellSection = () => {
    const changes = firstSnapshot([aSection({ id: 'sleep', discipline: 'sleep' })]);
    parts.at(-1)?.told.next(SharedCareFirestoreActions.sectionsChanged({ changes }));
  };

  beforeEach(() => {
    let actions: Actions;
    ({ store, actions } = openStore(provideState(sessionFeature), provideState(sharedCareFeature)));
    grants = new Subject();
    asked = [];
    parts = [];
    listenToSharedCare(
      actions,
      store,
      (patientId, uid) => {
        asked.push(`${patientId} as ${uid}`);
        return grants;
      },
      (part) => {
        const told = new Subject<Action>();
        parts.push({ part, told });
        return told;
      },
    ).subscribe((action) => store.dispatch(action));
    const account = anAccount({ uid: 'leo', member: null, proxyFor: 'maya-roberts' });
    store.dispatch(SessionActions.accountFound({ account }));
    store.dispatch(SharedCarePageActions.opened());
  });

  it('is asked for strand by strand, as it is ticked', () => {
    grant();
    tellSection();
    expect(asked).toEqual(['maya-roberts as leo']);
    expect(parts.map(({ part }) => part)).toEqual([{ patientId: 'maya-roberts', sees: ['sleep'] }]);
    expect(status()).toBe('live');
    expect(sections().length).toBe(1);
  });

  it('is asked for anew with other ticks, and not because the same grant is told again', () => {
    grant();
    grant();
    expect(parts.length).toBe(1);
    grant({ sees: ['sleep', 'pain'] }, 2);
    expect(parts.map(({ part }) => part.sees)).toEqual([['sleep'], ['sleep', 'pain']]);
    expect(parts[0]?.told.observed).toBeFalse();
  });

  it('loses at once what is no longer ticked', () => {
    grant({ sees: ['sleep', 'pain'] });
    tellSection();
    grant({ sees: ['pain'] }, 2);
    expect(sections()).toEqual([]);
  });

  it('is empty with no tick, and nothing is asked for', () => {
    grant({ sees: [] });
    expect(status()).toBe('live');
    expect(parts).toEqual([]);
  });

  it('goes when the patient ends it, and a refusal that follows does not say otherwise', () => {
    grant();
    tellSection();
    grant({ to: '2026-05-05' }, 2);
    grants.error(new ReadRefused('ended'));
    expect(status()).toBe('ended');
    expect(sections()).toEqual([]);
    expect(store.selectSignal(selectGrant)()).toBeNull();
    expect(parts[0]?.told.observed).toBeFalse();
  });

  it('goes when any part of it is refused', () => {
    grant();
    tellSection();
    parts[0]?.told.next(SharedCareFirestoreActions.refused());
    expect(status()).toBe('denied');
    expect(sections()).toEqual([]);
  });

  it('ends with the page', () => {
    grant();
    store.dispatch(SharedCarePageActions.closed());
    expect(grants.observed).toBeFalse();
    expect(parts[0]?.told.observed).toBeFalse();
    expect(status()).toBe('closed');
  });
});
