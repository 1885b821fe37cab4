import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideState } from '@ngrx/store';

import type { InterventionContent } from '../domain/care-plan/intervention.ts';
import { NEW_INTERVENTION } from '../domain/care-plan/intervention.ts';
import type { PlanItemCollection } from '../domain/care-plan/plan-items.ts';
import type { Content, PlanRecord } from '../domain/care-plan/plan-record.ts';
import type { Change } from '../domain/changes/change.ts';
import { KindPanel } from '../features/patient-workspace/items/kind-panel.ts';
import { PlanSurroundings } from '../features/patient-workspace/items/plan-surroundings.ts';
import { OpenRecord } from '../features/patient-workspace/open-record.ts';
import { ItemEditing } from '../state/editing/item-editing.ts';
import { draftsFeature } from '../state/outbox/drafts.feature.ts';
import { outboxFeature } from '../state/outbox/outbox.feature.ts';
import { PatientFirestoreActions } from '../state/patient-record/patient.actions.ts';
import { patientFeature } from '../state/patient-record/patient.feature.ts';
import { PatientPageActions } from '../state/patient-record/patient-page.actions.ts';
import { teamFeature } from '../state/patient-record/team.feature.ts';
import { measureHistoryFeature } from '../state/plan/measure-history.feature.ts';
import { PlanItemsFirestoreActions } from '../state/plan/plan-items.actions.ts';
import { planItemsFeature } from '../state/plan/plan-items.feature.ts';
import { SessionActions } from '../state/session/session.actions.ts';
import { sessionFeature } from '../state/session/session.feature.ts';
import { Today } from '../ui/today.ts';
import { aMember } from './a-member.ts';
import { aPatient } from './a-patient.ts';
import { aPlanRecord } from './a-plan-record.ts';
import { documentSnapshot, firstSnapshot } from './a-snapshot.ts';
import { anAccount } from './an-account.ts';
import { OnScreen } from './on-screen.ts';
import { openStore } from './open-store.ts';
import { recordSubmissions } from './record-submissions.ts';

export const TODAY = '2026-05-12';

/** What an intervention of Maya's shows, as Fay the physiotherapist has it open on 12 May 2026. */
export interface KindPanelOnScreen {
  readonly screen: OnScreen<KindPanel>;
  /** What was handed over to be saved, oldest first. */
  readonly sent: readonly Change[];
  /** With what the intervention's own editor was asked to open. */
  readonly edited: readonly Content[];
}

/** Walking of 5 minutes a day since 5 May, unless told otherwise. */
export function anIntervention(content: Partial<InterventionContent> = {}): PlanRecord<InterventionContent> {
  return aPlanRecord<InterventionContent>(
    {
      ...NEW_INTERVENTION,
      kind: 'exercise',
      type: 'phys.walking',
      name: 'Walking',
      status: 'active',
      startedOn: '2026-05-05',
      minutes: 5,
      ceilingMinutes: 30,
      ...content,
    },
    { id: 'phys.walking-3f2a9c1b77aa', discipline: 'physiotherapy' },
  );
}

export async function showKindPanel(
  item: PlanRecord<InterventionContent>,
  others: Readonly<Partial<Record<PlanItemCollection, readonly PlanRecord[]>>> = {},
  mayEdit = true,
): Promise<KindPanelOnScreen> {
  TestBed.configureTestingModule({
    providers: [OpenRecord, PlanSurroundings, ItemEditing, { provide: Today, useValue: { date: signal(TODAY) } }],
  });
  const { store } = openStore(
    provideState(sessionFeature),
    provideState(outboxFeature),
    provideState(draftsFeature),
    provideState(patientFeature),
    provideState(teamFeature),
    provideState(planItemsFeature),
    provideState(measureHistoryFeature),
  );
  const sent = recordSubmissions(store);
  const member = aMember({ uid: 'fay', name: 'Fay Lindqvist', discipline: 'physiotherapy' });
  store.dispatch(SessionActions.accountFound({ account: anAccount({ uid: 'fay', member }) }));
  store.dispatch(PatientPageActions.opened({ patientId: 'maya-roberts' }));
  store.dispatch(PatientFirestoreActions.changed({ snapshot: documentSnapshot(aPatient()) }));
  for (const [collection, records] of Object.entries({ interventions: [item], ...others })) {
    const changes = firstSnapshot(records);
    store.dispatch(PlanItemsFirestoreActions.changed({ collection: collection as PlanItemCollection, changes }));
  }
  const screen = await OnScreen.show(KindPanel, { item, mayEdit });
  const edited: Content[] = [];
  screen.fixture.componentInstance.edited.subscribe((values) => edited.push(values));
  return { screen, sent, edited };
}
