import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';

import { NEW_INTERVENTION } from '../../../domain/care-plan/intervention.ts';
import type { TimelineEvent } from '../../../domain/timeline/timeline-event.ts';
import { HistoryFirestoreActions } from '../../../state/history/history.actions.ts';
import { historyFeature } from '../../../state/history/history.feature.ts';
import { outboxFeature } from '../../../state/outbox/outbox.feature.ts';
import { patientFeature } from '../../../state/patient-record/patient.feature.ts';
import { PatientPageActions } from '../../../state/patient-record/patient-page.actions.ts';
import { sectionsFeature } from '../../../state/patient-record/sections.feature.ts';
import { measureHistoryFeature } from '../../../state/plan/measure-history.feature.ts';
import { PlanItemsFirestoreActions } from '../../../state/plan/plan-items.actions.ts';
import { planItemsFeature } from '../../../state/plan/plan-items.feature.ts';
import { seenFeature } from '../../../state/seen/seen.feature.ts';
import { sessionFeature } from '../../../state/session/session.feature.ts';
import { aPlanRecord } from '../../../testing/a-plan-record.ts';
import { firstSnapshot } from '../../../testing/a-snapshot.ts';
import { aTimelineEvent } from '../../../testing/a-timeline-event.ts';
import { openStore } from '../../../testing/open-store.ts';
import { Today } from '../../../ui/today.ts';
import { TimelineRecord } from './timeline-record.ts';

/** As many as are listened to. */
const SESSIONS = 50;
const WARM_WATER = {
  ...NEW_INTERVENTION,
  kind: 'exercise',
  name: 'Warm water exercise',
  status: 'completed',
  startedOn: '2024-06-03',
  endedOn: '2024-07-01',
} as const;

function created(collection: TimelineEvent['collection'], docId: string, after: object): TimelineEvent {
  return aTimelineEvent({ id: `${collection}-${docId}-1`, collection, docId, rev: 1, after: { ...after } });
}

describe('What is drawn of the record', () => {
  let store: Store;

  beforeEach(() => {
    const today = { provide: Today, useValue: { date: signal('2026-05-05') } };
    TestBed.configureTestingModule({ providers: [TimelineRecord, today] });
    ({ store } = openStore(
      provideState(sessionFeature),
      provideState(outboxFeature),
      provideState(patientFeature),
      provideState(historyFeature),
      provideState(sectionsFeature),
      provideState(planItemsFeature),
      provideState(measureHistoryFeature),
      provideState(seenFeature),
    ));
    store.dispatch(PatientPageActions.opened({ patientId: 'maya-roberts' }));
  });

  it('holds every session of years ago once its events are read', () => {
    const record = TestBed.inject(TimelineRecord);
    const interventions = [aPlanRecord(WARM_WATER, { id: 'water', discipline: 'physiotherapy' })];
    store.dispatch(
      PlanItemsFirestoreActions.changed({ collection: 'interventions', changes: firstSnapshot(interventions) }),
    );
    const since = Array.from({ length: SESSIONS }, (_, at) =>
      aPlanRecord(
        { interventionId: 'other', on: `2026-0${1 + (at % 4)}-${10 + (at >> 2)}`, status: 'done' },
        { id: `s${at}` },
      ),
    );
    store.dispatch(PlanItemsFirestoreActions.changed({ collection: 'sessions', changes: firstSnapshot(since) }));
    const [water] = record.bars();
    expect(water?.words).toBe('Warm water exercise, exercise programme, 3 June to 1 July 2024');
    const done = (on: string) => ({ interventionId: 'water', on, status: 'done' });
    const events = [created('sessions', 'one', done('2024-06-05')), created('sessions', 'other', done('2024-06-12'))];
    const hear = (windowSize: number) =>
      store.dispatch(HistoryFirestoreActions.changed({ changes: firstSnapshot(events), windowSize }));
    hear(events.length);
    expect(record.bars()[0]?.words).toBe(`${water?.words}: at least 2 sessions done`);
    hear(200);
    expect(record.bars()[0]?.words).toBe(`${water?.words}: 2 sessions done`);
  });

  it('holds treatments and flares that only their events tell of', () => {
    const record = TestBed.inject(TimelineRecord);
    const flare = { startedOn: '2024-06-10', endedOn: '2024-06-14', note: null };
    const events = [
      created('interventions', 'water', WARM_WATER),
      created('flares', 'episode-june', flare),
      created('flares', 'plan', { whenToUse: 'On bad days.' }),
    ];
    store.dispatch(HistoryFirestoreActions.changed({ changes: firstSnapshot(events), windowSize: 200 }));
    expect(record.bars().map(({ id }) => id)).toEqual(['water']);
    expect(record.flares().map(({ words }) => words)).toEqual(['Flare, 10 to 14 June 2024']);
  });
});
