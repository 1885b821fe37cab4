import { courseProblems, pulsesDoubt, screeningDoubt, totalDoseDoubt } from './course-checks.ts';

const DECIDED = { decision: 'maintain', decisionReason: 'Less pain.', decidedOn: '2026-05-26' };
const QUESTIONS = [
  { id: 'seizure', label: 'Ever a seizure' },
  { id: 'metal', label: 'Metal in the head' },
];

describe('The form of a course', () => {
  it('asks for a decision within the sessions that are planned', () => {
    expect(courseProblems({ sessionsPlanned: 10, decisionAfterSession: 11 })).toEqual({
      decisionAfterSession: 'Only 10 are planned.',
    });
    expect(courseProblems({ sessionsPlanned: 10, decisionAfterSession: 10 })).toEqual({});
  });

  it('wants the reason, the day and what follows of a decision', () => {
    expect(Object.keys(courseProblems({ decision: 'maintain' }))).toEqual([
      'decisionReason',
      'decidedOn',
      'furtherSessions',
      'maintainEveryWeeks',
    ]);
    expect(courseProblems({ ...DECIDED, furtherSessions: 4, maintainEveryWeeks: 1 })).toEqual({});
    expect(courseProblems({ ...DECIDED, decision: 'stop' })).toEqual({});
  });

  it('wants the decision where the day of it is given', () => {
    expect(courseProblems({ decision: null, decidedOn: '2026-05-26' })).toEqual({
      decision: 'Please choose what was decided.',
    });
    expect(courseProblems({ decision: null, decidedOn: null, furtherSessions: null })).toEqual({});
  });

  it('refuses to hold a medicine until a day before it began', () => {
    expect(Object.keys(courseProblems({ holdFrom: '2026-05-13', holdUntil: '2026-05-12' }))).toEqual(['holdUntil']);
    expect(courseProblems({ holdFrom: '2026-05-13', holdUntil: '2026-06-03' })).toEqual({});
  });

  it('asks about a start in spite of a screening answer of yes, and names it', () => {
    const screening = { seizure: { answer: 'yes', remark: '' }, metal: { answer: 'no', remark: '' } };
    expect(screeningDoubt(QUESTIONS, { status: 'active', screening })).toEqual({
      screening: 'Answered yes: Ever a seizure. Has this been looked into?',
    });
    expect(screeningDoubt(QUESTIONS, { status: 'planned', screening })).toEqual({});
  });

  it('asks no more about a yes that has a remark', () => {
    const screening = { seizure: { answer: 'yes', remark: 'Febrile, aged two; neurology agrees.' } };
    expect(screeningDoubt(QUESTIONS, { status: 'active', screening })).toEqual({});
  });

  it('asks about pulses that are not what the trains come to', () => {
    const trains = { trains: 40, trainSeconds: 5, frequencyHz: 10 };
    expect(pulsesDoubt({ ...trains, pulses: 2000 })).toEqual({});
    expect(pulsesDoubt({ ...trains, pulses: 3000 })).toEqual({
      pulses: 'Trains, their length and the frequency come to 2,000. Is this right?',
    });
    expect(pulsesDoubt({ trains: 40, trainSeconds: null, frequencyHz: 10, pulses: 3000 })).toEqual({});
  });

  it('asks about a total dose that is not what bolus, rate, weight and time come to', () => {
    const infusion = { doseMgPerKg: 0.1, rateMgPerKgPerHour: 0.3, weightKg: 70, durationMinutes: 120 };
    expect(totalDoseDoubt({ ...infusion, totalMg: 49 })).toEqual({});
    expect(Object.keys(totalDoseDoubt({ ...infusion, totalMg: 490 }))).toEqual(['totalMg']);
  });
});
