import { withKind } from '../../testing/a-change.ts';
import { aPlanRecord } from '../../testing/a-plan-record.ts';
import { changeItem } from '../changes/change-item.ts';
import { fieldsOf } from '../fields/form.ts';
import { readForm } from '../fields/read-form.ts';
import type { GoalContent } from './goal.ts';
import { editMyGoal, myGoalForm, newMyGoal } from './my-goal-form.ts';

const PLACE = { clinicId: 'northgate', patientId: 'maya-roberts', docId: 'goal-1', discipline: 'patient' } as const;

const school: GoalContent = {
  statement: 'Walk my daughter to school',
  type: 'patient',
  lifecycle: 'active',
  dueOn: '2026-07-31',
  lead: 'physiotherapy',
  problemIds: [],
};
const record = aPlanRecord(school, { id: 'school', discipline: 'physiotherapy', rev: 2 });
const base = { rev: 2, content: school };

describe('A goal that the patient writes', () => {
  it('is complete for the plan from its first word, and waits for a lead at the coordinator', () => {
    const change = changeItem(newMyGoal(PLACE), null, { statement: 'Swim again', why: null, dueOn: null });
    expect(change.patch).toEqual({
      statement: 'Swim again',
      type: 'patient',
      lifecycle: 'active',
      dueOn: null,
      lead: 'coordination',
      problemIds: [],
    });
    expect(withKind(change)).toEqual(
      jasmine.objectContaining({
        kind: 'goal.added',
        discipline: 'patient',
        source: 'patient',
        visibility: 'everyone',
      }),
    );
  });

  it('cannot be saved without words', () => {
    expect(readForm(myGoalForm(null), { statement: '  ' }, { today: '2026-05-05' }).problems).toEqual({
      statement: 'Please fill this in.',
    });
  });

  it('asks about a day that is over, unless the goal is over too', () => {
    const typed = { statement: 'Swim', dueOn: '2026-05-04', lifecycle: 'active' };
    const doubts = (text: Readonly<Record<string, string>>) =>
      readForm(myGoalForm('active'), text, { today: '2026-05-05' }).doubts;
    expect(doubts(typed)).toEqual({ dueOn: 'This day is over. Is that right?' });
    expect(doubts({ ...typed, lifecycle: 'completed' })).toEqual({});
    expect(doubts({ ...typed, dueOn: '2026-05-05' })).toEqual({});
  });

  it('keeps its lead and its discipline when it is changed, and says so when it is closed', () => {
    const changed = withKind(changeItem(editMyGoal(record), base, { why: 'She asked me to' }));
    expect(changed.kind).toBe('goal.changed');
    expect([changed.discipline, changed.source]).toEqual(['physiotherapy', 'patient']);
    expect(changed.patch).toEqual({ why: 'She asked me to' });
    expect(withKind(changeItem(editMyGoal(record), base, { lifecycle: 'cancelled' })).kind).toBe('goal.closed');
  });

  it('that was only proposed stays so until the patient chooses otherwise', () => {
    const state = fieldsOf(myGoalForm('proposed')).find(({ id }) => id === 'lifecycle');
    expect(state?.type === 'choice' && state.choices.map(({ id }) => id)).toEqual([
      'proposed',
      'active',
      'on-hold',
      'completed',
      'cancelled',
    ]);
    expect(fieldsOf(myGoalForm('active')).find(({ id }) => id === 'lifecycle')).not.toEqual(state);
  });
});
