import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import type { Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';

import type { PlanItemCollection } from '../domain/care-plan/plan-items.ts';
import { PLAN_ITEM_COLLECTIONS } from '../domain/care-plan/plan-items.ts';
import type { PlanRecord } from '../domain/care-plan/plan-record.ts';
import type { Change } from '../domain/changes/change.ts';
import type { SendState } from '../domain/changes/send-state.ts';
import { MyCarePage } from '../features/my-care/my-care-page.ts';
import { connectionFeature } from '../state/connection/connection.feature.ts';
import { historyFeature } from '../state/history/history.feature.ts';
import { draftsFeature } from '../state/outbox/drafts.feature.ts';
import { OutboxActions } from '../state/outbox/outbox.actions.ts';
import { outboxFeature, selectOutboxEntries } from '../state/outbox/outbox.feature.ts';
import * as submittedDraftsEffects from '../state/outbox/submitted-drafts.effects.ts';
import { PatientFirestoreActions } from '../state/patient-record/patient.actions.ts';
import { patientFeature } from '../state/patient-record/patient.feature.ts';
import { SectionsFirestoreActions } from '../state/patient-record/sections.actions.ts';
import { sectionsFeature } from '../state/patient-record/sections.feature.ts';
import { TeamFirestoreActions } from '../state/patient-record/team.actions.ts';
import { teamFeature } from '../state/patient-record/team.feature.ts';
import { measureHistoryFeature } from '../state/plan/measure-history.feature.ts';
import { PlanItemsFirestoreActions } from '../state/plan/plan-items.actions.ts';
import { planItemsFeature } from '../state/plan/plan-items.feature.ts';
import { SessionActions } from '../state/session/session.actions.ts';
import { sessionFeature } from '../state/session/session.feature.ts';
import { aCareTeamMember } from './a-care-team-member.ts';
import { aPatient } from './a-patient.ts';
import { documentSnapshot, firstSnapshot } from './a-snapshot.ts';
import { aPatientAccount } from './an-account.ts';
import { OnScreen } from './on-screen.ts';
import { openStore } from './open-store.ts';
import { recordSubmissions } from './record-submissions.ts';

/** What Maya's plan holds when her page opens, by collection. */
export type PlanItems = Readonly<Partial<Record<PlanItemCollection, readonly PlanRecord<object>[]>>>;

/** A page of Maya’s own; a spec answers in the server's place. */
export interface OwnPageOnScreen<C> {
  readonly store: Store;
  readonly screen: OnScreen<C>;
  /** What was handed over to be saved, oldest first. */
  readonly sent: readonly Change[];
  /** Answers what the outbox holds under a key. */
  readonly answer: (key: string, state: SendState) => Promise<void>;
  /** What Firestore tells later of one collection. */
  readonly hear: (collection: PlanItemCollection, upserted: readonly PlanRecord<object>[]) => Promise<void>;
}

export type MyCareOnScreen = OwnPageOnScreen<MyCarePage>;

export function openMyCare(items: PlanItems = {}): Promise<MyCareOnScreen> {
  return openOwnPage(MyCarePage, items);
}

/** With these inputs, as the address gives them. */
export async function openOwnPage<C>(
  page: Type<C>,
  items: PlanItems = {},
  inputs: Readonly<Record<string, unknown>> = {},
): Promise<OwnPageOnScreen<C>> {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  const { store } = openStore(
    provideState(sessionFeature),
    provideState(connectionFeature),
    provideState(outboxFeature),
    provideState(draftsFeature),
    provideEffects(submittedDraftsEffects),
    provideState(patientFeature),
    provideState(teamFeature),
    provideState(sectionsFeature),
    provideState(historyFeature),
    provideState(planItemsFeature),
    provideState(measureHistoryFeature),
  );
  store.dispatch(SessionActions.accountFound({ account: aPatientAccount() }));
  const sent = recordSubmissions(store);
  const screen = await OnScreen.show(page, inputs);
  store.dispatch(PatientFirestoreActions.changed({ snapshot: documentSnapshot(aPatient()) }));
  store.dispatch(TeamFirestoreActions.changed({ changes: firstSnapshot([aCareTeamMember()]) }));
  store.dispatch(SectionsFirestoreActions.changed({ changes: firstSnapshot([]) }));
  for (const collection of PLAN_ITEM_COLLECTIONS) hearOf(store, collection, items[collection] ?? []);
  await screen.settle();
  return {
    store,
    screen,
    sent,
    answer: async (key, state) => {
      const entry = store.selectSignal(selectOutboxEntries)()[key];
      if (!entry) throw new Error(`Nothing was sent as ${key}`);
      store.dispatch(OutboxActions.mirrored({ entry: { ...entry, state } }));
      await screen.settle();
    },
    hear: async (collection, upserted) => {
      hearOf(store, collection, upserted);
      await screen.settle();
    },
  };
}

function hearOf(store: Store, collection: PlanItemCollection, upserted: readonly PlanRecord<object>[]): void {
  const changes = firstSnapshot(upserted as readonly PlanRecord[]);
  store.dispatch(PlanItemsFirestoreActions.changed({ collection, changes }));
}
