import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { provideState } from '@ngrx/store';

import type { PlanItemCollection } from '../../domain/care-plan/plan-items.ts';
import { PLAN_ITEM_COLLECTIONS } from '../../domain/care-plan/plan-items.ts';
import type { PlanRecord } from '../../domain/care-plan/plan-record.ts';
import { addDays } from '../../domain/patient/calendar-days.ts';
import { clinicDate } from '../../domain/timeline/clinic-date.ts';
import { CLINIC_TIME_ZONE } from '../../domain/timeline/clinic-time-zone.ts';
import { connectionFeature } from '../../state/connection/connection.feature.ts';
import { historyFeature } from '../../state/history/history.feature.ts';
import { outboxFeature } from '../../state/outbox/outbox.feature.ts';
import { PatientFirestoreActions } from '../../state/patient-record/patient.actions.ts';
import { patientFeature } from '../../state/patient-record/patient.feature.ts';
import { measureHistoryFeature } from '../../state/plan/measure-history.feature.ts';
import { PlanItemsFirestoreActions } from '../../state/plan/plan-items.actions.ts';
import { planItemsFeature } from '../../state/plan/plan-items.feature.ts';
import { SessionActions } from '../../state/session/session.actions.ts';
import { sessionFeature } from '../../state/session/session.feature.ts';
import { aPatient } from '../../testing/a-patient.ts';
import { aPlanRecord } from '../../testing/a-plan-record.ts';
import { documentSnapshot, firstSnapshot } from '../../testing/a-snapshot.ts';
import { aPatientAccount } from '../../testing/an-account.ts';
import { OnScreen } from '../../testing/on-screen.ts';
import { openStore } from '../../testing/open-store.ts';
import { MyProgressPage } from './my-progress-page.ts';

type Items = Readonly<Partial<Record<PlanItemCollection, readonly PlanRecord<object>[]>>>;

describe('how it has been', () => {
  it('says calmly that it fills while nothing is written down', async () => {
    const page = await open({});
    expect(page.text).toContain('Nothing is written down yet');
    expect(page.text).toContain('It fills as you answer.');
  });

  it('compares the last month with the one before, in words, and shows the same as a picture', async () => {
    const page = await open({ diary: painIs({ now: 3, before: 6 }) });
    expect(page.text).toContain('Pain has been much lower than in the month before.');
    expect(page.element.querySelector('[role=img]')?.getAttribute('aria-label')).toContain('Pain has been');
  });

  it('looks at what is chosen, in the patient’s own words', async () => {
    const result = aPlanRecord(
      {
        measure: 'phq9',
        name: 'PHQ-9',
        code: null,
        value: 12,
        unit: null,
        interpretation: 'moderate',
        takenOn: today(),
        answeredBy: 'patient',
      },
      { id: `phq9-${today()}` },
    );
    const page = await open({ diary: painIs({ now: 3, before: 6 }), measures: [result] });
    const choice = page.element.querySelector('select');
    if (!choice) throw new Error('There is nothing to choose');
    choice.value = 'phq9';
    choice.dispatchEvent(new Event('change'));
    await page.settle();
    expect(page.text).toContain('Mood over two weeks');
    expect(page.text).toContain('12 of 27, moderate (answered by you)');
  });

  it('shows a flare beside the picture only as long as the time that is looked at reaches back to it', async () => {
    const [startedOn, endedOn] = [addDays(today(), -60), addDays(today(), -55)];
    const flare = aPlanRecord({ startedOn, endedOn, note: 'Bad nights' }, { id: 'episode-1', discipline: 'patient' });
    const page = await open({ diary: painIs({ now: 3, before: 6 }), flares: [flare] });
    expect(page.text).toContain('Bad nights');
    await page.press('30 days');
    expect(page.text).not.toContain('Bad nights');
  });
});

async function open(items: Items): Promise<OnScreen<MyProgressPage>> {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  const { store } = openStore(
    provideState(sessionFeature),
    provideState(connectionFeature),
    provideState(outboxFeature),
    provideState(patientFeature),
    provideState(historyFeature),
    provideState(planItemsFeature),
    provideState(measureHistoryFeature),
  );
  store.dispatch(SessionActions.accountFound({ account: aPatientAccount() }));
  const page = await OnScreen.show(MyProgressPage);
  store.dispatch(PatientFirestoreActions.changed({ snapshot: documentSnapshot(aPatient()) }));
  for (const collection of PLAN_ITEM_COLLECTIONS) {
    const changes = firstSnapshot((items[collection] ?? []) as readonly PlanRecord[]);
    store.dispatch(PlanItemsFirestoreActions.changed({ collection, changes }));
  }
  await page.settle();
  return page;
}

/** Five days of this month and of the one before, a document for each month. */
function painIs({ now, before }: { readonly now: number; readonly before: number }): readonly PlanRecord<object>[] {
  const days = [1, 2, 3, 4, 5].flatMap((back) => [
    { on: addDays(today(), -back), pain: now },
    { on: addDays(today(), -35 - back), pain: before },
  ]);
  return [...Map.groupBy(days, ({ on }) => on.slice(0, 7))].map(([month, entries]) =>
    aPlanRecord(
      { month, entry: '', ...Object.fromEntries(entries.map(({ on, pain }) => [`${on.slice(8)}.checkin`, { pain }])) },
      { id: month, discipline: 'patient' },
    ),
  );
}

function today(): string {
  return clinicDate(new Date().toISOString(), CLINIC_TIME_ZONE);
}
