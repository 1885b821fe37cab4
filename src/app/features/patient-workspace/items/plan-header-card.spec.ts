import type { Action, Store } from '@ngrx/store';

import type { Change } from '../../../domain/changes/change.ts';
import type { PatientContent } from '../../../domain/patient/patient.ts';
import { AccessActions } from '../../../state/access/access.actions.ts';
import { ConnectionActions } from '../../../state/connection/connection.actions.ts';
import { withKind } from '../../../testing/a-change.ts';
import { aPatient } from '../../../testing/a-patient.ts';
import { anAccount } from '../../../testing/an-account.ts';
import { cora, showPlanPart } from '../../../testing/plan-part-on-screen.ts';
import { PlanHeaderCard } from './plan-header-card.ts';

function showHeader(parts: Partial<PatientContent> = {}, account = cora()) {
  const patient = aPatient({ content: { ...aPatient().content, planStatus: 'draft', startedOn: null, ...parts } });
  return showPlanPart(PlanHeaderCard, { account, patient });
}

/** What was to be changed now or not at all. */
function sentAtOnce(store: Store): readonly Change[] {
  const { calls } = (store as unknown as { readonly dispatch: jasmine.Spy }).dispatch;
  return (calls.allArgs() as [Action][])
    .map(([action]) => action)
    .filter(isSubmission)
    .map(({ change }) => change);
}

function isSubmission(action: Action): action is ReturnType<typeof AccessActions.changeSubmitted> {
  return action.type === AccessActions.changeSubmitted.type;
}

describe('The header of the plan', () => {
  it('says what is missing before it can be activated', async () => {
    const { screen, store } = await showHeader();
    expect(screen.text).toContain('A review date, from today to at most 12 months ahead.');
    await screen.press('Activate');
    expect(sentAtOnce(store)).toEqual([]);
  });

  it('sets the review in 12 weeks with one press', async () => {
    const { screen, sent } = await showHeader();
    await screen.press('in 12 weeks');
    expect(sent.map(withKind).map(({ patch, kind }) => ({ patch, kind }))).toEqual([
      { patch: { nextReviewOn: '2026-07-28', reviewIntervalWeeks: 12 }, kind: 'plan.changed' },
    ]);
  });

  it('is activated at once, from today on', async () => {
    const { screen, store, sent } = await showHeader({ nextReviewOn: '2026-07-28' });
    await screen.press('Activate');
    expect(
      sentAtOnce(store)
        .map(withKind)
        .map(({ kind, patch }) => ({ kind, patch })),
    ).toEqual([{ kind: 'plan.activated', patch: { planStatus: 'active', startedOn: '2026-05-05' } }]);
    expect(sent).toEqual([]);
    expect(screen.text).toContain('Saving…');
  });

  it('changes no status offline, and says why', async () => {
    const { screen, store } = await showHeader({ nextReviewOn: '2026-07-28' });
    store.dispatch(ConnectionActions.lost());
    await screen.settle();
    expect(screen.text).toContain('cannot be changed offline');
    expect(screen.get('button', 'Activate').getAttribute('aria-disabled')).toBe('true');
  });

  it('asks before a plan is closed', async () => {
    const { screen, store } = await showHeader({ planStatus: 'active' });
    await screen.press('Close plan');
    await screen.press('Keep it open');
    expect(sentAtOnce(store)).toEqual([]);
    await screen.press('Close plan');
    expect(document.activeElement).toBe(screen.get('button', 'Yes, close it'));
    await screen.press('Yes, close it');
    expect(
      sentAtOnce(store)
        .map(withKind)
        .map(({ kind }) => kind),
    ).toEqual(['plan.closed']);
  });

  it('puts a quick review date beside what else is being typed', async () => {
    const { screen, sent } = await showHeader({ planStatus: 'active', nextReviewOn: '2026-06-01' });
    await screen.press('Change title');
    await screen.type('Summary for the team', 'Walking more.');
    await screen.press('in 6 weeks');
    await screen.press('Save');
    expect(sent[0]?.patch).toEqual({
      clinicalSummary: 'Walking more.',
      nextReviewOn: '2026-06-16',
      reviewIntervalWeeks: 6,
    });
  });

  it('names whom its template expects, and offers what it may do without', async () => {
    const { screen } = await showHeader({ template: 'fibromyalgia-six' });
    expect(screen.text).toContain('No owner yet: pain medicine, psychology, nutrition and sleep medicine.');
    expect(screen.get('link', 'Add neurology').getAttribute('href')).toBe('/patients/maya-roberts/team');
  });

  it('is read by everybody else', async () => {
    const { screen } = await showHeader({ clinicalSummary: 'Walking more.' }, anAccount());
    expect(screen.text).toContain('Walking more.');
    expect(screen.all('button').map(({ textContent }) => textContent.trim())).toEqual(['History of the plan']);
  });
});
