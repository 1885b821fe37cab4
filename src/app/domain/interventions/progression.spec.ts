import fc from 'fast-check';

import { addDays } from '../patient/calendar-days.ts';
import type { ExerciseLog } from './exercise-diary.ts';
import type { ExerciseProgramme } from './exercise-programme.ts';
import { readProgramme } from './exercise-programme.ts';
import { takeStep } from './exercise-step.ts';
import type { Progression } from './progression.ts';
import { progression, progressionWords } from './progression.ts';

const FIRST_DAY = '2026-05-05';

function aProgramme(parts: Partial<ExerciseProgramme> = {}): ExerciseProgramme {
  return {
    minutes: 5,
    perWeek: 7,
    stepPercent: 10,
    stepMinutes: null,
    stepEveryDays: 7,
    ceilingMinutes: 30,
    isPostExertional: false,
    stepNumber: 1,
    stepFrom: FIRST_DAY,
    ...parts,
  };
}

/** A day that was done and taken well, unless told otherwise. */
function aLog(day: number, parts: Partial<ExerciseLog> = {}): ExerciseLog {
  return {
    on: addDays(FIRST_DAY, day),
    minutes: 5,
    effort: 3,
    painDuring: 2,
    nextDayPain: 1,
    nextDayFatigue: 0,
    skippedBecause: null,
    ...parts,
  };
}

const SKIPPED = { minutes: null, nextDayPain: null, nextDayFatigue: null, skippedBecause: 'flare' };
const SIX_OF_SEVEN = [aLog(0), aLog(1), aLog(2), aLog(3, SKIPPED), aLog(4), aLog(5), aLog(6)];
const DAY_EIGHT = addDays(FIRST_DAY, 7);

