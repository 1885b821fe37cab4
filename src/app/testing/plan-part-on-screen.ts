import type { Type } from '@angular/core';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';

import type { PlanItemCollection } from '../domain/care-plan/plan-items.ts';
import type { PlanRecord } from '../domain/care-plan/plan-record.ts';
import type { Change } from '../domain/changes/change.ts';
import { PlanSurroundings } from '../features/patient-workspace/items/plan-surroundings.ts';
import { SuggestionsInHand } from '../features/patient-workspace/items/suggestions-in-hand.ts';
import { NoteEditing } from '../features/patient-workspace/note-editing.ts';
import { OpenRecord } from '../features/patient-workspace/open-record.ts';
import { WorkspaceStore } from '../features/patient-workspace/workspace.store.ts';
import { accessFeature } from '../state/access/access.feature.ts';
import { connectionFeature } from '../state/connection/connection.feature.ts';
import { ItemEditing } from '../state/editing/item-editing.ts';
import { notesFeature } from '../state/notes/notes.feature.ts';
import { draftsFeature } from '../state/outbox/drafts.feature.ts';
import { outboxFeature } from '../state/outbox/outbox.feature.ts';
import { PatientFirestoreActions } from '../state/patient-record/patient.actions.ts';
import { patientFeature } from '../state/patient-record/patient.feature.ts';
import { PatientPageActions } from '../state/patient-record/patient-page.actions.ts';
import { teamFeature } from '../state/patient-record/team.feature.ts';
import { measureHistoryFeature } from '../state/plan/measure-history.feature.ts';
import { PlanItemsFirestoreActions } from '../state/plan/plan-items.actions.ts';
import { planItemsFeature } from '../state/plan/plan-items.feature.ts';
import { seenFeature } from '../state/seen/seen.feature.ts';
import { SessionActions } from '../state/session/session.actions.ts';
import { sessionFeature } from '../state/session/session.feature.ts';
import { versionsFeature } from '../state/versions/versions.feature.ts';
import { Today } from '../ui/today.ts';
import { aMember } from './a-member.ts';
import { aPatient } from './a-patient.ts';
import { documentSnapshot, firstSnapshot } from './a-snapshot.ts';
import { anAccount } from './an-account.ts';
import { OnScreen } from './on-screen.ts';
import { openStore } from './open-store.ts';
import { recordSubmissions } from './record-submissions.ts';

const EDITORS = [OpenRecord, PlanSurroundings, ItemEditing, WorkspaceStore, NoteEditing, SuggestionsInHand];

export interface PlanPart {
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly account?: ReturnType<typeof anAccount>;
  readonly patient?: ReturnType<typeof aPatient>;
  readonly items?: Readonly<Partial<Record<PlanItemCollection, readonly PlanRecord[]>>>;
}

export interface PlanPartOnScreen<C> {
  readonly store: Store;
  readonly screen: OnScreen<C>;
  /** What was handed to the outbox, oldest first. */
  readonly sent: readonly Change[];
  /** Chooses an option of the select with this label. */
  readonly choose: (label: string, value: string) => Promise<void>;
}

/** Cora Bell, who coordinates Maya's plan. */
export function cora(): ReturnType<typeof anAccount> {
  const member = aMember({ uid: 'cora', name: 'Cora Bell', roles: ['coordinator'], discipline: null });
  return anAccount({ uid: 'cora', displayName: 'Cora Bell', member });
}

/** One part of Maya's plan on 5 May 2026, as Rosa the rheumatologist meets it unless told otherwise. */
export async function showPlanPart<C>(part: Type<C>, shown: PlanPart = {}): Promise<PlanPartOnScreen<C>> {
  const { inputs = {}, account = anAccount(), patient = aPatient(), items = {} } = shown;
  const today = { provide: Today, useValue: { date: signal('2026-05-05') } };
  TestBed.configureTestingModule({ providers: [...EDITORS, provideRouter([]), today] });
  const { store } = openStore(
    provideState(sessionFeature),
    provideState(connectionFeature),
    provideState(accessFeature),
    provideState(outboxFeature),
    provideState(draftsFeature),
    provideState(patientFeature),
    provideState(teamFeature),
    provideState(planItemsFeature),
    provideState(measureHistoryFeature),
    provideState(notesFeature),
    provideState(versionsFeature),
    provideState(seenFeature),
  );
  const sent = recordSubmissions(store);
  store.dispatch(SessionActions.accountFound({ account }));
  store.dispatch(PatientPageActions.opened({ patientId: patient.id }));
  store.dispatch(PatientFirestoreActions.changed({ snapshot: documentSnapshot(patient) }));
  for (const [collection, records] of Object.entries(items)) {
    const changes = firstSnapshot(records);
    store.dispatch(PlanItemsFirestoreActions.changed({ collection: collection as PlanItemCollection, changes }));
  }
  const screen = await OnScreen.show(part, inputs);
  return { store, screen, sent, choose: (label, value) => choose(screen, label, value) };
}

async function choose<C>(screen: OnScreen<C>, label: string, value: string): Promise<void> {
  const selects = [...screen.element.querySelectorAll('select')];
  const select = selects.find(({ labels }) => labels[0]?.textContent.includes(label));
  if (!select) throw new Error(`Nothing is to be chosen for ${label}`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await screen.settle();
}
