import { aCareTeamMember } from '../../testing/a-care-team-member.ts';
import { aPlanRecord } from '../../testing/a-plan-record.ts';
import type { InterventionContent } from './intervention.ts';
import { NEW_INTERVENTION } from './intervention.ts';
import { isTaken, myTreatments, whoFor } from './my-treatments.ts';
import type { PlanRecord } from './plan-record.ts';
import type { SessionContent, SessionStatus } from './session.ts';

const TODAY = '2026-05-12';
const NOBODY = { sessions: [], team: [], today: TODAY };

function treatment(id: string, parts: Partial<InterventionContent>, discipline: PlanRecord['discipline'] = 'pain') {
  const content: InterventionContent = {
    ...NEW_INTERVENTION,
    kind: 'medicine',
    type: null,
    name: 'Amitriptyline',
    status: 'active',
    ...parts,
  };
  return aPlanRecord(content, { id, discipline });
}

function session(on: string, status: SessionStatus, interventionId = 'rtms') {
  const content: SessionContent = { interventionId, kind: 'course', type: null, status, on, number: null, note: null };
  return aPlanRecord(content, { id: `${interventionId}.${on}` });
}

function lineOf(parts: Partial<InterventionContent>, sessions: readonly PlanRecord<SessionContent>[] = []) {
  return myTreatments([treatment('rtms', parts)], { ...NOBODY, sessions })[0]?.what;
}

describe('What is being done, as the patient reads it', () => {
  it('leaves out what has ended, and puts medicines before everything else', () => {
    const items = [
      treatment('walk', { kind: 'exercise', name: 'Walking' }),
      treatment('old', { status: 'stopped' }),
      treatment('wrong', { status: 'entered-in-error' }),
      treatment('ami', {}),
      treatment('soon', { name: 'Duloxetine', status: 'planned' }),
    ];
    const read = myTreatments(items, NOBODY);
    expect(read.map(({ record }) => record.id)).toEqual(['ami', 'soon', 'walk']);
    expect(read.map(isTaken)).toEqual([true, true, false]);
  });

  it('says how much of a medicine and when, as it is today', () => {
    const taper = [{ date: '2026-05-12', dose: 20 }];
    expect(lineOf({ dose: 10, unit: 'mg', times: ['night'] })).toBe('10 mg at night');
    expect(lineOf({ dose: 10, unit: 'mg', times: ['night'], taper })).toBe('20 mg at night');
    expect(lineOf({ dosage: 'One tablet at night' })).toBe('One tablet at night');
  });

  it('names the step of the dose that comes next, and no past one', () => {
    const taper = [
      { date: '2026-05-12', dose: 20 },
      { date: '2026-05-26', dose: 25 },
    ];
    const ami = treatment('ami', { dose: 10, unit: 'mg', times: ['night'], taper });
    expect(myTreatments([ami], NOBODY)[0]?.stepAhead).toEqual({ on: '2026-05-26', what: '25 mg at night' });
    expect(myTreatments([ami], { ...NOBODY, today: '2026-05-26' })[0]?.stepAhead).toBeNull();
  });

  it('says how long and how often to move', () => {
    expect(lineOf({ kind: 'exercise', minutes: 5, frequencyPerWeek: 7 })).toBe('5 minutes a day');
    expect(lineOf({ kind: 'exercise', minutes: 1, frequencyPerWeek: 3 })).toBe('1 minute on 3 days a week');
    expect(lineOf({ kind: 'exercise', sets: 2, repetitions: 8 })).toBe('2 sets of 8');
    expect(lineOf({ kind: 'exercise' })).toBeNull();
  });

  it('counts the sessions of a course that were done, and names the next one that is booked', () => {
    const sessions = [
      session('2026-05-11', 'done'),
      session('2026-05-10', 'missed'),
      session('2026-05-09', 'done', 'another'),
      session('2026-05-11', 'planned'),
      session('2026-05-14', 'planned'),
      session('2026-05-13', 'planned'),
    ];
    const [course] = myTreatments([treatment('rtms', { kind: 'course', sessionsPlanned: 10 })], {
      ...NOBODY,
      sessions,
    });
    expect(course?.what).toBe('1 of 10 sessions done');
    expect(course?.nextOn).toBe('2026-05-13');
  });

  it('tells the hours in bed and the phase of a diet in words', () => {
    expect(lineOf({ kind: 'sleep', bedTime: '00:30', riseTime: '06:30' })).toBe('In bed from 00:30 to 06:30');
    expect(lineOf({ kind: 'diet', phase: 'elimination', groupsRemoved: ['gluten', 'dairy'] })).toBe(
      'Elimination phase, left out: gluten, dairy',
    );
  });
});

describe('Who looks after something', () => {
  it('is named with what they do, without whoever has left', () => {
    const team = [
      aCareTeamMember({ uid: 'pete', name: 'Pete Okafor', strand: 'pain' }),
      aCareTeamMember({ uid: 'gone', name: 'Gone Before', strand: 'pain', to: '2026-02-01' }),
    ];
    expect(whoFor('pain', team)).toBe('Pete Okafor, your pain doctor');
    expect(whoFor('sleep', team)).toBe('Your sleep doctor');
    expect(whoFor('pain', null)).toBe('Your pain doctor');
  });
});
