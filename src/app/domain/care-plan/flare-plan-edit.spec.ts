import { withKind } from '../../testing/a-change.ts';
import { aMember } from '../../testing/a-member.ts';
import { anAccount, aPatientAccount } from '../../testing/an-account.ts';
import { changeItem } from '../changes/change-item.ts';
import { readForm } from '../fields/read-form.ts';
import { editFlarePlan, FLARE_PLAN_FORM, mayEditFlarePlan } from './flare-plan-edit.ts';

const editable = editFlarePlan({ clinicId: 'northgate', patientId: 'maya-roberts' });
const TODAY = { today: '2026-05-05' };

describe('The flare plan', () => {
  it('begins with any of its six boxes, and with none of them is nothing', () => {
    const { values, problems } = readForm(FLARE_PLAN_FORM, { tell: 'Fay, on the second day' }, TODAY);
    expect(problems).toEqual({});
    expect(changeItem(editable, null, values).patch).toEqual({
      signs: null,
      firstSteps: null,
      easeOff: null,
      medicines: null,
      tell: 'Fay, on the second day',
      getHelp: null,
    });
    expect(Object.keys(readForm(FLARE_PLAN_FORM, {}, TODAY).problems)).toEqual(['signs']);
  });

  it('is one document of the patient’s, told by what changed', () => {
    const change = withKind(
      changeItem(editable, { rev: 1, content: { signs: 'Heavy legs' } }, { signs: 'Heavy legs, fog' }),
    );
    expect([change.collection, change.docId, change.discipline, change.kind, change.title]).toEqual([
      'flares',
      'plan',
      'patient',
      'flare-plan.changed',
      'Flare plan: how a flare announces itself Heavy legs → Heavy legs, fog',
    ]);
  });

  it('is written by the patient and everybody on the team', () => {
    const cora = anAccount({ member: aMember({ roles: ['coordinator'], discipline: null }) });
    const ada = anAccount({ member: aMember({ roles: ['admin'], discipline: null }) });
    expect([anAccount(), cora, aPatientAccount(), ada].map(mayEditFlarePlan)).toEqual([true, true, true, false]);
  });
});
