import { withKind } from '../../testing/a-change.ts';
import { aMember } from '../../testing/a-member.ts';
import { aPatient } from '../../testing/a-patient.ts';
import { anAccount } from '../../testing/an-account.ts';
import { changeItem } from '../changes/change-item.ts';
import { readForm } from '../fields/read-form.ts';
import type { Patient, PlanStatus } from '../patient/patient.ts';
import { changePlanStatus, editHeader, headerContent, mayEditHeader, reviewIn } from './plan-header-edit.ts';
import { missingToActivate } from './plan-header-needs.ts';

const TODAY = '2026-05-05';

function maya(status: PlanStatus, parts: Partial<Patient['content']> = {}): Patient {
  return aPatient({ content: { ...aPatient().content, planStatus: status, ...parts } });
}

describe('The header of a plan', () => {
  it('is the coordinator’s to write', () => {
    const cora = anAccount({ member: aMember({ roles: ['coordinator'], discipline: null }) });
    expect([anAccount(), cora].map(mayEditHeader)).toEqual([false, true]);
  });

  it('keeps an empty summary as an empty text, and what older plans lack only once it is filled in', () => {
    const patient = maya('active', { clinicalSummary: 'Old.' });
    const editable = editHeader(patient);
    const typed = { planTitle: 'Plan for 2026', clinicalSummary: '' };
    const { values, problems } = readForm(editable.form, typed, { today: TODAY });
    expect(problems).toEqual({});
    const change = changeItem(editable, { rev: 1, content: headerContent(patient) }, values);
    expect(change.patch).toEqual({ clinicalSummary: '' });
    expect(withKind(change).kind).toBe('plan.changed');
  });

  it('puts a review off by twelve months and not a day longer, and asks about a day that is past', () => {
    const { form } = editHeader(maya('active'));
    const read = (nextReviewOn: string) => readForm(form, { planTitle: 'Plan', nextReviewOn }, { today: TODAY });
    expect(read('2027-05-05').problems).toEqual({});
    expect(Object.keys(read('2027-05-06').problems)).toEqual(['nextReviewOn']);
    expect(Object.keys(read('2026-05-04').doubts)).toEqual(['nextReviewOn']);
    expect(read('2026-05-05').doubts).toEqual({});
  });

  it('needs the day of an agreement that is described', () => {
    const { form } = editHeader(maya('active'));
    const { problems } = readForm(form, { planTitle: 'Plan', agreedHow: 'At the visit' }, { today: TODAY });
    expect(Object.keys(problems)).toEqual(['agreedOn']);
  });

  it('counts weeks to a review across the clock change and the year', () => {
    expect(reviewIn(12, TODAY)).toEqual({ nextReviewOn: '2026-07-28', reviewIntervalWeeks: 12 });
    expect(reviewIn(26, '2026-09-01').nextReviewOn).toBe('2027-03-02');
  });

  const turns: readonly (readonly [PlanStatus, PlanStatus, string])[] = [
    ['draft', 'active', 'plan.activated'],
    ['active', 'paused', 'plan.paused'],
    ['paused', 'active', 'plan.activated'],
    ['active', 'closed', 'plan.closed'],
  ];
  for (const [from, to, kind] of turns) {
    it(`is told as ${kind} when a plan turns from ${from} to ${to}`, () => {
      const change = withKind(changePlanStatus(maya(from), to, TODAY));
      expect(change.kind).toBe(kind as typeof change.kind);
      expect(change.patch).toEqual({ planStatus: to });
    });
  }

  it('starts on the day it is first put in use', () => {
    const change = changePlanStatus(maya('draft', { startedOn: null }), 'active', TODAY);
    expect(change.patch).toEqual({ planStatus: 'active', startedOn: TODAY });
  });
});

describe('Putting a plan in use', () => {
  const ready = maya('draft', { nextReviewOn: '2026-07-28' });

  it('needs a review date within twelve months, somebody on the team and a consent', () => {
    expect(missingToActivate(ready, TODAY)).toEqual([]);
    expect(missingToActivate(maya('draft'), TODAY)).toEqual([jasmine.stringContaining('review date')]);
    expect(missingToActivate({ ...ready, members: { coordination: ['cora'] } }, TODAY)).toEqual([
      jasmine.stringContaining('on the team'),
    ]);
    expect(missingToActivate({ ...ready, consents: { pain: 'withdrawn' } }, TODAY)).toEqual([
      jasmine.stringContaining('consent'),
    ]);
  });

  it('takes no review date that is past or too far ahead', () => {
    for (const nextReviewOn of ['2026-05-04', '2027-05-06']) {
      expect(missingToActivate(maya('draft', { nextReviewOn }), TODAY).length).toBe(1);
    }
    for (const nextReviewOn of ['2026-05-05', '2027-05-05']) {
      expect(missingToActivate(maya('draft', { nextReviewOn }), TODAY)).toEqual([]);
    }
  });
});
