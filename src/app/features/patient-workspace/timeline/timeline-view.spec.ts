import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { Store } from '@ngrx/store';
import { provideState } from '@ngrx/store';

import type { TimelineEvent } from '../../../domain/timeline/timeline-event.ts';
import { HistoryFirestoreActions, TimelinePageActions } from '../../../state/history/history.actions.ts';
import { historyFeature } from '../../../state/history/history.feature.ts';
import { outboxFeature } from '../../../state/outbox/outbox.feature.ts';
import { patientFeature } from '../../../state/patient-record/patient.feature.ts';
import { PatientPageActions } from '../../../state/patient-record/patient-page.actions.ts';
import { sectionsFeature } from '../../../state/patient-record/sections.feature.ts';
import { teamFeature } from '../../../state/patient-record/team.feature.ts';
import { measureHistoryFeature } from '../../../state/plan/measure-history.feature.ts';
import { planItemsFeature } from '../../../state/plan/plan-items.feature.ts';
import { seenFeature } from '../../../state/seen/seen.feature.ts';
import { SessionActions } from '../../../state/session/session.actions.ts';
import { sessionFeature } from '../../../state/session/session.feature.ts';
import { firstSnapshot, nextSnapshot } from '../../../testing/a-snapshot.ts';
import { aTimelineEvent } from '../../../testing/a-timeline-event.ts';
import { anAccount } from '../../../testing/an-account.ts';
import { OnScreen } from '../../../testing/on-screen.ts';
import { openStore } from '../../../testing/open-store.ts';
import { TimelineView } from './timeline-view.ts';

const byFay = aTimelineEvent({
  id: 'sections-physiotherapy-3',
  discipline: 'physiotherapy',
  actorUid: 'fay',
  actorName: 'Fay Lindqvist',
  title: 'Moving and pacing updated',
  at: '2026-05-05T08:30:00.000Z',
  recordedAt: '2026-05-05T08:30:00.000Z',
});
const late = aTimelineEvent({
  id: 'interventions-injection-1',
  discipline: 'pain',
  title: 'Injection recorded',
  at: '2026-05-03T00:00:00.000Z',
  recordedAt: '2026-05-05T07:00:00.000Z',
});

