import { aMember } from '../../testing/a-member.ts';
import { aPlanRecord } from '../../testing/a-plan-record.ts';
import { anAccount } from '../../testing/an-account.ts';
import type { MeasureResultContent } from '../care-plan/measure-result.ts';
import { readForm } from '../fields/read-form.ts';
import { mayCorrectResult, mayRecordResult, resultContent, resultForm, resultId } from './edit-result.ts';
import { PHQ9 } from './phq9.ts';
import { SIXMWT } from './sixmwt.ts';

const FAY = anAccount({ member: aMember({ discipline: 'physiotherapy' }) });
const CORA = anAccount({ member: aMember({ roles: ['coordinator'], discipline: null }) });
const WALK = {
  takenOn: '2026-05-05',
  lengths: '12',
  courseLengthMetres: '30',
  partialMetres: '15',
  stoppedEarly: 'no',
};

function recorded(parts: Parameters<typeof aPlanRecord>[1]) {
  const content = { measure: 'sixmwt', answeredBy: 'clinician' } as MeasureResultContent;
  return aPlanRecord<MeasureResultContent>(content, parts as object);
}

describe('A result that a clinician records', () => {
  it('is of what they measure themselves; what a patient answers is the patient’s', () => {
    expect(mayRecordResult(FAY, SIXMWT)).toBe(true);
    expect(mayRecordResult(FAY, PHQ9)).toBe(false);
    expect(mayRecordResult(CORA, SIXMWT)).toBe(false);
  });

  it('is put right by its own strand, and only where somebody of the team recorded it', () => {
    expect(mayCorrectResult(FAY, recorded({ discipline: 'physiotherapy' }))).toBe(true);
    expect(mayCorrectResult(FAY, recorded({ discipline: 'sleep' }))).toBe(false);
    expect(mayCorrectResult(FAY, recorded({ discipline: 'physiotherapy', source: 'imported' }))).toBe(false);
  });

  it('is worked out of what was counted: 12 lengths of 30 m and 15 m', () => {
    const { values, problems } = readForm(resultForm(SIXMWT, true), WALK, { today: '2026-05-05' });
    expect(problems).toEqual({});
    expect(resultContent(SIXMWT, '2026-05-05', values, { age: 42, referenceSex: null })).toEqual(
      jasmine.objectContaining({ value: 375, unit: 'm', status: 'scored', answeredBy: 'clinician', safety: null }),
    );
  });

  it('does not lie in the future, nor hold a part that is longer than the course', () => {
    const typed = { ...WALK, takenOn: '2026-05-06', partialMetres: '30' };
    const { problems } = readForm(resultForm(SIXMWT, true), typed, { today: '2026-05-05' });
    expect(Object.keys(problems).sort()).toEqual(['partialMetres', 'takenOn']);
  });

  it('has an id of its own, the day’s second too', () => {
    const first = 'sixmwt-2026-05-05';
    expect(resultId(SIXMWT, '2026-05-05', [])).toBe(first);
    expect(resultId(SIXMWT, '2026-05-05', [first])).toBe(`${first}.2`);
    expect(resultId(SIXMWT, '2026-05-05', [first, `${first}.2`])).toBe(`${first}.3`);
  });
});
