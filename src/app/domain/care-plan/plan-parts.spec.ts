import { aCareTeamMember } from '../../testing/a-care-team-member.ts';
import { aPlanRecord } from '../../testing/a-plan-record.ts';
import { NEW_INTERVENTION } from './intervention.ts';
import { myTreatments } from './my-treatments.ts';
import { planParts, planStrands } from './plan-parts.ts';
import type { PlanSection } from './plan-section.ts';

function section(discipline: PlanSection['discipline'], plainText: string, clinicalText = ''): PlanSection {
  return {
    id: discipline,
    clinicId: 'northgate',
    patientId: 'maya-roberts',
    discipline,
    visibility: 'everyone',
    rev: 1,
    source: 'typed',
    content: { clinicalText, plainText, reviewDueOn: null },
    createdBy: 'fay-lindqvist',
    createdAt: '2026-05-01T09:00:00.000Z',
    updatedBy: 'fay-lindqvist',
    updatedAt: '2026-05-04T09:00:00.000Z',
  };
}

const fay = aCareTeamMember({
  uid: 'fay-lindqvist',
  name: 'Fay Lindqvist',
  strand: 'physiotherapy',
  to: '2026-05-05',
});

describe('the parts of the plan that a patient reads', () => {
  it('name who wrote them, also after that person has left the team', () => {
    expect(planParts([section('physiotherapy', 'We walk a little each day.')], [fay])).toEqual([
      {
        strand: 'physiotherapy',
        title: 'Moving and pacing',
        text: 'We walk a little each day.',
        author: 'Fay Lindqvist',
        updatedAt: '2026-05-04T09:00:00.000Z',
      },
    ]);
    expect(planParts([section('physiotherapy', 'We walk.')], [])[0]?.author).toBeNull();
  });

  it('leave out sections without plain words and the patient’s own', () => {
    expect(planParts([section('pain', ' ', 'Pregabalin 75 mg.'), section('patient', 'I like swimming.')], [])).toEqual(
      [],
    );
  });

  it('stand in the order of the plan, however they come', () => {
    const sections = [section('sleep', 'Bed at eleven.'), section('rheumatology', 'Your joints are well.')];
    expect(planParts(sections, null).map(({ strand }) => strand)).toEqual(['rheumatology', 'sleep']);
  });
});

describe('a strand of the plan as a patient reads it', () => {
  it('holds its words and its treatments, but no medicine', () => {
    const treatment = (kind: 'medicine' | 'exercise') => ({
      ...NEW_INTERVENTION,
      kind,
      type: null,
      name: kind,
      status: 'active' as const,
    });
    const items = [
      aPlanRecord(treatment('medicine'), { id: 'ami', discipline: 'pain' }),
      aPlanRecord(treatment('exercise'), { id: 'walk', discipline: 'physiotherapy' }),
    ];
    const treatments = myTreatments(items, { sessions: [], team: [], today: '2026-05-05' });
    const strands = planStrands(planParts([section('sleep', 'Bed at eleven.')], []), treatments);
    expect(strands.map(({ strand, part, treatments: own }) => [strand, part?.text ?? null, own.length])).toEqual([
      ['physiotherapy', null, 1],
      ['sleep', 'Bed at eleven.', 0],
    ]);
  });
});
