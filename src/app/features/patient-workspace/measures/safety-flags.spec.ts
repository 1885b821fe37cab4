import type { MeasureResultContent } from '../../../domain/care-plan/measure-result.ts';
import { withKind } from '../../../testing/a-change.ts';
import { aPatient } from '../../../testing/a-patient.ts';
import { aPlanRecord } from '../../../testing/a-plan-record.ts';
import { cora, showPlanPart } from '../../../testing/plan-part-on-screen.ts';
import { SafetyFlags } from './safety-flags.ts';

const FLAGGED = aPlanRecord<MeasureResultContent>(
  {
    measure: 'phq9',
    name: 'PHQ-9',
    code: null,
    value: 4,
    unit: null,
    interpretation: 'minimal',
    takenOn: '2026-05-03',
    safety: 'RF-01',
  },
  { id: 'phq9-2026-05-03', discipline: 'patient', source: 'patient' },
);

describe('Answers that call for somebody', () => {
  it('tell the coordinator what to do, whatever the score, until it is written down', async () => {
    const { screen, sent } = await showPlanPart(SafetyFlags, { account: cora(), items: { measures: [FLAGGED] } });
    expect(screen.text).toContain('Safety: PHQ-9 of 3 May 2026');
    expect(screen.text).toContain('Call the person today.');
    await screen.press('Record what was done');
    await screen.type('What was done', 'Rang at noon.');
    await screen.press('Save');
    expect(sent[0]?.patch).toEqual({ safetyNote: 'Rang at noon.', safetyOn: '2026-05-05' });
    expect(sent.map(withKind)[0]?.kind).toBe('measure.safety-answered');
    expect(screen.text.trim()).toBe('');
  });

  it('call again where the patient changed them after it was written down what was done', async () => {
    const settled = { ...FLAGGED.content, safetyNote: 'Asked about the blank.', safetyOn: '2026-05-04' };
    const calm = { ...FLAGGED, rev: 2, content: settled, createdBy: 'maya', updatedBy: 'paul' };
    const content = { ...settled, takenOn: '2026-04-05' };
    const changed = { ...calm, id: 'phq9-2026-04-05', rev: 3, content, updatedBy: 'maya' };
    const { screen } = await showPlanPart(SafetyFlags, { account: cora(), items: { measures: [calm, changed] } });
    expect(screen.text).toContain('Safety: PHQ-9 of 5 April 2026');
    expect(screen.text).toContain('The answers were changed after this was written: Asked about the blank.');
    expect(screen.text).not.toContain('3 May');
  });

  it('tell the rest of the team that a call is needed, who is shown it, and no more', async () => {
    const patient = aPatient({
      members: { coordination: ['cora'], rheumatology: ['rosa'], psychology: ['paul'] },
      teamUids: ['cora', 'rosa', 'paul'],
    });
    const again = { ...FLAGGED, id: 'phq9-2026-04-05' };
    const { screen } = await showPlanPart(SafetyFlags, { patient, items: { measures: [FLAGGED, again] } });
    expect(screen.text.trim()).toBe(
      'Safety: An answer needs a call today. Psychology and the coordinator are shown it here.',
    );
  });

  it('name the coordinator alone where nobody of psychology reads the record', async () => {
    const members = { coordination: ['cora'], rheumatology: ['rosa'], psychology: ['paul'] };
    const patient = aPatient({ members, teamUids: ['cora', 'rosa'] });
    const { screen } = await showPlanPart(SafetyFlags, { patient, items: { measures: [FLAGGED] } });
    expect(screen.text.trim()).toBe('Safety: An answer needs a call today. The coordinator is shown it here.');
  });

  it('hand the focus on to the next once one is answered for', async () => {
    const next = { ...FLAGGED, id: 'phq9-2026-04-05', content: { ...FLAGGED.content, takenOn: '2026-04-05' } };
    const { screen } = await showPlanPart(SafetyFlags, { account: cora(), items: { measures: [FLAGGED, next] } });
    expect(document.activeElement).toBe(document.body);
    await screen.press('Record what was done');
    await screen.type('What was done', 'Rang at noon.');
    await screen.press('Save');
    expect(document.activeElement?.textContent).toContain('Record what was done');
  });
});
