import fc from 'fast-check';

import type { InterventionContent } from '../care-plan/intervention.ts';
import { NEW_INTERVENTION } from '../care-plan/intervention.ts';
import type { PlanRecord } from '../care-plan/plan-record.ts';
import type { SessionContent, SessionStatus } from '../care-plan/session.ts';
import { addDays } from '../patient/calendar-days.ts';
import { upcomingDates } from './course-dates.ts';
import { doseGiven } from './course-dose.ts';
import { courseProgress, progressMarks, progressWords, whyClosed } from './course-progress.ts';
import { courseDates, isWorkingDay } from './course-schedule.ts';
import { courseTerms } from './course-terms.ts';

const TEN_WEEKDAYS = {
  startedOn: '2026-05-11',
  sessionsPlanned: 10,
  everyDays: 1,
  weekdaysOnly: true,
  decisionAfterSession: 10,
};
const MAINTAINED = {
  ...TEN_WEEKDAYS,
  decision: 'maintain',
  decidedOn: '2026-05-26',
  decidedAfterSession: 10,
  furtherSessions: 4,
  maintainEveryWeeks: 1,
};
const DATES = courseDates('2026-05-11', 60, { everyDays: 1, weekdaysOnly: true });

function course(parts: Readonly<Record<string, unknown>>): InterventionContent {
  return { ...NEW_INTERVENTION, kind: 'course', type: 'proc.rtms', name: 'rTMS', status: 'active', ...parts };
}

function session(status: SessionStatus, place: number, more: object = {}): PlanRecord<SessionContent> {
  const on = DATES[place] ?? addDays('2026-05-11', place);
  return {
    id: `proc.rtms-1.${place}`,
    clinicId: 'northgate',
    patientId: 'maya-roberts',
    discipline: 'pain',
    visibility: 'everyone',
    rev: 1,
    source: 'typed',
    content: {
      ...{ interventionId: 'proc.rtms-1', kind: 'course', type: 'proc.rtms' },
      ...{ status, on, number: place + 1, note: null },
      ...more,
    },
    createdBy: 'pete',
    createdAt: '2026-05-11T09:00:00.000Z',
    updatedBy: 'pete',
    updatedAt: '2026-05-11T09:00:00.000Z',
  };
}

/** `d` is done, `m` missed, `p` planned. */
function sessionsLike(row: string): PlanRecord<SessionContent>[] {
  const status = { d: 'done', m: 'missed', p: 'planned' } as const;
  return Array.from(row, (letter, place) => session(status[letter as keyof typeof status], place));
}

function standing(row: string, parts: Readonly<Record<string, unknown>> = TEN_WEEKDAYS) {
  const terms = courseTerms(course(parts));
  const sessions = sessionsLike(row);
  const progress = courseProgress(terms, sessions);
  return { terms, progress, sessions, dates: upcomingDates(terms, progress, sessions) };
}

