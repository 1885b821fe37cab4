import { interventionForm } from './intervention-form.ts';
import { tellIntervention } from './tell-intervention.ts';

const FORM = interventionForm(undefined, { goals: [], problems: [], isPrimaryPain: false });
const PLANNED = { kind: 'medicine', name: 'Amitriptyline', status: 'planned', dose: 10, unit: 'mg', times: ['night'] };

function tell(before: Readonly<Record<string, unknown>> | null, after: Readonly<Record<string, unknown>>) {
  return tellIntervention(FORM, undefined)(before, after);
}

describe('What the timeline says of an intervention', () => {
  it('gives the dose of a medicine that is started, to the patient as well', () => {
    expect(tell(PLANNED, { ...PLANNED, status: 'active' })).toEqual({
      title: 'Amitriptyline started: 10 mg at night',
      plain: 'Amitriptyline was started: 10 mg at night.',
    });
  });

  it('gives the reason and no dose where it is stopped', () => {
    const active = { ...PLANNED, status: 'active' };
    expect(tell(active, { ...active, status: 'stopped', endReason: 'Dry mouth' }).title).toBe(
      'Amitriptyline stopped: Dry mouth',
    );
  });

  it('needs no dose where none is known', () => {
    expect(tell(null, { ...PLANNED, dose: null }).title).toBe('Amitriptyline planned');
  });

  it('tells a decision on a course as one, whatever else was filled in with it', () => {
    const course = { kind: 'course', name: 'Ketamine infusion', status: 'active', currentScore: null };
    const decision = { decision: 'stop', decidedOn: '2026-05-26', decidedAfterSession: 3, decisionReason: 'No fall.' };
    expect(tell(course, { ...course, ...decision, currentScore: 5.5 }).title).toBe(
      'Ketamine infusion: decided 26 May 2026, after session 3: stop',
    );
    const decided = { ...course, ...decision };
    expect(tell(decided, { ...decided, name: 'Ketamine' }).title).not.toContain('decided');
  });
});
