import { withKind } from '../../testing/a-change.ts';
import { aMember } from '../../testing/a-member.ts';
import { anAccount } from '../../testing/an-account.ts';
import { changeItem } from '../changes/change-item.ts';
import type { Field } from '../fields/field.ts';
import { fieldsOf } from '../fields/form.ts';
import { readForm } from '../fields/read-form.ts';
import type { FindingsStrand } from './findings-edit.ts';
import { editFindings, mayEditFindings } from './findings-edit.ts';
import { FINDINGS_FORMS, findingsFormOf } from './findings-forms.ts';
import { FINDINGS_PARAMETERS } from './findings-parameters.ts';

const PLACE = { clinicId: 'northgate', patientId: 'maya-roberts' };
const TODAY = { today: '2026-05-05' };
const STRANDS = Object.keys(FINDINGS_PARAMETERS) as FindingsStrand[];

describe('The findings of a discipline', () => {
  for (const strand of STRANDS) {
    const parameters: Readonly<Record<string, Field>> = FINDINGS_PARAMETERS[strand];

    it(`ask for every parameter of ${strand} once, and for no other`, () => {
      const asked = fieldsOf(FINDINGS_FORMS[strand]).map(({ id }) => id);
      expect([...asked].sort()).toEqual(Object.keys(parameters).sort());
    });

    it(`hold each parameter of ${strand} under its own key, within what is possible`, () => {
      for (const [key, field] of Object.entries(parameters)) {
        expect(field.id).toBe(key);
        if (field.type === 'number') expect(field.min).toBeLessThan(field.max);
        if (field.type === 'rows') expect(field.most).toBeLessThanOrEqual(20);
      }
      for (const field of fieldsOf(FINDINGS_FORMS[strand])) {
        if (field.type !== 'number' || !field.usual) continue;
        expect(field.usual[0]).toBeGreaterThanOrEqual(field.min);
        expect(field.usual[1]).toBeLessThanOrEqual(field.max);
      }
    });
  }

  it('are none of the patient’s', () => {
    expect(findingsFormOf('patient')).toBeUndefined();
  });

  it('refuse what cannot be, beside the field', () => {
    const { problems } = readForm(FINDINGS_FORMS.rheumatology, { wpi: '25', sss: '8' }, TODAY);
    expect(problems).toEqual({ wpi: '0 to 19.' });
    expect(readForm(FINDINGS_FORMS.rheumatology, { diagnosedOn: '2026-05-06' }, TODAY).problems).toEqual({
      diagnosedOn: 'This cannot lie in the future.',
    });
  });

  it('ask about what is unusual', () => {
    const { problems, doubts } = readForm(FINDINGS_FORMS.physiotherapy, { sixMinuteWalk: '20' }, TODAY);
    expect(problems).toEqual({});
    expect(doubts['sixMinuteWalk']).toContain('50 to 800 m');
  });

  it('hold a score against the questionnaire it is of', () => {
    const read = (typed: Record<string, string>) => readForm(FINDINGS_FORMS.pain, typed, TODAY).problems;
    expect(read({ neuropathicTool: 'dn4', neuropathicScore: '11' })).toEqual({
      neuropathicScore: '0 to 10 in this questionnaire.',
    });
    expect(read({ neuropathicTool: 'paindetect', neuropathicScore: '11' })).toEqual({});
    expect(Object.keys(read({ neuropathicScore: '11' }))).toEqual(['neuropathicTool']);
    expect(readForm(FINDINGS_FORMS.physiotherapy, { fearTool: 'tsk17', fearScore: '12' }, TODAY).problems).toEqual({
      fearScore: '17 to 68 in this questionnaire.',
    });
  });

  it('are told with their values, to the team alone where they are the coordinator’s', () => {
    const change = changeItem(editFindings(PLACE, 'rheumatology'), { rev: 1, content: { wpi: 12 } }, { wpi: 14 });
    expect([withKind(change).kind, change.title]).toEqual([
      'findings.changed',
      'Rheumatology: widespread pain index (WPI) 12 → 14',
    ]);
    expect(withKind(changeItem(editFindings(PLACE, 'coordination'), null, { transport: 'Bus' }))).toEqual(
      jasmine.objectContaining({ kind: 'findings.added', visibility: 'team', patch: { transport: 'Bus' } }),
    );
  });

  it('do not tell a weight to who does not want to see it', () => {
    const hidden = { hidesWeight: true, weight: 80 };
    const change = changeItem(editFindings(PLACE, 'nutrition'), { rev: 1, content: hidden }, { weight: 76 });
    expect(change.title).toBe('Nutrition: changed');
    const shown = changeItem(editFindings(PLACE, 'nutrition'), { rev: 1, content: { weight: 80 } }, { weight: 76 });
    expect(shown.title).toBe('Nutrition: weight 80 kg → 76 kg');
  });

  it('are written by their discipline alone', () => {
    const cora = anAccount({ member: aMember({ roles: ['coordinator'], discipline: null }) });
    expect(mayEditFindings(anAccount(), 'rheumatology')).toBeTrue();
    expect(mayEditFindings(anAccount(), 'pain')).toBeFalse();
    expect([mayEditFindings(cora, 'coordination'), mayEditFindings(cora, 'pain')]).toEqual([true, false]);
  });
});
