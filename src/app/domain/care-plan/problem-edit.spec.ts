import { withKind } from '../../testing/a-change.ts';
import { aMember } from '../../testing/a-member.ts';
import { aPlanRecord } from '../../testing/a-plan-record.ts';
import { anAccount, aPatientAccount } from '../../testing/an-account.ts';
import { changeItem } from '../changes/change-item.ts';
import { readForm } from '../fields/read-form.ts';
import type { ProblemContent } from './problem.ts';
import { editablePartOf, editProblem, mayAddProblem, newProblem } from './problem-edit.ts';
import { isLedBy, withoutLead } from './problem-lead.ts';
import { isOverProblem, sortProblems } from './problem-order.ts';

const SLEEP: ProblemContent = {
  text: 'Non-restorative sleep',
  code: null,
  onsetOn: null,
  clinicalStatus: 'active',
  lead: 'sleep',
  supporting: ['psychology'],
};
const problem = aPlanRecord(SLEEP, { id: 'problem-1', discipline: 'rheumatology' });
const place = {
  clinicId: 'northgate',
  patientId: 'maya-roberts',
  docId: 'problem-2',
  discipline: 'rheumatology',
} as const;
const TODAY = { today: '2026-05-05' };

function told(values: Partial<ProblemContent>) {
  const { kind, title } = withKind(changeItem(editProblem(problem), { rev: 1, content: SLEEP }, values));
  return [kind, title];
}

describe('A problem', () => {
  it('holds all that a problem must hold, led by who enters it unless another is chosen', () => {
    const editable = newProblem(place);
    expect(editable.form.groups[0]?.fields.find(({ id }) => id === 'lead')?.initial).toBe('rheumatology');
    const typed = { text: 'Widespread pain', lead: 'pain', clinicalStatus: 'active' };
    const { values, problems } = readForm(editable.form, typed, TODAY);
    expect(problems).toEqual({});
    expect(withKind(changeItem(editable, null, values))).toEqual(
      jasmine.objectContaining({
        kind: 'problem.added',
        title: 'Problem: Widespread pain',
        patch: {
          text: 'Widespread pain',
          lead: 'pain',
          clinicalStatus: 'active',
          code: null,
          onsetOn: null,
          supporting: [],
        },
      }),
    );
  });

  it('has exactly one lead, who does not help as well', () => {
    const typed = { text: 'Pain', clinicalStatus: 'active', lead: 'pain', supporting: 'pain\nsleep' };
    expect(Object.keys(readForm(editProblem(problem).form, typed, TODAY).problems)).toEqual(['supporting']);
    expect(Object.keys(readForm(editProblem(problem).form, { ...typed, lead: '' }, TODAY).problems)).toEqual(['lead']);
  });

  it('is told as resolved once, and as changed otherwise', () => {
    expect(told({ clinicalStatus: 'resolved' })).toEqual([
      'problem.resolved',
      'Problem resolved: Non-restorative sleep',
    ]);
    expect(told({ lead: 'pain' })).toEqual([
      'problem.changed',
      'Non-restorative sleep: who leads Sleep medicine → Pain medicine',
    ]);
    const resolved = { ...SLEEP, clinicalStatus: 'resolved' } as const;
    const again = changeItem(editProblem(problem), { rev: 2, content: resolved }, { onsetOn: '2020-01-01' });
    expect(withKind(again).kind).toBe('problem.changed');
  });

  it('is changed by who entered it and who leads it; a coordinator sets the lead alone', () => {
    const cora = anAccount({ member: aMember({ roles: ['coordinator'], discipline: null }) });
    const sam = anAccount({ member: aMember({ discipline: 'sleep' }) });
    const fay = anAccount({ member: aMember({ discipline: 'physiotherapy' }) });
    expect([anAccount(), sam, cora, fay, aPatientAccount()].map((account) => editablePartOf(account, problem))).toEqual(
      ['all', 'all', 'lead', null, null],
    );
    expect(editProblem(problem, 'lead').form.groups.flatMap(({ fields }) => fields.map(({ id }) => id))).toEqual([
      'lead',
    ]);
    expect([anAccount(), cora, aPatientAccount()].map(mayAddProblem)).toEqual([true, false, false]);
  });

  it('has no lead where that discipline has nobody on the team', () => {
    const team = { members: { sleep: ['sam'], pain: [] } };
    expect(isLedBy('sleep', team)).toBeTrue();
    const pain = aPlanRecord<ProblemContent>({ ...SLEEP, lead: 'pain' }, { id: 'pain' });
    expect(withoutLead([problem, pain], team).map(({ id }) => id)).toEqual(['pain']);
  });

  it('comes before those that are over, and what the team wrote before what was imported', () => {
    const over = aPlanRecord<ProblemContent>({ ...SLEEP, text: 'A', clinicalStatus: 'resolved' }, { id: 'over' });
    const imported = aPlanRecord({ ...SLEEP, text: 'B' }, { id: 'imported', source: 'imported' });
    const own = aPlanRecord({ ...SLEEP, text: 'C' }, { id: 'own' });
    expect(sortProblems([over, imported, own]).map(({ id }) => id)).toEqual(['own', 'imported', 'over']);
    expect([over, own].map(({ content }) => isOverProblem(content))).toEqual([true, false]);
  });
});
