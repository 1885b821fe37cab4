import { HistoryFirestoreActions } from '../../state/history/history.actions.ts';
import { firstSnapshot } from '../../testing/a-snapshot.ts';
import { aTimelineEvent } from '../../testing/a-timeline-event.ts';
import type { PlanOnScreen } from '../../testing/plan-on-screen.ts';
import { openPlan } from '../../testing/plan-on-screen.ts';

const TOLD = 'Pete Okafor put their words in place of yours in Diagnosis and medical lead: “Confirmed by phone.”';

describe('Where a colleague’s words stand in place of Rosa’s', () => {
  let plan: PlanOnScreen;

  async function hearOfIt(): Promise<void> {
    plan = await openPlan();
    const event = aTimelineEvent({
      actorUid: 'pete',
      actorName: 'Pete Okafor',
      actionId: 'a1',
      recordedAt: new Date().toISOString(),
      overrules: { uid: 'rosa', reason: 'Confirmed by phone.' },
    });
    plan.store.dispatch(HistoryFirestoreActions.changed({ changes: firstSnapshot([event]), windowSize: 200 }));
    await plan.screen.settle();
  }

  beforeEach(() => localStorage.removeItem('braid-seen-actions-rosa'));

  it('she is told who did so and why, with both versions a click away', async () => {
    await hearOfIt();
    expect(plan.screen.text).toContain(TOLD);
    expect(plan.screen.get('link', 'Show both versions').getAttribute('href')).toContain(
      'event=sections-rheumatology-2',
    );
  });

  it('she is told until she has taken note, on this visit and the next', async () => {
    await hearOfIt();
    await plan.screen.press('Understood');
    expect(plan.screen.text).not.toContain(TOLD);
    expect(localStorage.getItem('braid-seen-actions-rosa')).toBe('["a1"]');
  });

  it('she is not told again of what she has taken note of', async () => {
    localStorage.setItem('braid-seen-actions-rosa', '["a1"]');
    await hearOfIt();
    expect(plan.screen.text).not.toContain(TOLD);
  });
});
