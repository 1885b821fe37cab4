import type { InterventionContent } from '../care-plan/intervention.ts';
import { NEW_INTERVENTION } from '../care-plan/intervention.ts';
import type { PlanRecord } from '../care-plan/plan-record.ts';
import { closeChanges } from './close-changes.ts';

const DULOXETINE = treatment('Duloxetine', '2026-05-01', { kind: 'medicine', dose: 30, unit: 'mg' });
const RTMS = treatment('rTMS', '2026-05-08', { kind: 'course' });

describe('Changes that cannot be told apart', () => {
  it('are two starts a week apart, said in words with their days', () => {
    const [group, ...rest] = closeChanges([RTMS, DULOXETINE]);
    expect(rest).toEqual([]);
    expect(group).toEqual({
      from: Date.parse('2026-05-01'),
      to: Date.parse('2026-05-22'),
      changes: [
        { interventionId: 'Duloxetine', on: '2026-05-01', words: 'Duloxetine started' },
        { interventionId: 'rTMS', on: '2026-05-08', words: 'rTMS started' },
      ],
      words: 'Two changes, cannot tell apart: duloxetine started 1 May 2026, rTMS started 8 May 2026',
    });
  });

  it('are gone once one of them is moved away', () => {
    expect(closeChanges([DULOXETINE, treatment('rTMS', '2026-06-01', { kind: 'course' })])).toEqual([]);
  });

  it('are those of 14 days and not of 15', () => {
    expect(closeChanges([DULOXETINE, treatment('rTMS', '2026-05-15', { kind: 'course' })]).length).toBe(1);
    expect(closeChanges([DULOXETINE, treatment('rTMS', '2026-05-16', { kind: 'course' })])).toEqual([]);
  });

  it('count steps of a dose, unless the dose stays as it was or the medicine has ended', () => {
    const taper = [
      { date: '2026-06-01', dose: 30 },
      { date: '2026-06-10', dose: 60 },
    ];
    const stepped = treatment('Duloxetine', '2026-04-01', { kind: 'medicine', dose: 30, unit: 'mg', taper });
    const walking = treatment('Walking', '2026-06-20', { kind: 'exercise' });
    expect(closeChanges([stepped, walking]).map(({ words }) => words)).toEqual([
      'Two changes, cannot tell apart: duloxetine to 60 mg from 10 June 2026, Walking started 20 June 2026',
    ]);
    const ended = { ...stepped, content: { ...stepped.content, endedOn: '2026-06-05' } };
    expect(closeChanges([ended, walking])).toEqual([]);
  });

  it('are never the steps of one medicine alone, nor what was entered in error', () => {
    const taper = [{ date: '2026-05-08', dose: 60 }];
    expect(closeChanges([{ ...DULOXETINE, content: { ...DULOXETINE.content, taper } }])).toEqual([]);
    expect(closeChanges([DULOXETINE, treatment('rTMS', '2026-05-08', { status: 'entered-in-error' })])).toEqual([]);
  });

  it('leave out a step with no other treatment near it', () => {
    const taper = ['2026-05-10', '2026-05-20', '2026-05-30'].map((date, at) => ({ date, dose: 10 * (at + 2) }));
    const titrated = treatment('Amitriptyline', '2026-05-01', { kind: 'medicine', dose: 10, unit: 'mg', taper });
    const diet = treatment('Diet', '2026-06-10', { kind: 'diet', status: 'planned' });
    expect(closeChanges([titrated, diet]).map(({ words }) => words)).toEqual([
      'Two changes, cannot tell apart: amitriptyline to 40 mg from 30 May 2026, Diet to start 10 June 2026',
    ]);
  });

  it('are one group while each lies within 14 days of the next, and two where they do not', () => {
    const days = ['2026-01-01', '2026-01-13', '2026-01-25', '2026-03-01', '2026-03-02'];
    const groups = closeChanges(days.map((day) => treatment(`T ${day}`, day, {})));
    expect(groups.map(({ changes }) => changes.map(({ on }) => on))).toEqual([days.slice(0, 3), days.slice(3)]);
    expect(groups[0]?.words).toMatch(/^Three changes/);
  });
});

function treatment(
  name: string,
  startedOn: string,
  parts: Readonly<Record<string, unknown>>,
): PlanRecord<InterventionContent> {
  const core = { ...NEW_INTERVENTION, kind: 'course', type: null, name, status: 'active', startedOn } as const;
  return { id: name, content: { ...core, ...parts } } as unknown as PlanRecord<InterventionContent>;
}
