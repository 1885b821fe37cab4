import { VersionsFirestoreActions } from '../../../state/versions/versions.actions.ts';
import { withKind } from '../../../testing/a-change.ts';
import { aSection } from '../../../testing/a-section.ts';
import { firstSnapshot } from '../../../testing/a-snapshot.ts';
import { aTimelineEvent } from '../../../testing/a-timeline-event.ts';
import type { PlanOnScreen } from '../../../testing/plan-on-screen.ts';
import { openPlan } from '../../../testing/plan-on-screen.ts';

const { clinicalText, plainText, reviewDueOn } = aSection().content;

/** Three versions, the last of which is what the section holds now. */
const EVENTS = [
  aTimelineEvent({
    id: 'r1',
    rev: 1,
    before: {},
    after: { clinicalText: 'First words.', plainText: 'First plain words.', reviewDueOn },
    title: 'Diagnosis and medical lead: first version',
  }),
  aTimelineEvent({ id: 'r2', rev: 2, before: { clinicalText: 'First words.' }, after: { clinicalText } }),
  aTimelineEvent({ id: 'r3', rev: 3, before: { plainText: 'First plain words.' }, after: { plainText } }),
];

describe('The history of a section', () => {
  let plan: PlanOnScreen;

  beforeEach(async () => (plan = await openPlan()));

  async function openHistory(of: string): Promise<void> {
    await plan.screen.press(`History of ${of}`);
    plan.store.dispatch(VersionsFirestoreActions.changed({ changes: firstSnapshot(EVENTS), windowSize: 50 }));
    await plan.screen.settle();
  }

  const items = () =>
    [...plan.screen.element.querySelectorAll<HTMLElement>('braid-history-panel ol > li')].map((each) => each.innerText);

  it('opens in place with the focus in it, newest first', async () => {
    await plan.screen.press('History of Diagnosis and medical lead');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('History of Diagnosis and medical lead');
    await plan.screen.press('History of Diagnosis and medical lead');
    await openHistory('Diagnosis and medical lead');
    expect(items().map((text) => /Version \d/.exec(text)?.[0])).toEqual(['Version 3', 'Version 2', 'Version 1']);
    expect(items()[0]).toContain('Rosa Ahmed');
  });

  it('compares any two versions', async () => {
    await openHistory('Diagnosis and medical lead');
    const [older] = plan.screen.element.querySelectorAll<HTMLSelectElement>('braid-history-panel select');
    if (!older) throw new Error('There is nothing to choose from');
    older.value = '1';
    older.dispatchEvent(new Event('change'));
    await plan.screen.settle();
    const compared = plan.screen.element.querySelector<HTMLElement>('.compared')?.innerText ?? '';
    expect(compared).toContain('2 fields differ.');
    expect(compared).toContain('First words.');
    expect(compared).toContain('First plain words.');
    expect(compared).toContain('Version 1');
  });

  it('goes back to an earlier version as a new one, once its reader has seen what that changes', async () => {
    await openHistory('Diagnosis and medical lead');
    await plan.screen.press('Restore… version 1');
    expect(plan.sent).toEqual([]);
    await plan.screen.press('Restore version 1');
    const [change] = plan.sent.map(withKind);
    expect(change?.patch).toEqual({ clinicalText: 'First words.', plainText: 'First plain words.' });
    expect([change?.kind, change?.title, change?.baseRev]).toEqual([
      'section.restored',
      'Diagnosis and medical lead: restored from version 1',
      aSection().rev,
    ]);
  });

  it('shows a long history a screen at a time', async () => {
    await plan.screen.press('History of Diagnosis and medical lead');
    const many = Array.from({ length: 12 }, (_, place) =>
      aTimelineEvent({
        id: `r${place + 1}`,
        rev: place + 1,
        before: {},
        after: { clinicalText: `Words ${place + 1}.` },
      }),
    );
    plan.store.dispatch(VersionsFirestoreActions.changed({ changes: firstSnapshot(many), windowSize: 50 }));
    await plan.screen.settle();
    expect(items().length).toBe(8);
    await plan.screen.press('Show older versions');
    expect(items().length).toBe(12);
    expect(plan.screen.find('button', 'Show older versions')).toBeUndefined();
  });

  it('offers no way back in a section that is somebody else’s', async () => {
    await plan.screen.press('Moving and pacing');
    await openHistory('Moving and pacing');
    expect(items().length).toBe(3);
    expect(plan.screen.find('button', 'Restore')).toBeUndefined();
  });

  it('closes when another is opened', async () => {
    await plan.screen.press('Moving and pacing');
    await openHistory('Diagnosis and medical lead');
    await plan.screen.press('History of Moving and pacing');
    expect(plan.screen.element.querySelectorAll('braid-history-panel').length).toBe(1);
  });
});