describe('The timeline', () => {
  let store: Store;
  let screen: OnScreen<TimelineView>;

  async function show(events: readonly TimelineEvent[], inputs: Readonly<Record<string, string>> = {}): Promise<void> {
    store.dispatch(HistoryFirestoreActions.changed({ changes: firstSnapshot(events), windowSize: 200 }));
    screen = await OnScreen.show(TimelineView, inputs);
  }

  async function hear(event: TimelineEvent): Promise<void> {
    const changes = nextSnapshot({ upserted: [event] });
    store.dispatch(HistoryFirestoreActions.changed({ changes, windowSize: 200 }));
    await screen.settle();
  }

  // Entries that are out of sight have no innerText.
  function wordsIn(selector: string): readonly string[] {
    return [...screen.element.querySelectorAll(selector)].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
  }

  function entries(): readonly string[] {
    return wordsIn('braid-timeline-entry');
  }

  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    ({ store } = openStore(
      provideState(sessionFeature),
      provideState(outboxFeature),
      provideState(patientFeature),
      provideState(historyFeature),
      provideState(sectionsFeature),
      provideState(planItemsFeature),
      provideState(measureHistoryFeature),
      provideState(seenFeature),
      provideState(teamFeature),
    ));
    store.dispatch(SessionActions.accountFound({ account: anAccount() }));
    store.dispatch(PatientPageActions.opened({ patientId: 'maya-roberts' }));
  });

  it('stands by day, newest first, with who did what', async () => {
    await show([aTimelineEvent(), byFay]);
    expect(wordsIn('.day h3')).toEqual(['Tuesday 5 May 2026', 'Monday 4 May 2026']);
    expect(entries()[0]).toContain('09:30');
    expect(entries()[0]).toContain('Physiotherapy');
    expect(entries()[0]).toContain('Fay Lindqvist');
  });

  it('says of a late entry when it happened and when it was recorded', async () => {
    await show([late]);
    expect(entries()[0]).toContain('Happened 3 May 2026, recorded 5 May 2026');
    expect(entries()[0]).not.toContain('01:00');
  });

  it('shows before and after on demand', async () => {
    await show([byFay]);
    expect(entries()[0]).not.toContain('You hurt in many places.');
    screen.element.querySelector('summary')?.click();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await screen.settle();
    expect(wordsIn('dd')[0]).toContain('You hurt in many places.');
    expect(wordsIn('ins')[0]).toContain('Your pain is real');
  });

  it('shows only the chosen strands and says how many', async () => {
    await show([aTimelineEvent(), byFay, late], { strands: 'pain,physiotherapy' });
    expect(screen.text).toContain('Showing 2 of 8 strands');
    expect(entries().length).toBe(2);
  });

  it('keeps the chosen strands in the address', async () => {
    await show([aTimelineEvent(), byFay]);
    const navigate = spyOn(TestBed.inject(Router), 'navigate').and.resolveTo(true);
    await screen.press('Filter');
    await screen.press('Physiotherapy', 'checkbox');
    expect(navigate.calls.mostRecent().args[1]?.queryParams).toEqual({ strands: 'physiotherapy' });
  });

  it('leaves the address alone once it is gone', async () => {
    await show([aTimelineEvent()]);
    const navigate = spyOn(TestBed.inject(Router), 'navigate').and.resolveTo(true);
    await screen.press('Wider');
    await new Promise((resolve) => setTimeout(resolve, 250));
    screen.fixture.destroy();
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect(navigate).not.toHaveBeenCalled();
  });

  it('offers the way back when nothing fits the chosen strands', async () => {
    await show([aTimelineEvent()], { strands: 'sleep' });
    expect(screen.text).toContain('No entry fits what you chose');
    expect(screen.find('button', 'Show everything')).toBeDefined();
  });

  it('says what will be here while nothing has happened', async () => {
    await show([]);
    expect(screen.text).toContain('Nothing has happened yet');
  });

  it('marks what a colleague records meanwhile as new, without taking the focus', async () => {
    await show([aTimelineEvent()]);
    screen.get('button', 'Filter').focus();
    await hear(byFay);
    expect(entries()[0]).toContain('New');
    expect(document.activeElement).toBe(screen.get('button', 'Filter'));
  });

  it('does not call older entries or the reader’s own new', async () => {
    await show([aTimelineEvent()]);
    await hear({ ...late, recordedAt: '2026-05-03T07:00:00.000Z' });
    await hear({ ...byFay, actorUid: 'rosa' });
    expect(entries().join()).not.toContain('New');
  });

  it('opens the entry that the address points at', async () => {
    await show([aTimelineEvent(), byFay], { event: byFay.id });
    expect(screen.element.querySelector('details')?.open).toBeTrue();
  });

  it('says so when the entry it points at is not among those shown', async () => {
    await show([aTimelineEvent()], { event: 'sections-pain-1' });
    expect(screen.text).toContain('The entry you were sent is not among those shown.');
  });

  it('asks for older entries when the window is full', async () => {
    store.dispatch(
      HistoryFirestoreActions.changed({ changes: firstSnapshot([aTimelineEvent(), byFay]), windowSize: 2 }),
    );
    screen = await OnScreen.show(TimelineView);
    const dispatch = spyOn(store, 'dispatch');
    await screen.press('Show 400 more');
    expect(dispatch).toHaveBeenCalledOnceWith(TimelinePageActions.olderWanted());
  });

  it('says that it was refused', async () => {
    store.dispatch(HistoryFirestoreActions.refused());
    screen = await OnScreen.show(TimelineView);
    expect(screen.text).toContain('You may not read this timeline');
  });
});
