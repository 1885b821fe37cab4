import type { SuggestionContent } from '../../../domain/care-plan/suggestion.ts';
import type { Suggestion } from '../../../domain/care-plan/suggestion-access.ts';
import { PlanItemsFirestoreActions } from '../../../state/plan/plan-items.actions.ts';
import { withKind } from '../../../testing/a-change.ts';
import { aPlanRecord } from '../../../testing/a-plan-record.ts';
import { firstSnapshot } from '../../../testing/a-snapshot.ts';
import type { PlanOnScreen } from '../../../testing/plan-on-screen.ts';
import { openPlan } from '../../../testing/plan-on-screen.ts';

const CONTENT: SuggestionContent = {
  collection: 'sections',
  docId: 'rheumatology',
  about: 'Diagnosis and medical lead',
  to: 'rheumatology',
  text: 'I stopped amitriptyline in March.',
  status: 'open',
  answer: null,
};

function mayas(content: Partial<SuggestionContent> = {}, parts: Partial<Suggestion> = {}): Suggestion {
  const record = { id: 's1', discipline: 'patient', source: 'patient', createdBy: 'maya' } as const;
  return aPlanRecord<SuggestionContent>({ ...CONTENT, ...content }, { ...record, ...parts });
}

async function show(plan: PlanOnScreen, ...suggestions: readonly Suggestion[]): Promise<void> {
  const changes = firstSnapshot(suggestions);
  plan.store.dispatch(PlanItemsFirestoreActions.changed({ collection: 'suggestions', changes }));
  await plan.screen.settle();
}

describe('A suggestion, as Rosa decides it', () => {
  let plan: PlanOnScreen;

  beforeEach(async () => {
    plan = await openPlan();
    await show(plan, mayas());
  });

  it('is counted at the top, and reads on what it is about', () => {
    expect(plan.screen.text).toContain('Suggestions for you: 1');
    expect(plan.screen.text).toContain('Maya Roberts suggests');
    expect(plan.screen.text).toContain('I stopped amitriptyline in March.');
  });

  it('leads from the top to its place, folded away or not', async () => {
    plan.screen.element.querySelector<HTMLElement>('#section-rheumatology button')?.click();
    await plan.screen.settle();
    expect(plan.screen.find('button', 'Accept…')).toBeUndefined();
    await plan.screen.press('Go to it');
    expect(plan.screen.find('button', 'Accept…')).toBeDefined();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Suggestion for Diagnosis and medical lead');
  });

  it('is taken up in the editor, beside its words, and credited when that is saved', async () => {
    await plan.screen.press('Accept…');
    expect(plan.screen.text).toContain('I stopped amitriptyline in March.');
    await plan.typeAndSave('No amitriptyline since March.');
    const [change, decision] = plan.sent.map(withKind);
    expect(change?.title).toMatch(/ \(suggested by Maya Roberts\)$/);
    expect(change?.patch).toEqual({ clinicalText: 'No amitriptyline since March.' });
    expect([decision?.kind, decision?.docId, decision?.patch]).toEqual([
      'suggestion.accepted',
      's1',
      { status: 'accepted' },
    ]);
    expect(plan.screen.text).not.toContain('Suggestions for you');
  });

  it('stays open where its editor is left without saving', async () => {
    await plan.screen.press('Accept…');
    await plan.screen.press('Cancel');
    expect(plan.sent).toEqual([]);
    await plan.typeAndSave('Something else altogether.');
    expect(plan.sent.map(({ title }) => title)).toEqual(['Diagnosis and medical lead: clinical text updated']);
  });

  it('is declined with an answer alone', async () => {
    await plan.screen.press('Decline…');
    await plan.screen.press('Save');
    expect(plan.sent).toEqual([]);
    expect(plan.screen.text).toContain('Please say why in a few words.');
    await plan.screen.type('Your answer', 'We agreed on May.');
    await plan.screen.press('Save');
    expect(plan.sent.map(withKind).map(({ kind, patch }) => [kind, patch])).toEqual([
      ['suggestion.declined', { status: 'declined', answer: 'We agreed on May.' }],
    ]);
  });
});

describe('A suggestion, as Rosa makes it', () => {
  let plan: PlanOnScreen;

  beforeEach(async () => {
    plan = await openPlan();
    await plan.screen.press('Moving and pacing');
  });

  it('is for a part that is not hers', () => {
    expect(plan.screen.find('button', 'Suggest a change to Moving and pacing')).toBeDefined();
    expect(plan.screen.find('button', 'Suggest a change to Diagnosis')).toBeUndefined();
  });

  it('goes to whoever owns that part', async () => {
    await plan.screen.press('Suggest a change to Moving and pacing');
    await plan.screen.type('What should change?', 'Begin with water?');
    await plan.screen.press('Save');
    expect(plan.sent.map(withKind)[0]).toEqual(
      jasmine.objectContaining({ collection: 'suggestions', kind: 'suggestion.open', visibility: 'team' }),
    );
    expect(plan.sent[0]?.patch).toEqual({
      ...CONTENT,
      docId: 'physiotherapy',
      about: 'Moving and pacing',
      to: 'physiotherapy',
      text: 'Begin with water?',
    });
    expect(plan.screen.text).toContain('Sent to Physiotherapy, who decides.');
  });

  it('can be taken back while it is open, and is not hers to decide', async () => {
    const about = { docId: 'physiotherapy', about: 'Moving and pacing', to: 'physiotherapy' } as const;
    await show(plan, mayas(about, { createdBy: 'rosa', discipline: 'rheumatology' }));
    expect(plan.screen.find('button', 'Accept…')).toBeUndefined();
    await plan.screen.press('Take it back');
    expect(plan.sent.map(withKind).map(({ kind, patch }) => [kind, patch])).toEqual([
      ['suggestion.withdrawn', { status: 'withdrawn' }],
    ]);
  });
});
