import { aMember } from '../../testing/a-member.ts';
import { anAccount, aPatientAccount } from '../../testing/an-account.ts';
import type { ClinicMember } from '../access/actor.ts';
import type { ChangeReader } from './describe-change.ts';
import { describeChange } from './describe-change.ts';
import type { TimelineEvent } from './timeline-event.ts';

type Told = Pick<TimelineEvent, 'collection' | 'docId' | 'kind'>;

function lines(told: Partial<Told>, before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  return describeChange({ ...told, before, after }).map(
    ({ label, before: was, after: is }) => `${label}: ${was ?? '–'} → ${is ?? '–'}`,
  );
}

describe('A change, field by field', () => {
  it('shows each field by its name, before and after, in the order of the form', () => {
    const before = { reviewDueOn: null, clinicalText: 'Worse at night.' };
    const after = { reviewDueOn: '2026-12-01', clinicalText: 'Better.' };
    expect(describeChange({ before, after })).toEqual([
      { field: 'clinicalText', label: 'Clinical text', before: 'Worse at night.', after: 'Better.' },
      { field: 'reviewDueOn', label: 'Review due', before: null, after: '1 December 2026' },
    ]);
  });

  it('shows what was emptied as nothing, and leaves out what was nothing and still is', () => {
    expect(describeChange({ before: { plainText: 'You hurt.' }, after: { plainText: '', reviewDueOn: null } })).toEqual(
      [{ field: 'plainText', label: 'In plain words', before: 'You hurt.', after: null }],
    );
  });

  it('shows alerts by their text, codes with their system and numbers as they are', () => {
    const after = {
      alerts: [
        { kind: 'allergy', text: 'Penicillin' },
        { kind: 'implant', text: 'Pacemaker' },
      ],
      code: { system: 'SNOMED CT', code: '203082005' },
      value: 0,
    };
    expect(describeChange({ before: { alerts: [] }, after }).map((change) => [change.before, change.after])).toEqual([
      [null, 'Penicillin; Pacemaker'],
      [null, 'SNOMED CT 203082005'],
      [null, '0'],
    ]);
  });

  it('gives the values of an intervention with the labels and units of its kind', () => {
    const told = { collection: 'interventions', docId: 'imported-1', kind: 'medicine.changed' } as const;
    const parts = lines(
      told,
      { benefit: 4, status: 'active', unit: 'mg' },
      { benefit: 6, status: 'paused', unit: 'g' },
    );
    expect(parts).toContain('Status: Active → Paused');
    expect(parts).toContain('Unit: mg → g');
    expect(parts.some((line) => line.endsWith('4 → 6') && !line.startsWith('benefit'))).toBeTrue();
  });

  it('takes the labels from the form of the type that the id of the document names', () => {
    const told = { collection: 'interventions', docId: 'proc.rtms-3f2a9c1b77aa', kind: 'course.changed' } as const;
    expect(lines(told, { frequencyHz: 10 }, { frequencyHz: 20 })).not.toContain('frequencyHz: 10 → 20');
  });

  it('tells links by their number and leaves out the code of the type', () => {
    const told = { collection: 'interventions', docId: 'imported-1', kind: 'medicine.changed' } as const;
    expect(lines(told, { goalIds: ['a'], type: null }, { goalIds: ['a', 'b'], type: 'med.amitriptyline' })).toEqual([
      'Goals it serves: 1 goal → 2 goals',
    ]);
  });

  it('gives strands and choices of goals and problems in words', () => {
    const problem = { collection: 'problems', docId: 'p1', kind: 'problem.changed' } as const;
    expect(lines(problem, { lead: 'pain' }, { lead: 'sleep' })).toEqual(['Who leads: Pain medicine → Sleep medicine']);
    const goal = { collection: 'goals', docId: 'g1', kind: 'goal.progress' } as const;
    expect(lines(goal, { achievement: 'improving' }, { achievement: 'achieved' })).toEqual([
      'How far it is: Getting closer → Reached',
    ]);
  });

  it('calls the text of a suggestion what it is', () => {
    const told = { collection: 'suggestions', docId: 's1', kind: 'suggestion.open' } as const;
    const after = {
      collection: 'goals',
      docId: 'g1',
      about: 'Walk',
      to: 'sleep',
      text: 'Twice a week.',
      status: 'open',
    };
    expect(lines(told, {}, after)).toEqual([
      'What should change: – → Twice a week.',
      'About: – → Walk',
      'For: – → Sleep medicine',
      'Status: – → Open',
    ]);
  });

  it('tells a night of the diary in one line, without what only the machine needs', () => {
    const told = { collection: 'diary', docId: '2026-05', kind: 'diary.changed' } as const;
    const after = { entry: '05.night', month: '2026-05', '05.night': { intoBed: '22:30', wakings: 2, quality: null } };
    expect(lines(told, {}, after)).toEqual(['Night to day 5: – → Got into bed 22:30, Times I woke 2']);
  });

  it('tells how a day was in one line', () => {
    const told = { collection: 'diary', docId: '2026-05', kind: 'diary.changed' } as const;
    const after = { entry: '05.checkin', month: '2026-05', '05.checkin': { pain: 4, fog: null, managed: 6 } };
    expect(lines(told, {}, after)).toEqual(['How day 5 was: – → Pain 4, What I managed 6']);
  });

  describe('of a result', () => {
    const told = { collection: 'measures', docId: 'phq9-2026-05-05', kind: 'measure.recorded' } as const;
    const flagged = { value: 10, interpretation: 'moderate', answers: { item9: '3' }, safety: 'RF-01' };
    const after = { ...flagged, scorer: 1, safetyNote: 'Rang at noon.', safetyOn: '2026-05-05' };
    const fieldsFor = (reader: ChangeReader, measure: Record<string, unknown> = { measure: 'phq9' }) =>
      describeChange({ ...told, before: {}, after: { ...measure, ...after } }, {}, reader);
    const member = (parts: Partial<ClinicMember>) => anAccount({ member: aMember(parts) });
    const psychology = member({ discipline: 'psychology' });

    it('tells its answers and its band in words to those whom they are for', () => {
      const coordinator = member({ roles: ['coordinator'], discipline: null });
      for (const reader of [psychology, coordinator, aPatientAccount(), 'author'] as const) {
        const fields = fieldsFor(reader);
        expect(fields.map(({ field }) => field).sort()).toEqual(
          ['answers', 'interpretation', 'safety', 'safetyNote', 'safetyOn', 'value'].sort(),
        );
        expect(fields.find(({ field }) => field === 'answers')?.after).toContain('Nearly every day');
      }
    });

    it('tells everybody else what came of them, and no answer', () => {
      const inEmergency = member({ roles: [], discipline: null });
      for (const reader of [anAccount(), member({ discipline: 'sleep' }), inEmergency, null]) {
        const fields = fieldsFor(reader);
        expect(fields.map(({ field }) => field)).toEqual(['value', 'interpretation', 'safetyOn']);
        expect(JSON.stringify(fields)).not.toMatch(/Nearly every day|Rang|RF-01/);
      }
    });

    it('knows by its id whose a correction is that does not name the measure', () => {
      expect(fieldsFor(psychology, {}).find(({ field }) => field === 'answers')?.after).toContain('Nearly every day');
      expect(fieldsFor(anAccount(), {}).some(({ field }) => field === 'answers')).toBeFalse();
    });
  });

  it('names who asks for a measure, and how often it is asked', () => {
    const told = { collection: 'measureSchedules', docId: 'phq9', kind: 'measure.request-changed' } as const;
    const before = { everyDays: 28, askedBy: ['pain'] };
    expect(lines(told, before, { everyDays: 42, askedBy: ['pain', 'sleep'] })).toEqual([
      'Then every: 28 days → 42 days',
      'Asked for by: Pain medicine → Pain medicine; Sleep medicine',
    ]);
  });
});
