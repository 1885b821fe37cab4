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
      kind: 'medicine.started',
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
});
