import { outboxKey } from '../../domain/changes/send-state.ts';
import { DraftsOnDeviceActions } from '../../state/outbox/draft.actions.ts';
import { selectDrafts } from '../../state/outbox/drafts.feature.ts';
import { answerDialog } from '../../testing/answer-dialog.ts';
import type { PlanOnScreen } from '../../testing/plan-on-screen.ts';
import { openPlan, TEAM_TEXT } from '../../testing/plan-on-screen.ts';

const KEY = outboxKey({ patientId: 'maya-roberts', collection: 'sections', docId: 'rheumatology' });
const about = { title: 'Diagnosis', clinicId: 'northgate', coordinatorUid: 'cora', coordinatorName: 'Cora Bell' };
const content = {
  clinicalText: 'Widespread pain since 2021.',
  plainText: 'You hurt in many places.',
  reviewDueOn: null,
};

describe('What Rosa was typing on an earlier visit', () => {
  let plan: PlanOnScreen;

  async function restore(clinicalText: string): Promise<void> {
    plan = await openPlan();
    const text = { clinicalText, plainText: content.plainText };
    const draft = { about, text, base: { rev: 1, content }, submitted: null };
    const kept = { key: KEY, draft, typedAt: '2026-11-22T14:02:00.000Z', isKept: true };
    plan.store.dispatch(DraftsOnDeviceActions.restored({ drafts: [kept] }));
    await plan.screen.settle();
  }

  it('stands in its editor again, which says since when', async () => {
    await restore('Half a sentence');
    expect(plan.screen.valueOf(TEAM_TEXT)).toBe('Half a sentence');
    expect(plan.screen.text).toContain('You were writing this on 22 November 2026 at 14:02.');
  });

  it('is gone on with', async () => {
    await restore('Half a sentence');
    await plan.screen.press('Keep writing');
    expect(plan.screen.text).not.toContain('You were writing this');
    await plan.screen.type(TEAM_TEXT, 'A whole sentence.');
    await plan.screen.press('Save');
    expect(plan.sent.at(-1)?.patch).toEqual({ clinicalText: 'A whole sentence.' });
  });

  it('is let go of when she says so twice', async () => {
    await restore('Half a sentence');
    await plan.screen.press('Discard');
    await answerDialog('lose');
    await plan.screen.settle();
    expect(plan.screen.find('textbox', TEAM_TEXT)).toBeUndefined();
    expect(plan.store.selectSignal(selectDrafts)()).toEqual({});
  });

  it('is not asked about where nothing was typed', async () => {
    await restore(content.clinicalText);
    expect(plan.screen.find('textbox', TEAM_TEXT)).toBeUndefined();
    expect(plan.store.selectSignal(selectDrafts)()).toEqual({});
  });
});

describe('What Rosa is typing', () => {
  let plan: PlanOnScreen;

  beforeEach(async () => {
    plan = await openPlan();
    await plan.screen.press('Edit');
    await plan.screen.type(TEAM_TEXT, 'Half a sentence');
  });

  it('is said to be kept once it is', async () => {
    expect(plan.screen.text).not.toContain('kept on this device');
    const typedAt = plan.store.selectSignal(selectDrafts)()[KEY]?.typedAt ?? '';
    plan.store.dispatch(DraftsOnDeviceActions.kept({ key: KEY, typedAt }));
    await plan.screen.settle();
    expect(plan.screen.text).toContain('Not saved yet, kept on this device');
  });

  it('says so where the device keeps nothing, and can be copied', async () => {
    plan.store.dispatch(DraftsOnDeviceActions.unkept());
    await plan.screen.settle();
    expect(plan.screen.text).toContain('Could not keep this on the device');
    expect(plan.screen.find('button', 'Copy text')).toBeDefined();
  });

  it('carries the name of the coordinator it could be sent to', () => {
    expect(plan.store.selectSignal(selectDrafts)()[KEY]?.draft.about).toEqual({
      title: 'Diagnosis and medical lead',
      clinicId: 'northgate',
      coordinatorUid: 'cora',
      coordinatorName: '',
    });
  });
});