describe('The next step of an exercise programme', () => {
  it('is one minute more on the eighth day of 5 minutes, with 6 of 7 days done and none much worse', () => {
    expect(progression(aProgramme(), SIX_OF_SEVEN, DAY_EIGHT)).toEqual({
      kind: 'ready',
      minutes: 6,
      reasons: ['6 of 7 days done', 'the days after not much worse'],
    });
  });

  it('is not looked at before the step has lasted as long as agreed', () => {
    expect(progression(aProgramme(), SIX_OF_SEVEN, addDays(DAY_EIGHT, -1))).toEqual({ kind: 'not-yet', on: DAY_EIGHT });
  });

  it('waits where fewer than most days were done', () => {
    const few = [aLog(0), aLog(2), aLog(4)];
    expect(progression(aProgramme(), few, DAY_EIGHT)).toEqual({
      kind: 'hold',
      reasons: ['3 of 7 days done'],
    });
    expect(progression(aProgramme(), [...few, aLog(6)], DAY_EIGHT).kind).toBe('ready');
  });

  it('does not say that nothing was done where nothing was written down', () => {
    expect(progression(aProgramme(), [], DAY_EIGHT)).toEqual({ kind: 'hold', reasons: ['nothing written down yet'] });
  });

  it('counts the days against those that were planned', () => {
    const twice = [aLog(1), aLog(4)];
    expect(progression(aProgramme({ perWeek: 3 }), twice, DAY_EIGHT).kind).toBe('ready');
    expect(progression(aProgramme({ perWeek: 4 }), twice, DAY_EIGHT).kind).toBe('hold');
  });

  it('is held at once where 2 of the last 3 days were followed by a rise of 2 or more', () => {
    const logs = [aLog(0), aLog(1, { nextDayFatigue: 3 }), aLog(2, { nextDayPain: 2 })];
    expect(progression(aProgramme(), logs, addDays(FIRST_DAY, 3))).toEqual({
      kind: 'hold',
      reasons: ['2 of last 3 days worse (+2 or more the day after)'],
    });
  });

  it('looks back over the step for what the last days were, as the first days of a step are few', () => {
    const logs = [...SIX_OF_SEVEN, aLog(7, { nextDayFatigue: 3 }), aLog(8, { nextDayFatigue: 3 })];
    const second = aProgramme({ minutes: 6, stepNumber: 2, stepFrom: DAY_EIGHT });
    expect(progression(second, logs, addDays(FIRST_DAY, 9))).toEqual({
      kind: 'hold',
      reasons: ['2 of last 3 days worse (+2 or more the day after)'],
    });
  });

  it('says so where nothing is known of the days after', () => {
    const unknown = SIX_OF_SEVEN.map((log) => ({ ...log, nextDayPain: null, nextDayFatigue: null }));
    expect(progression(aProgramme(), unknown, DAY_EIGHT)).toEqual(
      jasmine.objectContaining({ reasons: ['6 of 7 days done', 'nothing written down of the days after'] }),
    );
  });

  it('is not held for a rise of 1, nor for one bad day', () => {
    const mild = [aLog(0), aLog(1, { nextDayPain: 1 }), aLog(2, { nextDayFatigue: 2 })];
    expect(progression(aProgramme(), mild, addDays(FIRST_DAY, 3)).kind).toBe('not-yet');
  });

  it('passes over days whose day after is not known, and days without exercise', () => {
    const worse = { nextDayPain: 4 };
    const unknown = { nextDayPain: null, nextDayFatigue: null };
    const resting = { minutes: null, nextDayPain: -1, skippedBecause: 'rest' };
    const logs = [aLog(0, worse), aLog(1, worse), aLog(2, unknown), aLog(3, unknown)];
    expect(progression(aProgramme(), logs, addDays(FIRST_DAY, 4)).kind).toBe('hold');
    const rested = [aLog(0, worse), aLog(1, worse), aLog(2, resting), aLog(3, resting)];
    expect(progression(aProgramme(), rested, addDays(FIRST_DAY, 4)).kind).toBe('hold');
  });

  it('passes over days that are still to come', () => {
    const ahead = [3, 4].map((day) => aLog(day, { nextDayPain: 4 }));
    expect(progression(aProgramme(), ahead, addDays(FIRST_DAY, 2)).kind).toBe('not-yet');
  });

  it('goes back one step where all of the last 3 days were worse', () => {
    const logs = [0, 1, 2].map((day) => aLog(day, { nextDayPain: 3 }));
    const programme = aProgramme({ minutes: 12 });
    expect(progression(programme, logs, DAY_EIGHT)).toEqual({
      kind: 'step-back',
      minutes: 11,
      reasons: ['3 of last 3 days worse (+2 or more the day after)'],
    });
  });

  it('is held at one minute, from which there is no way back', () => {
    const logs = [0, 1, 2].map((day) => aLog(day, { nextDayPain: 3 }));
    expect(progression(aProgramme({ minutes: 1 }), logs, DAY_EIGHT).kind).toBe('hold');
  });

  it('looks at the current step alone, so that one bad spell does not step back twice', () => {
    const logs = [0, 1, 2].map((day) => aLog(day, { nextDayPain: 3 }));
    const stepped = aProgramme({ stepFrom: addDays(FIRST_DAY, 3) });
    expect(progression(stepped, logs, addDays(FIRST_DAY, 4)).kind).toBe('not-yet');
  });

  it('ends at the ceiling, and stops at it on the way', () => {
    expect(progression(aProgramme({ minutes: 30 }), SIX_OF_SEVEN, DAY_EIGHT)).toEqual({ kind: 'at-ceiling' });
    expect(progression(aProgramme({ minutes: 29 }), SIX_OF_SEVEN, DAY_EIGHT)).toEqual(
      jasmine.objectContaining({ kind: 'ready', minutes: 30 }),
    );
  });

  it('adds a fixed number of minutes where that was agreed, and no more than 20 %', () => {
    const fixed = aProgramme({ minutes: 20, stepMinutes: 3, ceilingMinutes: 120 });
    expect(minutesOf(progression(fixed, SIX_OF_SEVEN, DAY_EIGHT))).toBe(23);
    expect(minutesOf(progression({ ...fixed, stepMinutes: 10 }, SIX_OF_SEVEN, DAY_EIGHT))).toBe(24);
  });

  it('takes 10 % of 10 minutes for exactly one minute, and of 15 for two', () => {
    expect(minutesOf(progression(aProgramme({ minutes: 15 }), SIX_OF_SEVEN, DAY_EIGHT))).toBe(17);
    expect(minutesOf(progression(aProgramme({ minutes: 10 }), SIX_OF_SEVEN, DAY_EIGHT))).toBe(11);
  });

  it('is never suggested where it gets worse after effort', () => {
    expect(progression(aProgramme({ isPostExertional: true }), SIX_OF_SEVEN, DAY_EIGHT)).toEqual({
      kind: 'hold',
      reasons: ['no step is suggested where it gets worse after effort'],
    });
  });
});

