import type { Values } from '../fields/form.ts';
import { readProgramme } from './exercise-programme.ts';
import { holdStep, stepDoubts, stepProblems, suggestedReason, takeStep } from './exercise-step.ts';

const WALK = { minutes: 6, stepNumber: 2, stepFrom: '2026-05-12', startedOn: '2026-05-05', previousMinutes: 5 };

function programmeOf(content: Values) {
  const programme = readProgramme(content);
  if (!programme) throw new Error('This is no programme that has begun');
  return programme;
}

describe('A step of an exercise programme', () => {
  it('is numbered, dated, and remembers what was before it', () => {
    expect(takeStep(programmeOf(WALK), 7, '2026-05-19', 'She asked for it')).toEqual({
      minutes: 7,
      previousMinutes: 6,
      stepNumber: 3,
      stepFrom: '2026-05-19',
      stepReason: 'She asked for it',
    });
  });

  it('can be held, and begins anew with the same minutes', () => {
    expect(holdStep(programmeOf(WALK), '2026-05-19', ['2 of last 3 days worse', 'tired'])).toEqual({
      stepFrom: '2026-05-19',
      stepReason: 'Held at 6 min. 2 of last 3 days worse; tired.',
    });
  });

  it('needs a reason from the second on', () => {
    expect(stepProblems({ ...WALK, stepReason: null })).toEqual({ stepReason: 'Please say why this step.' });
    expect(stepProblems({ ...WALK, stepNumber: null, stepReason: null })).toEqual({});
  });

  it('needs a reason of its own for other minutes than those that were suggested or held', () => {
    const suggested = { ...WALK, stepReason: suggestedReason(6, ['6 of 7 days done']) };
    const held = { ...WALK, ...holdStep(programmeOf(WALK), '2026-05-19', []) };
    expect(stepProblems(suggested)).toEqual({});
    expect(stepProblems({ ...suggested, minutes: 7 })).toEqual({ stepReason: 'Please say why it is 7 min.' });
    expect(stepProblems({ ...held, minutes: 7 })).toEqual({ stepReason: 'Please say why it is 7 min.' });
    expect(stepProblems({ ...suggested, minutes: 7, stepReason: 'She asked for it' })).toEqual({});
  });

  it('cannot lie above the ceiling', () => {
    expect(stepProblems({ minutes: 31, ceilingMinutes: 30 })).toEqual({ minutes: 'The plan goes up to 30 min.' });
    expect(stepProblems({ minutes: 30, ceilingMinutes: 30 })).toEqual({});
  });

  it('is asked about where it adds more than 20 % and more than a minute', () => {
    expect(stepDoubts({ ...WALK, minutes: 6 })).toEqual({});
    expect(stepDoubts({ ...WALK, minutes: 7 })).toEqual({
      minutes: 'More than 20 % above the 5 min before. Is that right?',
    });
  });

  it('is asked about where the first one is not what the plan starts with', () => {
    expect(stepDoubts({ minutes: 8, startMinutes: 5 })).toEqual({
      minutes: 'The plan starts with 5 min. Is that right?',
    });
    expect(stepDoubts({ minutes: 5, startMinutes: 5 })).toEqual({});
  });
});
