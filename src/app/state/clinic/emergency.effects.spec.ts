import type { Actions } from '@ngrx/effects';
import type { Action, Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';
import { defer, Subject } from 'rxjs';

import type { DocumentState } from '../../data/collection-changes.ts';
import type { EmergencyAnswer, EmergencyRequest } from '../../data/patients/open-in-emergency.ts';
import type { EmergencyAccessContent } from '../../domain/access/emergency-access.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import { anAccount } from '../../testing/an-account.ts';
import { openStore } from '../../testing/open-store.ts';
import { SessionActions, SignOutPageActions } from '../session/session.actions.ts';
import { sessionFeature } from '../session/session.feature.ts';
import { EmergencyActions, EmergencyBannerActions, RefusedRecordActions } from './emergency.actions.ts';
import { declareEmergency, followEmergency } from './emergency.effects.ts';
import type { HandoverActions } from './handover.actions.ts';

const NOW = new Date('2026-05-05T09:42:00.000Z');
const MINUTE_MS = 60_000;

function recordedAt(updatedAt: string): DocumentState<PlanRecord<EmergencyAccessContent>> {
  const value: PlanRecord<EmergencyAccessContent> = {
    id: 'rosa',
    clinicId: 'northgate',
    patientId: 'tom-ellis',
    discipline: 'rheumatology',
    visibility: 'everyone',
    rev: 1,
    source: 'typed',
    content: { reason: 'Seizure in the waiting room', openedAt: updatedAt },
    createdBy: 'rosa',
    createdAt: updatedAt,
    updatedBy: 'rosa',
    updatedAt,
  };
  return { value, fromCache: false, receivedAt: updatedAt };
}

describe('Emergency access', () => {
  let store: Store;
  let actions: Actions;
  let told: Action[];

  beforeEach(() => {
    ({ store, actions } = openStore(provideState(sessionFeature)));
    told = [];
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
  });

  async function declare(answer: EmergencyAnswer): Promise<EmergencyRequest[]> {
    const asked: EmergencyRequest[] = [];
    declareEmergency(actions, store, (request) => {
      asked.push(request);
      return Promise.resolve(answer);
    }).subscribe((action) => told.push(action));
    store.dispatch(
      RefusedRecordActions.emergencyDeclared({ patientId: 'tom-ellis', reason: ' Seizure in the waiting room ' }),
    );
    await Promise.resolve();
    await Promise.resolve();
    return asked;
  }

  it('tells the record’s coordinator once it is granted, with the reason', async () => {
    expect(await declare({ kind: 'opened', coordinatorUid: 'cora' })).toEqual([
      { clinicId: 'northgate', patientId: 'tom-ellis', reason: ' Seizure in the waiting room ' },
    ]);
    const [sent, granted] = told as [
      ReturnType<typeof HandoverActions.sent>,
      ReturnType<typeof EmergencyActions.granted>,
    ];
    expect(sent.handover.toUid).toBe('cora');
    expect(sent.handover.text).toBe('Seizure in the waiting room');
    expect(granted).toEqual(EmergencyActions.granted({ patientId: 'tom-ellis', handoverId: sent.handover.id }));
  });

  it('says why it was not granted, and tells nobody', async () => {
    await declare({ kind: 'refused' });
    expect(told).toEqual([EmergencyActions.notGranted({ reason: 'refused' })]);
  });

  describe('while the record is open', () => {
    let snapshots: Subject<DocumentState<PlanRecord<EmergencyAccessContent>>>;

    beforeEach(() => {
      jasmine.clock().install().mockDate(NOW);
      snapshots = new Subject();
      followEmergency(actions, store, () => defer(() => snapshots)).subscribe((action) => told.push(action));
      store.dispatch(EmergencyBannerActions.opened({ patientId: 'tom-ellis' }));
    });
    afterEach(() => jasmine.clock().uninstall());

    it('ends an hour after the server’s time of opening', () => {
      snapshots.next(recordedAt('2026-05-05T09:12:00.000Z'));
      expect(told).toEqual([EmergencyActions.endKnown({ until: '2026-05-05T10:12:00.000Z' })]);
      jasmine.clock().tick(30 * MINUTE_MS - 1);
      expect(told.length).toBe(1);
      jasmine.clock().tick(1);
      expect(told.at(-1)).toEqual(EmergencyActions.ended());
    });

    it('lasts no longer than an hour where this device’s clock is two hours behind', () => {
      snapshots.next(recordedAt('2026-05-05T11:42:00.000Z'));
      jasmine.clock().tick(60 * MINUTE_MS);
      expect(told.at(-1)).toEqual(EmergencyActions.ended());
    });

    it('does not close in the same moment where this device’s clock is two hours ahead', () => {
      snapshots.next(recordedAt('2026-05-05T07:42:00.000Z'));
      jasmine.clock().tick(MINUTE_MS - 1);
      expect(told).not.toContain(EmergencyActions.ended());
    });

    it('lasts the whole hour that was granted here, where this device’s clock is two hours ahead', () => {
      store.dispatch(EmergencyActions.granted({ patientId: 'tom-ellis', handoverId: 'one' }));
      snapshots.next(recordedAt('2026-05-05T07:42:00.000Z'));
      jasmine.clock().tick(59 * MINUTE_MS);
      expect(told).not.toContain(EmergencyActions.ended());
      jasmine.clock().tick(MINUTE_MS);
      expect(told.at(-1)).toEqual(EmergencyActions.ended());
    });

    it('ends on time where the device has slept through the end', () => {
      snapshots.next(recordedAt('2026-05-05T09:42:00.000Z'));
      jasmine.clock().mockDate(new Date('2026-05-05T12:00:00.000Z'));
      jasmine.clock().tick(5000);
      expect(told.at(-1)).toEqual(EmergencyActions.ended());
    });

    it('goes on counting where the server cannot be heard, and listens again', () => {
      const failing = snapshots;
      failing.next(recordedAt('2026-05-05T09:12:00.000Z'));
      snapshots = new Subject();
      failing.error(new Error('Unavailable'));
      jasmine.clock().tick(5000);
      expect(snapshots.observed).toBeTrue();
      expect(told).not.toContain(EmergencyActions.ended());
      jasmine.clock().tick(30 * MINUTE_MS);
      expect(told.at(-1)).toEqual(EmergencyActions.ended());
    });

    for (const end of [EmergencyBannerActions.closed(), SignOutPageActions.opened()]) {
      it(`is no longer counted after ${end.type}`, () => {
        store.dispatch(end);
        expect(snapshots.observed).toBeFalse();
      });
    }
  });
});
