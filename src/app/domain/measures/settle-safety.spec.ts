import { aPlanRecord } from '../../testing/a-plan-record.ts';
import type { MeasureResultContent } from '../care-plan/measure-result.ts';
import type { PlanRecord } from '../care-plan/plan-record.ts';
import { isOpenFlag } from './settle-safety.ts';

const NOTE = { safetyNote: 'We talked at noon.', safetyOn: '2026-05-04' };

describe('A flag that answers raise', () => {
  it('is open until it is written down what was done', () => {
    expect(isOpenFlag(answered({}))).toBe(true);
    expect(isOpenFlag(answered({ safetyNote: '  ', safetyOn: '2026-05-04' }))).toBe(true);
    expect(isOpenFlag(answered(NOTE, { rev: 2, updatedBy: 'paul' }))).toBe(false);
    expect(isOpenFlag(answered({ safety: null }))).toBe(false);
  });

  it('is open again once the patient has changed what was answered for', () => {
    expect(isOpenFlag(answered(NOTE, { rev: 3 }))).toBe(true);
    expect(isOpenFlag(answered(NOTE, { rev: 4, updatedBy: 'cora' }))).toBe(false);
  });

  it('of what a clinician copied is not the patient’s to change', () => {
    expect(isOpenFlag(answered(NOTE, { source: 'typed', rev: 3 }))).toBe(false);
  });

  it('counts as answered for while that is still on its way', () => {
    expect(isOpenFlag(answered(NOTE, { rev: 1 }))).toBe(false);
  });
});

function answered(
  content: Partial<MeasureResultContent>,
  parts: Partial<PlanRecord<MeasureResultContent>> = {},
): PlanRecord<MeasureResultContent> {
  const flagged = { measure: 'phq9', safety: 'RF-01', ...content } as MeasureResultContent;
  return aPlanRecord(flagged, { source: 'patient', createdBy: 'maya', updatedBy: 'maya', ...parts });
}
