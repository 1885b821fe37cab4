import { withKind } from '../../testing/a-change.ts';
import { aMember } from '../../testing/a-member.ts';
import { aPlanRecord } from '../../testing/a-plan-record.ts';
import { anAccount, aPatientAccount } from '../../testing/an-account.ts';
import { changeItem } from '../changes/change-item.ts';
import { readForm } from '../fields/read-form.ts';
import type { GoalContent } from './goal.ts';
import { editGoal, goalPartOf, isProgressOf, mayAddGoal, newGoal } from './goal-edit.ts';

const WALK: GoalContent = {
  statement: 'Walk my daughter to school, 3 days a week',
  type: 'patient',
  lifecycle: 'active',
  dueOn: '2026-07-31',
  lead: 'physiotherapy',
  problemIds: [],
};
const AROUND = { problems: [{ id: 'pain', label: 'Widespread pain' }] };
const goal = aPlanRecord(WALK, { id: 'goal-1', discipline: 'rheumatology' });
const place = {
  clinicId: 'northgate',
  patientId: 'maya-roberts',
  docId: 'goal-2',
  discipline: 'rheumatology',
} as const;

function told(values: Partial<GoalContent>, part: 'all' | 'progress' = 'all') {
  const { kind, title, plain } = withKind(changeItem(editGoal(goal, part, AROUND), { rev: 1, content: WALK }, values));
  return { kind, title, plain };
}

function accountOf(discipline: 'physiotherapy' | 'sleep' | 'rheumatology') {
  return anAccount({ member: aMember({ discipline }) });
}

describe('A goal', () => {
  it('holds all that a goal must hold, however little is typed', () => {
    const editable = newGoal(place, AROUND);
    const typed = { statement: ' Sleep through ', type: 'clinical', lead: 'sleep', lifecycle: 'proposed' };
    const { values, problems } = readForm(editable.form, typed, { today: '2026-05-05' });
    expect(problems).toEqual({});
    const change = withKind(changeItem(editable, null, values));
    expect(change.patch).toEqual({
      statement: 'Sleep through',
      type: 'clinical',
      lead: 'sleep',
      lifecycle: 'proposed',
      dueOn: null,
      problemIds: [],
    });
    expect([change.kind, change.title]).toEqual(['goal.added', 'Goal: Sleep through']);
  });

  it('is told as closed when work on it ends, whatever else changes', () => {
    expect(told({ lifecycle: 'completed', achievement: 'achieved' })).toEqual({
      kind: 'goal.closed',
      title: 'Goal finished: Walk my daughter to school, 3 days a week',
      plain: 'Work on this goal has ended: Walk my daughter to school, 3 days a week',
    });
    expect(told({ lifecycle: 'cancelled' }).title).toMatch(/^Goal given up/);
  });

  it('is told as progress when it gets nearer, in words or by a level', () => {
    expect(told({ achievement: 'improving' }, 'progress')).toEqual(
      jasmine.objectContaining({
        kind: 'goal.progress',
        title: 'Walk my daughter to school, 3 days a week: getting closer',
      }),
    );
    expect(told({ gasScore: 1 }, 'progress').kind).toBe('goal.progress');
    expect(told({ progress: 'Twice last week.' }, 'progress').kind).toBe('goal.progress');
  });

  it('is told as changed otherwise, putting it on hold included', () => {
    expect(told({ dueOn: '2026-08-31' }).kind).toBe('goal.changed');
    expect(told({ lifecycle: 'on-hold' }).title).toContain('status Being worked on → On hold');
  });

  it('keeps its title as short as an event’s, however long its words', () => {
    const long = { ...WALK, statement: 'x'.repeat(500) };
    const record = aPlanRecord(long);
    const { title, plain } = changeItem(editGoal(record, 'all', AROUND), { rev: 1, content: long }, { dueOn: null });
    expect(Math.max(title.length, plain.length)).toBeLessThanOrEqual(300);
  });

  it('is changed by who entered it and by its lead; every other discipline says how far it is', () => {
    expect(goalPartOf(accountOf('rheumatology'), goal)).toBe('all');
    expect(goalPartOf(accountOf('physiotherapy'), goal)).toBe('all');
    expect(goalPartOf(accountOf('sleep'), goal)).toBe('progress');
    const cora = anAccount({ member: aMember({ roles: ['coordinator'], discipline: null }) });
    expect(goalPartOf(cora, goal)).toBeNull();
    expect(goalPartOf(aPatientAccount(), goal)).toBeNull();
    expect([accountOf('sleep'), cora].map(mayAddGoal)).toEqual([true, false]);
  });

  it('needs what is expected before the levels around it say anything', () => {
    const { form } = newGoal(place, AROUND);
    const typed = { statement: 'Walk', type: 'patient', lead: 'pain', lifecycle: 'active', gasPlus1: 'Four days' };
    expect(Object.keys(readForm(form, typed, { today: '2026-05-05' }).problems)).toEqual(['gas0']);
    expect(readForm(form, { ...typed, gas0: 'Three' }, { today: '2026-05-05' }).problems).toEqual({});
  });

  it('knows a draft of its progress by its fields', () => {
    expect(isProgressOf(['achievement', 'progress', 'gasScore'])).toBeTrue();
    expect(isProgressOf(['achievement', 'statement'])).toBeFalse();
    expect(isProgressOf([])).toBeFalse();
  });
});
