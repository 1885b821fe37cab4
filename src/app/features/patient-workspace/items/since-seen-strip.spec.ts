import type { Action } from '@ngrx/store';

import { SeenFirestoreActions, SinceSeenActions } from '../../../state/seen/seen.actions.ts';
import { firstSnapshot } from '../../../testing/a-snapshot.ts';
import { aTimelineEvent } from '../../../testing/a-timeline-event.ts';
import type { PlanOnScreen } from '../../../testing/plan-on-screen.ts';
import { openPlan } from '../../../testing/plan-on-screen.ts';

const AT = '2026-05-01T09:00:00.000Z';
const FAYS = aTimelineEvent({
  id: 'fays',
  actorUid: 'fay',
  actorName: 'Fay Lindqvist',
  discipline: 'physiotherapy',
  docId: 'physiotherapy',
  title: 'Moving and pacing: plain words updated',
  before: { plainText: 'Five minutes.' },
  after: { plainText: 'Six minutes.' },
});

describe('What changed since Rosa last looked', () => {
  let plan: PlanOnScreen;

  beforeEach(async () => (plan = await openPlan()));

  async function hear(...events: readonly ReturnType<typeof aTimelineEvent>[]): Promise<void> {
    plan.store.dispatch(SeenFirestoreActions.changed({ at: AT, changes: firstSnapshot(events) }));
    await plan.screen.settle();
  }

  it('is not told on a first visit, nor where nobody else did anything', async () => {
    expect(plan.screen.find('button', 'Mark as seen')).toBeUndefined();
    await hear(aTimelineEvent());
    expect(plan.screen.find('button', 'Mark as seen')).toBeUndefined();
  });

  it('is one line, and opens as sentences by section with before and after', async () => {
    await hear(FAYS, aTimelineEvent());
    expect(plan.screen.text).toContain('1 change since 1 May 2026 by Fay');
    expect(plan.screen.find('button', 'Mark as seen')).toBeDefined();
    await plan.screen.press('Show them');
    expect(plan.screen.text).toContain('Moving and pacing: plain words updated, by Fay Lindqvist.');
    expect(plan.screen.text).toContain('Five minutes.');
    expect(plan.screen.text).toContain('Six minutes.');
  });

  it('is marked as seen up to the newest of all', async () => {
    await hear(FAYS);
    await plan.screen.press('Mark as seen');
    const { calls } = (plan.store as unknown as { readonly dispatch: jasmine.Spy }).dispatch;
    expect(calls.allArgs().map(([action]: Action[]) => action)).toContain(
      SinceSeenActions.allSeen({ patientId: 'maya-roberts', upTo: FAYS.recordedAt }),
    );
  });

  it('stays, and says so, where that could not be kept', async () => {
    await hear(FAYS);
    plan.store.dispatch(SeenFirestoreActions.notKept());
    await plan.screen.settle();
    expect(plan.screen.text).toContain('1 change since');
    expect(plan.screen.text).toContain('This could not be kept.');
  });
});