describe('The progress of a course', () => {
  it('counts a missed session neither as done nor as left', () => {
    expect(progressWords(standing('ddddmd').progress)).toBe('5 done, 1 missed, 4 left');
  });

  it('begins at nothing', () => {
    expect(progressWords(standing('').progress)).toBe('0 done, 10 left');
    expect(progressWords(standing('', { startedOn: '2026-05-11' }).progress)).toBe('0 done');
  });

  it('says when all that is left is to catch up', () => {
    expect(progressWords(standing('ddddmddddd').progress)).toBe('9 done, 1 missed, 0 left, 1 to catch up');
  });

  it('shows each session as a mark, and the one that makes up for a missed one', () => {
    const marks = progressMarks(standing('dm').progress);
    expect(marks.slice(0, 3)).toEqual(['done', 'missed', 'planned']);
    expect(marks.length).toBe(11);
  });

  it('always comes to what was planned', () => {
    const row = fc.array(fc.constantFrom('d', 'm', 'p'), { maxLength: 25 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(row, fc.integer({ min: 1, max: 60 }), (letters, sessionsPlanned) => {
        const { done, left, toCatchUp } = standing(letters, { ...TEN_WEEKDAYS, sessionsPlanned }).progress;
        return done + left + toCatchUp === Math.max(done, sessionsPlanned);
      }),
    );
  });

  it('asks for a decision after the agreed number of done sessions, and not before', () => {
    expect(standing('ddddmddddd').progress.isDecisionDue).toBe(false);
    expect(standing('ddddmdddddd').progress.isDecisionDue).toBe(true);
  });

  it('is counted anew once it was decided to go on', () => {
    const { progress } = standing('ddddmdddddd', MAINTAINED);
    expect(progressWords(progress)).toBe('0 done, 4 left');
    expect(progress.doneInAll).toBe(10);
    expect(progress.isDecisionDue).toBe(false);
    expect(standing('ddddmddddddd' + 'ddd', MAINTAINED).progress.isDecisionDue).toBe(true);
  });

  it('adds up the doses of what took place', () => {
    const given = [
      session('done', 0, { doseMg: 20.5 }),
      session('missed', 1, { doseMg: 99 }),
      session('done', 2, { doseMg: 30.1 }),
    ];
    expect(doseGiven(given)).toBe(50.6);
    expect(doseGiven([session('done', 0)])).toBeNull();
  });
});

describe('A further session of a course', () => {
  const closed = (row: string, parts: Readonly<Record<string, unknown>> = {}) => {
    const content = course({ ...TEN_WEEKDAYS, ...parts });
    const terms = courseTerms(content);
    return whyClosed(content.status, terms, courseProgress(terms, sessionsLike(row)));
  };

  it('can be recorded while the course is going on', () => {
    expect(closed('ddddm')).toBeNull();
  });

  it('waits for the decision, and can follow it', () => {
    expect(closed('dddddddddd')).toBe('How the course goes on has to be decided first.');
    expect(closed('dddddddddd', MAINTAINED)).toBeNull();
    expect(closed('dddddddddd', { ...MAINTAINED, decision: 'stop' })).toBe('It was decided to stop.');
    expect(closed('dddddddddd', { ...MAINTAINED, decision: 'refer' })).toBe('It was decided to refer on.');
  });

  it('waits for the start and for the end of a pause', () => {
    expect(closed('', { status: 'planned' })).toContain('once the course has started');
    expect(closed('', { status: 'paused' })).toBe('The course is paused.');
  });

  it('has to be planned where all are done', () => {
    expect(closed('dddddddddd', { decisionAfterSession: null })).toBe('All 10 planned sessions are done.');
  });
});

describe('The next days of a course', () => {
  it('are the days of its schedule that are left, and one to catch up', () => {
    const { dates } = standing('ddddmd');
    expect(dates.map(({ on }) => on)).toEqual(['2026-05-19', '2026-05-20', '2026-05-21', '2026-05-22', '2026-05-26']);
    expect(dates.map(({ isCatchUp }) => isCatchUp)).toEqual([false, false, false, false, true]);
  });

  it('follow what was recorded later than planned', () => {
    const late = session('done', 0, { on: '2026-05-20' });
    const terms = courseTerms(course(TEN_WEEKDAYS));
    expect(upcomingDates(terms, courseProgress(terms, [late]), [late])[0]?.on).toBe('2026-05-21');
  });

  it('say which is booked already, and are not proposed twice', () => {
    const { dates } = standing('dddp');
    expect(dates[0]?.booked?.content.on).toBe('2026-05-14');
    expect(dates.map(({ on }) => on)).toEqual(DATES.slice(3, 10));
  });

  it('give way to one that is booked on another day', () => {
    const elsewhere = session('planned', 0, { on: '2026-05-30' });
    const terms = courseTerms(course(TEN_WEEKDAYS));
    const dates = upcomingDates(terms, courseProgress(terms, [elsewhere]), [elsewhere]);
    expect(dates.length).toBe(10);
    expect(dates.filter(({ booked }) => booked).map(({ on }) => on)).toEqual(['2026-05-30']);
  });

  it('are weeks apart once it was decided to maintain', () => {
    expect(standing('ddddmdddddd', MAINTAINED).dates.map(({ on }) => on)).toEqual([
      '2026-06-02',
      '2026-06-09',
      '2026-06-16',
      '2026-06-23',
    ]);
  });

  it('are none while the start or the rhythm is not known', () => {
    expect(standing('', { ...TEN_WEEKDAYS, startedOn: null }).dates).toEqual([]);
    expect(standing('', { ...TEN_WEEKDAYS, everyDays: null }).dates).toEqual([]);
  });

  it('are working days in order after the last recorded, as many as are needed, those to catch up last', () => {
    const row = fc.array(fc.constantFrom('d', 'm'), { maxLength: 20 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(row, fc.integer({ min: 1, max: 30 }), (letters, sessionsPlanned) => {
        const { dates, progress, sessions } = standing(letters, { ...TEN_WEEKDAYS, sessionsPlanned });
        const last = sessions.at(-1)?.content.on ?? '';
        const days = dates.map(({ on }) => on);
        return (
          days.length === progress.left + progress.toCatchUp &&
          days.every((on, place) => isWorkingDay(on) && on > (days[place - 1] ?? last)) &&
          dates.every(({ isCatchUp }, place) => isCatchUp === place >= progress.left)
        );
      }),
    );
  });
});