describe('A suggestion in words', () => {
  const words = (next: Progression) => progressionWords(next, aProgramme());

  it('says what, and asks for nothing', () => {
    expect(words({ kind: 'ready', minutes: 6, reasons: [] })).toBe('Ready: 6 min');
    expect(words({ kind: 'hold', reasons: ['2 of last 3 days worse'] })).toBe('Hold suggested: 2 of last 3 days worse');
    expect(words({ kind: 'step-back', minutes: 5, reasons: [] })).toBe('Step back suggested: 5 min');
    expect(words({ kind: 'not-yet', on: DAY_EIGHT })).toBe('The next step can be looked at from 12 May 2026');
    expect(words({ kind: 'at-ceiling' })).toBe('At the agreed 30 min');
  });
});

const someProgramme = fc.record<ExerciseProgramme>({
  minutes: fc.integer({ min: 1, max: 120 }),
  perWeek: fc.integer({ min: 1, max: 7 }),
  stepPercent: fc.integer({ min: 1, max: 20 }),
  stepMinutes: fc.option(fc.integer({ min: 1, max: 20 })),
  stepEveryDays: fc.integer({ min: 1, max: 90 }),
  ceilingMinutes: fc.integer({ min: 1, max: 120 }),
  isPostExertional: fc.boolean(),
  stepNumber: fc.integer({ min: 1, max: 50 }),
  stepFrom: fc.integer({ min: -20, max: 20 }).map((days) => addDays(FIRST_DAY, days)),
});
const change = fc.option(fc.integer({ min: -10, max: 10 }));
const someLogs = fc.uniqueArray(fc.integer({ min: -30, max: 30 }), { maxLength: 30 }).chain((days) =>
  fc.tuple(
    ...days
      .sort((left, right) => left - right)
      .map((day) =>
        fc
          .record({
            minutes: fc.option(fc.integer({ min: 0, max: 60 })),
            nextDayPain: change,
            nextDayFatigue: change,
          })
          .map((parts) => aLog(day, parts)),
      ),
  ),
);
const someDay = fc.integer({ min: -30, max: 120 }).map((days) => addDays(FIRST_DAY, days));

describe('Any suggested step', () => {
  it('stays under the ceiling, and adds at most 20 % or one minute', () => {
    fc.assert(
      fc.property(someProgramme, someLogs, someDay, (programme, logs, today) => {
        const next = progression(programme, logs, today);
        if (next.kind !== 'ready') return;
        expect(next.minutes).toBeGreaterThan(programme.minutes);
        expect(next.minutes).toBeLessThanOrEqual(programme.ceilingMinutes);
        expect(next.minutes).toBeLessThanOrEqual(Math.max(programme.minutes + 1, programme.minutes * 1.2));
        expect(Number.isInteger(next.minutes)).toBeTrue();
      }),
    );
  });

  it('goes back to at least one minute, and to less than now', () => {
    fc.assert(
      fc.property(someProgramme, someLogs, someDay, (programme, logs, today) => {
        const next = progression(programme, logs, today);
        if (next.kind !== 'step-back') return;
        expect(next.minutes).toBeLessThan(programme.minutes);
        expect(next.minutes).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('is never one up while the last days were worse, or where it gets worse after effort', () => {
    const worse = aLog(0, { nextDayPain: 2 });
    fc.assert(
      fc.property(someProgramme, someLogs, fc.constantFrom(2, 3), (programme, logs, bad) => {
        const last = addDays(FIRST_DAY, 60);
        const spell = [0, 1, 2].slice(-bad).map((day) => ({ ...worse, on: addDays(last, day) }));
        expect(progression(programme, [...logs, ...spell], addDays(last, 60)).kind).not.toBe('ready');
        const flagged = { ...programme, isPostExertional: true };
        expect(progression(flagged, logs, addDays(FIRST_DAY, 100)).kind).toBe('hold');
      }),
    );
  });

  it('is not followed by another on the day on which it was taken', () => {
    fc.assert(
      fc.property(someProgramme, someLogs, someDay, (programme, logs, today) => {
        const minutes = minutesOf(progression(programme, logs, today));
        if (minutes === null) return;
        const content = { ...contentOf(programme), ...takeStep(programme, minutes, today, 'As suggested.') };
        const taken = readProgramme(content);
        expect(taken).not.toBeNull();
        if (taken) expect(minutesOf(progression(taken, logs, today))).toBeNull();
      }),
    );
  });
});

function minutesOf(next: Progression): number | null {
  return next.kind === 'ready' || next.kind === 'step-back' ? next.minutes : null;
}

function contentOf({ perWeek, isPostExertional, ...rest }: ExerciseProgramme): Readonly<Record<string, unknown>> {
  return { ...rest, frequencyPerWeek: perWeek, postExertional: isPostExertional };
}
